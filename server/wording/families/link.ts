export const link = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
