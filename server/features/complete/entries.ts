// Offers from a code list: found by label, alias or code in any language. The names of a list are folded once.
import type { Entry, ListName, RegionEntry } from '../../vocabulary/entry.ts';
import { namesOf } from '../../vocabulary/names.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { kinds } from '../../wording/region-names.ts';
import { day } from '../../wording/say.ts';
import { printText } from '../../text/print-text.ts';
import type { World } from '../source.ts';
import { bestOf, moreNames, type Names, namesFrom } from './match.ts';
import type { Offer, Offers } from './offer.ts';

/** An entry with its names: label and code first, so that by-names count less. */
interface NamedEntry {
  readonly entry: Entry & Partial<Pick<RegionEntry, 'kind'>>;
  readonly names: Names;
}

export const namedEntries = oncePer((list: CodeList<Entry>): readonly NamedEntry[] =>
  list.entries.map((entry) => ({
    entry,
    names: namesFrom([inLanguage(entry.label, 'nl'), entry.id, ...namesOf(entry)]),
  })),
);

export interface EntryWishes {
  /** Written in brackets, where more signs need quotation marks. */
  readonly flow: boolean;
  readonly word: string;
  /** Ids that are not offered. */
  readonly without: ReadonlySet<string>;
  /** Only these, as in a field that takes some entries of a list. */
  readonly only?: ReadonlySet<string>;
  /** 0 to 9: what fits the record best comes first. */
  readonly rank?: (id: string) => number;
  /** Other words that people use for an entry. */
  readonly also?: (id: string) => readonly string[];
}

export function entryOffers(name: ListName, wishes: EntryWishes, world: World): Offers {
  const list: CodeList<Entry> = world.portfolio.vocabulary[name];
  const { word, without, only, rank, also } = wishes;
  const wanted = namedEntries(list).filter(
    ({ entry: { id } }) => !without.has(id) && (only === undefined || only.has(id)),
  );
  const { best, incomplete } = bestOf(wanted, word, ({ entry, names }) => ({
    names: also === undefined ? names : moreNames(names, also(entry.id)),
    retired: !list.valid(entry, world.today),
    rank: rank?.(entry.id),
  }));
  return { offers: best.map((named) => offerOf(named, name, wishes, world)), incomplete };
}

function offerOf({ entry, names }: NamedEntry, list: ListName, wishes: EntryWishes, world: World): Offer {
  const isRegion = list === 'regions';
  const codes: CodeList<Entry> = world.portfolio.vocabulary[list];
  return {
    label: inLanguage(entry.label, world.language) || entry.id,
    kind: isRegion ? 'region' : 'value',
    detail: detailOf(entry, world.language),
    text: printText(entry.id, wishes.flow ? 'flow' : 'block'),
    names: wishes.also === undefined ? names : moreNames(names, wishes.also(entry.id)),
    retired: !codes.valid(entry, world.today),
    resolve: { of: 'entry', list, id: entry.id },
  };
}

/** GM0053 · gemeente · tot en met 31 december 2018 */
function detailOf({ id, kind, validUntil }: NamedEntry['entry'], language: Language): string {
  const what = kind === undefined ? undefined : (kinds[language] as Readonly<Record<string, string>>)[kind];
  const until = validUntil === undefined ? undefined : `… ${day(validUntil, language)}`;
  return [id, what, until].filter((part) => part !== undefined).join(' · ');
}
