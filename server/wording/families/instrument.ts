export const instrument = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
