export const schema = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
