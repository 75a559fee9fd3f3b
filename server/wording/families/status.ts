export const status = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
