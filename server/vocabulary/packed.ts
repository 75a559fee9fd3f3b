// The packed form of a built-in list: JSON in which defaults are left out and each source stands once.
// `packed` is called when the product is built, `unpacked` when a list is first used; the one undoes the other.
import type { Entry, EntryOf, ListName, Source } from './entry.ts';
import { baseOf } from './fields.ts';

interface Packed {
  readonly sources: readonly Source[];
  /** Entries with the place of their source, or -1, and without the fields that are as by default. */
  readonly entries: readonly (Omit<Entry, 'source'> & { readonly source: number })[];
}

export function packed(list: ListName, entries: readonly EntryOf[ListName][]): string {
  const sources: string[] = [];
  const base: Readonly<Record<string, unknown>> = { ...baseOf(list) };
  const packedEntries = entries.map((entry) => {
    const fields = Object.entries(entry).filter(([key, value]) => !same(value, base[key]));
    return { ...Object.fromEntries(fields), source: placeOf(sources, entry.source) };
  });
  return JSON.stringify({
    sources: sources.map((text) => JSON.parse(text) as Source),
    entries: packedEntries,
  });
}

export function unpacked<L extends ListName>(list: L, text: string): readonly EntryOf[L][] {
  const { sources, entries } = JSON.parse(text) as Packed;
  const base = baseOf(list);
  const whole: EntryOf[L][] = [];
  for (const entry of entries) {
    whole.push({ ...base, ...entry, source: sources[entry.source] } as unknown as EntryOf[L]);
  }
  return whole;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function placeOf(sources: string[], source: Source | undefined): number {
  if (source === undefined) return -1;
  const text = JSON.stringify(source);
  const place = sources.indexOf(text);
  return place === -1 ? sources.push(text) - 1 : place;
}
