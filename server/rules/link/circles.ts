// The circles among asks that point at each other under one key. What was seen last time is remembered: where there was no
// circle, a new one can only lead through an ask that changed, so that one keystroke costs a walk from there and no more.
// The answer never depends on what is remembered.
import type { AskEntry } from '../../portfolio/entry.ts';
import { changesBetween } from '../../portfolio/changes-between.ts';
import { cycles, type LinkGraph } from '../../portfolio/link-graph.ts';
import { each, type Steps } from '../../portfolio/steps.ts';
import type { AskLink } from '../../records/ask.ts';

/** The keys of which a circle makes no sense. */
export const circular = ['dependsOn', 'partOf'] as const;
export type Circular = (typeof circular)[number];

export const linksUnder = (key: Circular, { summary: { links } }: AskEntry): readonly AskLink[] =>
  links.filter(({ kind }) => kind === key);

/** What asks are called now, by what they were called before. */
export type Renamed = ReadonlyMap<string, readonly string[]>;

export function idsByFormerId(members: readonly AskEntry[]): Renamed {
  const renamed = new Map<string, string[]>();
  for (const { summary } of members) {
    for (const former of summary.formerIds) {
      renamed.set(former, [...(renamed.get(former) ?? []), summary.id ?? '']);
    }
  }
  return renamed;
}

/** For each id the ids that its asks point at. Links to asks that point at nothing lead nowhere and may stand in it. */
function* graphOf(members: readonly AskEntry[], key: Circular): Steps<LinkGraph> {
  const renamed = idsByFormerId(members);
  const graph = new Map<string, string[]>();
  yield* each(members, (entry) => {
    const { id = '' } = entry.summary;
    const targets = graph.get(id) ?? [];
    graph.set(id, targets);
    for (const { to } of linksUnder(key, entry)) targets.push(to, ...(renamed.get(to) ?? []));
  });
  return graph;
}

/** When more asks than this are others, everything is looked at afresh. */
const few = 50;

export class Circles {
  readonly #key: Circular;
  /** What was looked at last, when there was no circle in it; sorted as it was given. */
  #members: readonly AskEntry[] = [];
  #byId: Asks = new Map();
  #byFormerId: Asks = new Map();

  constructor(key: Circular) {
    this.#key = key;
  }

  /** The circles among asks, which are sorted by place. */
  *in(members: readonly AskEntry[]): Steps<readonly (readonly string[])[]> {
    const changed = changesBetween(this.#members, members, few);
    if (changed !== undefined && this.#members.length > 0) {
      for (const entry of changed.gone) this.#put(entry, (there) => there.filter((one) => one !== entry));
      for (const entry of changed.came) this.#put(entry, (there) => [...there, entry]);
      this.#members = members;
      if (changed.came.every((entry) => !this.#isOnCircle(entry.summary.id ?? ''))) return [];
    }
    // Nothing is remembered by halves: another portfolio may be looked at in between.
    this.#members = [];
    const found = yield* cycles(yield* graphOf(members, this.#key));
    yield* this.#remember(found.length === 0 ? members : []);
    return found;
  }

  *#remember(members: readonly AskEntry[]): Steps<void> {
    const [byId, byFormerId] = [new Map(), new Map()] as [Asks, Asks];
    yield* each(members, (entry) => put(entry, byId, byFormerId, (there) => [...there, entry]));
    this.#members = members;
    this.#byId = byId;
    this.#byFormerId = byFormerId;
  }

  #put(entry: AskEntry, change: Change): void {
    put(entry, this.#byId, this.#byFormerId, change);
  }

  /** Whether a way leads from an id back to it. */
  #isOnCircle(start: string): boolean {
    const reached = new Set(this.#targets(start));
    for (const id of reached) {
      if (id === start) return true;
      for (const to of this.#targets(id)) reached.add(to);
    }
    return false;
  }

  /** An id that points at itself is no circle. */
  *#targets(id: string): Iterable<string> {
    for (const entry of this.#byId.get(id) ?? []) {
      for (const { to } of linksUnder(this.#key, entry)) {
        if (to !== id) yield to;
        for (const { summary } of this.#byFormerId.get(to) ?? []) {
          const { id: now = '' } = summary;
          if (now !== id) yield now;
        }
      }
    }
  }
}

/** Asks by an id. */
type Asks = Map<string, readonly AskEntry[]>;
type Change = (there: readonly AskEntry[]) => readonly AskEntry[];

function put({ summary }: AskEntry, byId: Asks, byFormerId: Asks, change: Change): void {
  changeIn(byId, summary.id ?? '', change);
  for (const former of summary.formerIds) changeIn(byFormerId, former, change);
}

function changeIn(lists: Asks, key: string, change: Change): void {
  const there = change(lists.get(key) ?? []);
  if (there.length === 0) lists.delete(key);
  else lists.set(key, there);
}
