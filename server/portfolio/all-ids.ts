// Asks by id, of this portfolio and of those known by their index. Ours come first: an id that we know, now or formerly,
// is never looked for elsewhere, so that an index cannot change what a link of ours means.
import type { AskEntry, AskIndex } from './entry.ts';
import { Ids } from './ids.ts';

export class AllIds implements AskIndex {
  readonly #ours: Ids;
  readonly #theirs = new Ids();

  constructor(ours: Ids, theirs: Iterable<AskEntry> = []) {
    this.#ours = ours;
    for (const entry of theirs) this.#theirs.add(entry);
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

  /** One ask of each id: ours, then those of others. */
  *each(): Generator<AskEntry> {
    yield* this.#ours.each();
    for (const entry of this.#theirs.each()) {
      if (this.#ours.known(entry.summary.id ?? '').length === 0) yield entry;
    }
  }

  nearest(id: string, count: number): readonly string[] {
    const both = [...this.#ours.nearest(id, count), ...this.#theirs.nearest(id, count)];
    return [...new Set(both)].slice(0, count);
  }
}
