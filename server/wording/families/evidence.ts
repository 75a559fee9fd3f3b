export const evidence = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
