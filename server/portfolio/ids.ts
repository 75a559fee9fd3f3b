// Which ask bears, bore or points at which id. What rules about links look asks up in.
import { BorneIds } from './borne-ids.ts';
import { byPlace } from './by-place.ts';
import type { AskEntry, AskIndex } from './entry.ts';
import type { InOrder } from './in-order.ts';
import { Members } from './members.ts';
import type { GroupNumbers, GroupSnapshot } from './snapshot/group-snapshot.ts';
import { saidBy } from './snapshot/snapshot-entry.ts';
import { each, type Steps } from './steps.ts';

export class Ids implements AskIndex {
  readonly #now: Members;
  readonly #formerly: Members;
  readonly #pointers: Members;
  /** Once somebody looked for those near to another, or they were prepared. */
  #borne: BorneIds | undefined;
  /** While they are prepared and no ask came or went. */
  #coming: BorneIds | undefined;

  /** `earlier`: what `numbers` gave, to go on from. */
  constructor([now, formerly, pointers]: readonly GroupSnapshot[] = []) {
    this.#now = new Members(now);
    this.#formerly = new Members(formerly);
    this.#pointers = new Members(pointers);
  }

  add(entry: AskEntry): void {
    const { formerIds, links } = saidBy(entry);
    this.#coming = undefined;
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
    this.#coming = undefined;
    for (const id of ownId(entry)) {
      this.#now.remove(id, entry);
      if (this.withId(id).length === 0) this.#borne?.remove(id);
    }
    for (const id of formerIds) this.#formerly.remove(id, entry);
    for (const { to } of links) this.#pointers.remove(to, entry);
  }

  /** Ends the first reading. `all`: all asks there are. */
  *settle(all: InOrder): Steps<void> {
    for (const members of this.#members()) yield* members.settle(all);
  }

  /** For a check that goes on from here; undefined when that cannot be told. */
  numbers(all: InOrder): readonly GroupNumbers[] | undefined {
    const numbers = this.#members().map((members) => members.numbers(all));
    return numbers.every((one) => one !== undefined) ? numbers : undefined;
  }

  #members(): readonly Members[] {
    return [this.#now, this.#formerly, this.#pointers];
  }

  /** So that the first look for near ids need not go through all asks. Without effect where asks come or go meanwhile. */
  *preparing(): Steps<void> {
    const coming = new BorneIds();
    this.#coming = coming;
    yield* each(this.#now.firsts(), (entry) => {
      for (const id of ownId(entry)) coming.add(id);
    });
    if (this.#coming === coming) this.#borne = coming;
    this.#coming = undefined;
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
    this.#borne ??= new BorneIds(Array.from(this.#now.firsts(), ownId).flat());
    return this.#borne.nearest(id, count);
  }
}

function ownId(entry: AskEntry): readonly string[] {
  const { id } = saidBy(entry);
  return id === undefined ? [] : [id];
}
