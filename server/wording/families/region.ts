export const region = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
