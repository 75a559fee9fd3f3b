export const ask = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
