// Which scheme an ask is about, and the asks about one scheme together, however they name it.
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import type { SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** The scheme that is meant by an id, an alias or a name that only one scheme bears. */
export function schemeMeant(written: string, { schemes }: Vocabulary): SchemeEntry | undefined {
  const exact = schemes.get(written);
  if (exact !== undefined) return exact;
  const named = schemes.find(written);
  return named.length === 1 ? named[0] : undefined;
}

/** Asks about one scheme; a scheme that no code list knows is known by what was written. */
export const byScheme: Grouping = {
  name: 'scheme',
  atLeast: 2,
  keys({ summary: { scheme } }, vocabulary) {
    if (scheme?.id === undefined) return [];
    return [schemeMeant(scheme.id, vocabulary)?.id ?? scheme.id.trim().toLowerCase()];
  },
  reads: ({ summary: { id, formerIds, title, status, scheme, source, waivers }, submission }: AskEntry) => [
    id,
    formerIds,
    title,
    status,
    scheme,
    source?.quote,
    waivers,
    submission?.file,
  ],
};
