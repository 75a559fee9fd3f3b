export const internal = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
