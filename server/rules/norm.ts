// Names the code-list entry that a norm in a finding comes from, so that every figure in a message can be traced to its source.
import type { Entry, ListName } from '../vocabulary/entry.ts';
import type { NormFact } from '../wording/fact.ts';

export const normFact = (list: ListName, { id }: Pick<Entry, 'id'>, value: NormFact['value']): NormFact => ({
  list,
  entry: id,
  value,
});
