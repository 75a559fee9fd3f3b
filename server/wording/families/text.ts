export const text = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
