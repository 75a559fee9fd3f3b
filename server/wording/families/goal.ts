export const goal = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
