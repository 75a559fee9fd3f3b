export const review = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
