// Which ministries an ask is addressed to, by who does their work now, and what they are called. Reads one addressee.
import type { Addressee } from '../../records/types.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { Path } from '../../text/place.ts';
import type { MinistryEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Localized } from '../../wording/language.ts';
import { labelOf } from '../label.ts';

/** The ministries that now do what some ministries did; ids that no list knows are left out. */
export function ministriesNow(ids: readonly string[], { ministries }: Vocabulary): readonly MinistryEntry[] {
  const known = ids.flatMap((id) => ministries.get(id) ?? []);
  return [...new Set(known.flatMap((entry) => ministries.current(entry)))];
}

/** Whether every addressee in a list is in the code list. */
export const allKnown = (
  addressee: Addressee,
  list: 'ministries' | 'committees',
  vocabulary: Vocabulary,
): boolean => (addressee[list] ?? []).every((id) => vocabulary[list].get(id) !== undefined);

/** The one addressee in a list, or else the list. */
export function placeOf(addressee: Addressee, list: 'ministries' | 'committees'): Path {
  const at = ['addressee', list];
  return addressee[list]?.length === 1 ? [...at, 0] : at;
}

export type Office = { readonly id: string; readonly name: Localized };

export const officeOf = (entry: MinistryEntry): Office => ({ id: entry.id, name: labelOf(entry) });

/** Addresses the ask to these ministries too. */
export const addMinistries = (offices: readonly Office[]): Fix =>
  fix(
    'add-ministries',
    { offices },
    'review',
    offices.map(({ id }) => ({ kind: 'append', at: ['addressee', 'ministries'], value: id })),
  );
