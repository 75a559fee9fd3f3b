// Names the code-list entry that a norm in a finding comes from, so that every figure in a message can be traced to its source.
import type { Certainty, Entry, ListName } from '../vocabulary/entry.ts';
import type { NormFact } from '../wording/fact.ts';

export const normFact = (list: ListName, { id }: Pick<Entry, 'id'>, value: NormFact['value']): NormFact => ({
  list,
  entry: id,
  value,
});

/** Whether a norm was not seen in an official source; a norm that does not say so itself is as sure as its entry. */
export const isUncertain = (
  { certainty }: { readonly certainty?: Certainty },
  entry: Pick<Entry, 'certainty'>,
): boolean => (certainty ?? entry.certainty) === 'own-knowledge';
