export const addressee = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
