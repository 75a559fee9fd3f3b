// All code lists of one portfolio: built in, with the additions and replacements of its workspace. Never changes after loading.
import type { Entry, EntryOf, ListName, RegionEntry } from './entry.ts';

export interface CodeList<E extends Entry> {
  readonly name: ListName;
  /** All entries in list order. */
  readonly entries: readonly E[];
  /** By id, exact. */
  get(id: string): E | undefined;
  /** By id, else by alias or label in any language, ignoring case, accents, spaces and dashes. Several when the name is ambiguous. */
  find(text: string): readonly E[];
  /** Whether the entry may be used on a date (ISO). */
  valid(entry: E, date: string): boolean;
  /** Entries at the ends of the chains of successors; the entry itself when it has none. */
  current(entry: E): readonly E[];
  /** The nearest entries to a mistyped id, alias or label, best first; entries valid on the date come first. */
  nearest(text: string, count: number, date: string): readonly E[];
}

export interface RegionList extends CodeList<RegionEntry> {
  /** By id, else by a code of NUTS, of the edition that the list follows or an earlier one. */
  get(id: string): RegionEntry | undefined;
  /** Codes of all municipalities (valid or retired as the members are) that a region is made of; the region itself if it is one. */
  municipalities(id: string): ReadonlySet<string>;
  /** Whether every municipality of `inner` lies in `outer`. False when either is unknown or has no known municipalities. */
  contains(outer: string, inner: string): boolean;
  /** Whether two regions share a municipality. */
  overlap(one: string, other: string): boolean;
  /** The regions a region lies in, nearest first (COROP area, province, landsdeel, country). */
  ancestors(id: string): readonly RegionEntry[];
}

export type Vocabulary = { readonly [L in Exclude<ListName, 'regions'>]: CodeList<EntryOf[L]> } & {
  readonly regions: RegionList;
};
