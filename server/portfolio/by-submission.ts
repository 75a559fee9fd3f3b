// Which asks belong to which submission, by its folder.
import type { AskEntry } from './entry.ts';
import { byPlace } from './by-place.ts';
import { Later } from './later.ts';
import { each, type Steps } from './steps.ts';

export class BySubmission {
  readonly #asks = new Map<string, Set<AskEntry>>();
  readonly #later: Later | undefined;

  /** `first`: asks that are only put in when they are wanted. */
  constructor(first?: Iterable<AskEntry>) {
    this.#later = first && new Later(each(first, (entry) => this.#put(entry)));
  }

  /** Puts in what was put off. */
  *preparing(): Steps<void> {
    yield* this.#later?.finishing() ?? [];
  }

  /** Sorted by file and place. */
  of(folder: string): readonly AskEntry[] {
    this.#later?.finish();
    return [...(this.#asks.get(folder) ?? [])].toSorted(byPlace);
  }

  /** Puts entries in place of others, and adds the folders concerned to `touched`. */
  *replace(before: readonly AskEntry[], after: readonly AskEntry[], touched: Set<string>): Steps<void> {
    this.#later?.finish();
    yield* each(before, (entry) => {
      if (entry.submission === undefined) return;
      touched.add(entry.submission.folder);
      this.#asks.get(entry.submission.folder)?.delete(entry);
    });
    yield* each(after, (entry) => {
      if (entry.submission !== undefined) touched.add(entry.submission.folder);
      this.#put(entry);
    });
  }

  #put(entry: AskEntry): void {
    if (entry.submission === undefined) return;
    const { folder } = entry.submission;
    const asks = this.#asks.get(folder);
    if (asks === undefined) this.#asks.set(folder, new Set([entry]));
    else asks.add(entry);
  }
}
