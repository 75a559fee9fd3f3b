// Whether an ask is over: rejected, withdrawn, overtaken or delivered. Which statuses these are is said by the code list.
import type { Status } from '../records/ask.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export const isOver = ({ status }: { readonly status?: Status }, { statuses }: Vocabulary): boolean =>
  status !== undefined && statuses.get(status)?.ended === true;
