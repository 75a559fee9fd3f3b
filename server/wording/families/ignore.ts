export const ignore = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
