// The review events of a portfolio, by the ask they are about. One event a file: `reviews/<ask id>/<ulid>.yaml`.
import type { ReviewEventRecord } from '../records/types.ts';
import { kindOf } from '../records/kind.ts';
import type { AskIndex, Review, ReviewEntry } from './entry.ts';
import { each, type Steps } from './steps.ts';

/** The id of the ask that a review file is about. */
export const reviewedId = (file: string): string => file.split('/').at(-2) ?? '';

export class Reviews {
  readonly #byAsk = new Map<string, Map<string, ReviewEntry>>();

  /** Takes in one file; without an event it is gone. */
  set(file: string, event: Partial<ReviewEventRecord> | undefined): void {
    const id = reviewedId(file);
    const events = this.#byAsk.get(id) ?? new Map<string, ReviewEntry>();
    if (event === undefined) events.delete(file);
    else events.set(file, { file, event });
    if (events.size === 0) this.#byAsk.delete(id);
    else this.#byAsk.set(id, events);
  }

  *all(): Iterable<ReviewEntry> {
    for (const events of this.#byAsk.values()) yield* events.values();
  }

  /** Events about any of these ids, by date and then by file: names of files grow with time. */
  of(ids: readonly string[]): readonly ReviewEntry[] {
    const found = ids.flatMap((id) => [...(this.#byAsk.get(id)?.values() ?? [])]);
    return found.toSorted((one, other) => byTime(one, other) || (one.file < other.file ? -1 : 1));
  }

  /** The review under an id; undefined when the id belongs to an ask that is called otherwise now, or to nothing. */
  review(id: string, asks: AskIndex): Review | undefined {
    const [ask] = asks.withId(id);
    if (ask !== undefined) return { id, ask, events: this.of([id, ...ask.summary.formerIds]) };
    const events = asks.known(id).length > 0 ? [] : this.of([id]);
    return events.length === 0 ? undefined : { id, events };
  }

  /** Ids that have events, as the asks are called now. */
  presentIds(asks: AskIndex): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const id of this.#byAsk.keys()) {
      const known = asks.withId(id).length > 0 ? [] : asks.known(id);
      if (known.length === 0) ids.add(id);
      for (const { summary } of known) ids.add(summary.id ?? id);
    }
    return ids;
  }
}

/** By moment, whatever the time zones; events without a usable date come first. */
const byTime = (one: ReviewEntry, other: ReviewEntry): number => timeOf(one) - timeOf(other);
const timeOf = ({ event: { date } }: ReviewEntry): number => Date.parse(date ?? '') || 0;

/** Ids whose review may read otherwise now: changed ones, and the present ids of asks that bore them. */
export function* reviewedBy(
  files: ReadonlySet<string>,
  changedIds: ReadonlySet<string>,
  asks: AskIndex,
): Steps<ReadonlySet<string>> {
  const ids = new Set(changedIds);
  yield* each(files, (file) => {
    if (kindOf(file) === 'review-event') ids.add(reviewedId(file));
  });
  yield* each(ids, (id) => {
    for (const { summary } of asks.known(id)) if (summary.id !== undefined) ids.add(summary.id);
  });
  return ids;
}
