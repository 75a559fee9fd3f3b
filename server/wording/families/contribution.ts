export const contribution = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
