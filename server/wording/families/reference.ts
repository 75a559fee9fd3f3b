export const reference = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
