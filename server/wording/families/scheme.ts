export const scheme = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
