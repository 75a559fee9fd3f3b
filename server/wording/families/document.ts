export const document = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
