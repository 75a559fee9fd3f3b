/** Commands that answers of the server may name, by the names under which it knows them. */
export const namedByServer = {
  showReferences: 'policyAsks.showReferences',
  showEnvelope: 'policyAsks.showEnvelope',
  showReview: 'policyAsks.showReview',
  showMissing: 'policyAsks.showMissing',
  writeHere: 'policyAsks.writeHere',
} as const;
