// The code list of regions with its hierarchy: what a region lies in, what it is made of, and whether two of them meet.
// Territory is counted in municipalities; a municipality that was abolished counts as the part of its successors it was.
import type { RegionEntry } from './entry.ts';
import { EntryList } from './list.ts';
import type { RegionList } from './vocabulary.ts';

const none: ReadonlySet<string> = new Set();
/** More codes than any municipality took part in, one after the other. */
const mostCodes = 1000;

export class RegionEntryList extends EntryList<RegionEntry> implements RegionList {
  #byNuts: ReadonlyMap<string, RegionEntry> | undefined;
  readonly #municipalities = new Map<string, ReadonlySet<string>>();
  #inside: ReadonlyMap<string, readonly RegionEntry[]> | undefined;
  #before: ReadonlyMap<string, readonly RegionEntry[]> | undefined;

  /** By id, else by a code of NUTS, of the edition of the list or an earlier one. */
  override get(id: string): RegionEntry | undefined {
    const exact = super.get(id);
    if (exact !== undefined) return exact;
    this.#byNuts ??= new Map(this.entries.flatMap((region) => nutsOf(region).map((code) => [code, region])));
    return this.#byNuts.get(id);
  }

  municipalities(id: string): ReadonlySet<string> {
    const known = this.#municipalities.get(id);
    if (known !== undefined) return known;
    const region = this.get(id);
    if (region === undefined) return none;
    const found = this.#municipalitiesIn(region);
    this.#municipalities.set(id, found);
    return found;
  }

  contains(outer: string, inner: string): boolean {
    if (this.get(outer) === undefined || this.get(inner) === undefined) return false;
    if (outer === inner || this.ancestors(inner).some(({ id }) => id === outer)) return true;
    const whole = this.municipalities(outer);
    const part = this.municipalities(inner);
    return part.size > 0 && [...part].every((code) => this.#covered(code, whole, new Set()));
  }

  overlap(one: string, other: string): boolean {
    if (this.contains(one, other) || this.contains(other, one)) return true;
    const ours = this.municipalities(one);
    const theirs = this.municipalities(other);
    return meet(this.#withLater(ours), theirs) || meet(ours, this.#withLater(theirs));
  }

  ancestors(id: string): readonly RegionEntry[] {
    const found = new Set<RegionEntry>();
    const queue = [...(this.get(id)?.partOf ?? [])];
    for (const next of queue) {
      const region = this.get(next);
      if (region === undefined || region.id === id || found.has(region)) continue;
      found.add(region);
      queue.push(...region.partOf);
    }
    return [...found];
  }

  #municipalitiesIn(region: RegionEntry): ReadonlySet<string> {
    const found = new Set<string>();
    const seen = new Set<string>();
    const open = [region];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      if (next.kind === 'municipality' || next.kind === 'public-body') found.add(next.id);
      else for (const part of this.#partsOf(next).toReversed()) open.push(part);
    }
    return found;
  }

  /** Members where there are any, else what lies in the region today. */
  #partsOf({ id, members }: RegionEntry): readonly RegionEntry[] {
    if (members.length > 0) return members.flatMap((member) => this.get(member) ?? []);
    return this.#childrenOf(id).filter((child) => {
      const ended = child.kind === 'municipality' && child.validUntil !== undefined;
      return !ended && child.kind !== 'public-body' && child.members.length === 0;
    });
  }

  /** Whether a municipality lies in a territory, also when one of them is named by an older or newer code. */
  #covered(code: string, whole: ReadonlySet<string>, seen: Set<string>): boolean {
    if (whole.has(code)) return true;
    const entry = this.get(code);
    if (entry === undefined || seen.has(code) || seen.size > mostCodes) return false;
    seen.add(code);
    const { successors } = entry;
    if (successors.length > 0 && successors.every((later) => this.#covered(later, whole, seen))) return true;
    const before = this.#predecessorsOf(code);
    // Only a municipality that was newly formed is made of its predecessors alone.
    const formed =
      entry.validFrom !== undefined && before.some((old) => dayAfter(old.validUntil) === entry.validFrom);
    return formed && before.every((old) => whole.has(old.id));
  }

  #withLater(codes: ReadonlySet<string>): ReadonlySet<string> {
    const all = new Set(codes);
    for (const code of all) {
      for (const later of this.get(code)?.successors ?? []) all.add(later);
    }
    return all;
  }

  #childrenOf(id: string): readonly RegionEntry[] {
    this.#inside ??= inverse(this.entries, (region) => region.partOf);
    return this.#inside.get(id) ?? [];
  }

  #predecessorsOf(id: string): readonly RegionEntry[] {
    this.#before ??= inverse(this.entries, (region) => region.successors);
    return this.#before.get(id) ?? [];
  }
}

/** Earlier codes first, so that a code in use today stands for the region that bears it today. */
function nutsOf({ nuts, formerNuts = [] }: RegionEntry): readonly string[] {
  const former = formerNuts.map(({ code }) => code);
  return nuts === undefined ? former : [...former, nuts];
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

function inverse(
  entries: readonly RegionEntry[],
  ids: (region: RegionEntry) => readonly string[],
): ReadonlyMap<string, readonly RegionEntry[]> {
  const found = new Map<string, RegionEntry[]>();
  for (const region of entries) {
    for (const id of ids(region)) {
      const there = found.get(id);
      if (there === undefined) found.set(id, [region]);
      else there.push(region);
    }
  }
  return found;
}

function dayAfter(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) ? undefined : new Date(day + 86_400_000).toISOString().slice(0, 10);
}
