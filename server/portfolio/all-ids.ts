// Asks by id, of this portfolio and of those known by their index. Ours come first: an id that we know, now or formerly,
// is never looked for elsewhere, so that an index cannot change what a link of ours means.
import type { AskEntry, AskIndex } from './entry.ts';
import { byPlace } from './by-place.ts';
import { Ids } from './ids.ts';
import { InOrder } from './in-order.ts';
import { finish } from './steps.ts';

export class AllIds implements AskIndex {
  readonly #ours: Ids;
  readonly #theirs = new Ids();

  constructor(ours: Ids, theirs: readonly AskEntry[] = []) {
    this.#ours = ours;
    for (const entry of theirs) this.#theirs.add(entry);
    finish(this.#theirs.settle(new InOrder(() => theirs.toSorted(byPlace))));
  }

  withId(id: string): readonly AskEntry[] {
    return this.#ours.known(id).length > 0 ? this.#ours.withId(id) : this.#theirs.withId(id);
  }

  known(id: string): readonly AskEntry[] {
    const ours = this.#ours.known(id);
    return ours.length > 0 ? ours : this.#theirs.known(id);
  }

  pointingAt(id: string): readonly AskEntry[] {
    return [...this.#ours.pointingAt(id), ...this.#theirs.pointingAt(id)];
  }

  nearest(id: string, count: number): readonly string[] {
    const both = [...this.#ours.nearest(id, count), ...this.#theirs.nearest(id, count)];
    return [...new Set(both)].slice(0, count);
  }
}
