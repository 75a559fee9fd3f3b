// Which ask bears, bore or points at which id. What rules about links look asks up in.
import { distance } from 'fastest-levenshtein';
import { byPlace } from './by-place.ts';
import type { AskEntry, AskIndex } from './entry.ts';
import type { InOrder } from './in-order.ts';
import { Members } from './members.ts';
import type { GroupNumbers, GroupSnapshot } from './snapshot/group-snapshot.ts';
import { saidBy } from './snapshot/snapshot-entry.ts';
import type { Steps } from './steps.ts';

export class Ids implements AskIndex {
  readonly #now: Members;
  readonly #formerly: Members;
  readonly #pointers: Members;
  /** Ids that asks bear now, once somebody looked through them. */
  #borne: Set<string> | undefined;

  /** `earlier`: what `numbers` gave, to go on from. */
  constructor([now, formerly, pointers]: readonly GroupSnapshot[] = []) {
    this.#now = new Members(now);
    this.#formerly = new Members(formerly);
    this.#pointers = new Members(pointers);
  }

  add(entry: AskEntry): void {
    const { formerIds, links } = saidBy(entry);
    this.#now.put(entry, ownId(entry));
    for (const id of ownId(entry)) this.#borne?.add(id);
    this.#formerly.put(entry, formerIds);
    this.#pointers.put(
      entry,
      links.map(({ to }) => to),
    );
  }

  remove(entry: AskEntry): void {
    const { formerIds, links } = saidBy(entry);
    for (const id of ownId(entry)) {
      this.#now.remove(id, entry);
      if (this.withId(id).length === 0) this.#borne?.delete(id);
    }
    for (const id of formerIds) this.#formerly.remove(id, entry);
    for (const { to } of links) this.#pointers.remove(to, entry);
  }

  /** Ends the first reading. `all`: all asks there are. */
  *settle(all: InOrder): Steps<void> {
    for (const members of this.#each()) yield* members.settle(all);
  }

  /** For a check that goes on from here; undefined when that cannot be told. */
  numbers(all: InOrder): readonly GroupNumbers[] | undefined {
    const each = this.#each().map((members) => members.numbers(all));
    return each.every((one) => one !== undefined) ? each : undefined;
  }

  #each(): readonly Members[] {
    return [this.#now, this.#formerly, this.#pointers];
  }

  withId(id: string): readonly AskEntry[] {
    return this.#now.look(id);
  }

  known(id: string): readonly AskEntry[] {
    return [...new Set([...this.#now.look(id), ...this.#formerly.look(id)])].toSorted(byPlace);
  }

  pointingAt(id: string): readonly AskEntry[] {
    return this.#pointers.look(id);
  }

  nearest(id: string, count: number): readonly string[] {
    const wanted = id.toLowerCase();
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    const near: { id: string; far: number }[] = [];
    this.#borne ??= new Set(Array.from(this.#now.keys(ownId), String));
    for (const candidate of this.#borne) {
      if (Math.abs(candidate.length - wanted.length) > limit) continue;
      const far = distance(candidate, wanted);
      if (far <= limit) near.push({ id: candidate, far });
    }
    near.sort((one, other) => one.far - other.far || (one.id < other.id ? -1 : 1));
    return near.slice(0, count).map((candidate) => candidate.id);
  }
}

function ownId(entry: AskEntry): readonly string[] {
  const { id } = saidBy(entry);
  return id === undefined ? [] : [id];
}
