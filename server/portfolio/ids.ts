// Which ask bears, bore or points at which id. What rules about links look asks up in.
import { distance } from 'fastest-levenshtein';
import type { AskEntry, AskIndex } from './entry.ts';
import { byPlace } from './groups.ts';
import { Later } from './later.ts';
import { each, type Steps } from './steps.ts';

type Bearers = Map<string, AskEntry[]>;

/** Ids that an ask bears, bore and points at. */
export type SaidIds = Pick<AskEntry['summary'], 'id' | 'formerIds'> & {
  readonly links: readonly Pick<AskEntry['summary']['links'][number], 'to'>[];
};

export class Ids implements AskIndex {
  readonly #now: Bearers = new Map();
  readonly #formerly: Bearers = new Map();
  readonly #pointers: Bearers = new Map();
  readonly #later: Later | undefined;

  /** `first`: asks with what they say of ids, which are only put in when they are wanted. */
  constructor(first?: Iterable<readonly [AskEntry, SaidIds]>) {
    this.#later = first && new Later(each(first, ([entry, said]) => this.#put(entry, said)));
  }

  /** Puts in what was put off. */
  *preparing(): Steps<void> {
    yield* this.#later?.finishing() ?? [];
  }

  add(entry: AskEntry): void {
    this.#later?.finish();
    this.#put(entry, entry.summary);
  }

  #put(entry: AskEntry, { id, formerIds, links }: SaidIds): void {
    if (id !== undefined) put(this.#now, id, entry);
    for (const former of formerIds) put(this.#formerly, former, entry);
    for (const { to } of links) put(this.#pointers, to, entry);
  }

  remove(entry: AskEntry): void {
    this.#later?.finish();
    const { id, formerIds, links } = entry.summary;
    if (id !== undefined) drop(this.#now, id, entry);
    for (const former of formerIds) drop(this.#formerly, former, entry);
    for (const { to } of links) drop(this.#pointers, to, entry);
  }

  withId(id: string): readonly AskEntry[] {
    this.#later?.finish();
    return this.#now.get(id)?.toSorted(byPlace) ?? [];
  }

  /** One ask of each id, in the order in which the ids came in. */
  *each(): Generator<AskEntry> {
    this.#later?.finish();
    for (const [first] of this.#now.values()) if (first !== undefined) yield first;
  }

  known(id: string): readonly AskEntry[] {
    this.#later?.finish();
    const bearers = new Set([...(this.#now.get(id) ?? []), ...(this.#formerly.get(id) ?? [])]);
    return [...bearers].toSorted(byPlace);
  }

  pointingAt(id: string): readonly AskEntry[] {
    this.#later?.finish();
    return this.#pointers.get(id)?.toSorted(byPlace) ?? [];
  }

  nearest(id: string, count: number): readonly string[] {
    this.#later?.finish();
    const wanted = id.toLowerCase();
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    const near: { id: string; far: number }[] = [];
    for (const candidate of this.#now.keys()) {
      if (Math.abs(candidate.length - wanted.length) > limit) continue;
      const far = distance(candidate, wanted);
      if (far <= limit) near.push({ id: candidate, far });
    }
    near.sort((one, other) => one.far - other.far || (one.id < other.id ? -1 : 1));
    return near.slice(0, count).map((candidate) => candidate.id);
  }
}

function put(bearers: Bearers, id: string, entry: AskEntry): void {
  const entries = bearers.get(id);
  if (entries === undefined) bearers.set(id, [entry]);
  // One ask's mentions of an id come one after the other.
  else if (entries.at(-1) !== entry) entries.push(entry);
}

function drop(bearers: Bearers, id: string, entry: AskEntry): void {
  const entries = bearers.get(id)?.filter((other) => other !== entry) ?? [];
  if (entries.length === 0) bearers.delete(id);
  else bearers.set(id, entries);
}
