// The code-list entry that a written code or name means now. Reads the code list; says nothing when it is unknown or ambiguous.
import type { Entry } from '../vocabulary/entry.ts';
import type { CodeList } from '../vocabulary/vocabulary.ts';

/** A retired entry stands for its only successor, so that two ways to write one thing compare equal. */
export function meantNow(written: string, list: CodeList<Entry>): Entry | undefined {
  const exact = list.get(written);
  const [named, ...others] = exact === undefined ? list.find(written) : [exact];
  if (named === undefined || others.length > 0) return undefined;
  const [now, ...more] = list.current(named);
  return now === undefined || more.length > 0 ? named : now;
}

/** The different entries that are meant, sorted by id; nothing when one of them is unknown or ambiguous. */
export function allMeantNow(written: readonly string[], list: CodeList<Entry>): readonly Entry[] | undefined {
  const meant = new Map<string, Entry>();
  for (const text of written) {
    const entry = meantNow(text, list);
    if (entry === undefined) return undefined;
    meant.set(entry.id, entry);
  }
  return [...meant.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
