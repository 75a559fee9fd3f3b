// One code list: entries in, look-ups out. Indexes are made when they are first needed; the entries never change.
import type { Entry, ListName } from './entry.ts';
import { nameKey, namesOf, spacedName, sumOfName } from './names.ts';
import { nearNames } from './nearest.ts';
import type { NamedEntries } from './nearest.ts';
import type { CodeList } from './vocabulary.ts';

export class EntryList<E extends Entry> implements CodeList<E> {
  readonly name: ListName;
  readonly entries: readonly E[];
  readonly #byId: ReadonlyMap<string, E>;
  #names: ReadonlyMap<string, NamedEntries> | undefined;
  #sums: ReadonlySet<number> | undefined;

  constructor(name: ListName, entries: readonly E[]) {
    this.name = name;
    this.entries = entries;
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
  }

  get(id: string): E | undefined {
    return this.#byId.get(id);
  }

  find(text: string): readonly E[] {
    const exact = this.#byId.get(text);
    if (exact !== undefined) return [exact];
    const sum = sumOfName(text);
    // Most texts name nothing, and that is told sooner than what their key is.
    if (sum !== undefined && !this.#sumsOfNames().has(sum)) return [];
    return this.#at(this.#byKey().get(nameKey(text))?.entries ?? []);
  }

  valid(entry: E, date: string): boolean {
    if (entry.inForce === false) return false;
    const { validFrom, validUntil } = entry;
    return (validFrom === undefined || validFrom <= date) && (validUntil === undefined || date <= validUntil);
  }

  current(entry: E): readonly E[] {
    const ends = new Set<E>();
    const seen = new Set<E>();
    const queue = [entry];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const successors = this.#known(next.successors);
      if (successors.length === 0) ends.add(next);
      else queue.push(...successors);
    }
    // Successors in a circle have no end: the entry itself stands.
    return ends.size === 0 ? [entry] : [...ends];
  }

  nearest(text: string, count: number, date: string): readonly E[] {
    const far = nearNames(this.#byKey(), text);
    const candidates: { readonly entry: E; readonly place: number; readonly score: number }[] = [];
    for (const [place, score] of far) {
      const entry = this.entries[place];
      if (entry === undefined) continue;
      candidates.push({ entry, place, score: this.valid(entry, date) ? score : score + 1 });
    }
    candidates.sort((a, b) => a.score - b.score || a.place - b.place);
    return candidates.slice(0, Math.max(0, count)).map(({ entry }) => entry);
  }

  #known(ids: readonly string[]): readonly E[] {
    return ids.map((id) => this.#byId.get(id)).filter((entry) => entry !== undefined);
  }

  #at(places: readonly number[]): readonly E[] {
    return places.map((place) => this.entries[place]).filter((entry) => entry !== undefined);
  }

  #byKey(): ReadonlyMap<string, NamedEntries> {
    this.#names ??= entriesByKey(this.entries);
    return this.#names;
  }

  #sumsOfNames(): ReadonlySet<number> {
    this.#sums ??= sumsOf(this.entries);
    return this.#sums;
  }
}

/** Of all names that have one. */
function sumsOf(entries: readonly Entry[]): ReadonlySet<number> {
  const sums = new Set<number>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const sum = sumOfName(name) ?? sumOfName(nameKey(name));
      if (sum !== undefined) sums.add(sum);
    }
  }
  return sums;
}

function entriesByKey(entries: readonly Entry[]): ReadonlyMap<string, NamedEntries> {
  const byKey = new Map<string, { key: string; spaced: string; entries: number[] }>();
  for (const [place, entry] of entries.entries()) {
    for (const name of namesOf(entry)) {
      const spaced = spacedName(name);
      const key = spaced.replaceAll(' ', '');
      if (key === '') continue;
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, { key, spaced, entries: [place] });
      else if (there.entries.at(-1) !== place) there.entries.push(place);
    }
  }
  return byKey;
}
