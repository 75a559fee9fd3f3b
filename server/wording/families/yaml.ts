export const yaml = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
