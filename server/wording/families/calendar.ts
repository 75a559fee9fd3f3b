export const calendar = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
