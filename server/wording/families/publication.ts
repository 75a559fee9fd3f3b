export const publication = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
