export const fundingShares = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
