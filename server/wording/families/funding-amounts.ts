export const fundingAmounts = {
  findings: {},
  places: {},
  fixes: {},
  reasons: {},
};
