// Which entry of a code list is meant by what an ask writes: its id, or a name that only one entry bears.
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';

export function meant<E extends Entry>(written: string, list: CodeList<E>): E | undefined {
  const exact = list.get(written);
  if (exact !== undefined) return exact;
  const [only, another] = list.find(written);
  return another === undefined ? only : undefined;
}
