// The rules that hold the shares of an ask against what its scheme and instrument want. They would also speak about records that
// show something else, so their tests and those of the other rules about money each leave the others out.
export const aboutShares: ReadonlySet<string> = new Set([
  'funding/own-share-too-low',
  'funding/over-cap',
  'funding/own-share-undecided',
  'funding/double-funding',
  'funding/cover-too-low',
  'funding/operation-missing',
  'funding/no-repayment',
]);
