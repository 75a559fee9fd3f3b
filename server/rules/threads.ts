// Review events as threads: what a comment or suggestion began, and whether it was closed again. An event is named by its file.
import { nameOfFile } from '../portfolio/folder.ts';
import type { ReviewEntry } from '../portfolio/entry.ts';

export interface Thread {
  readonly first: ReviewEntry;
  /** All that came after the first, in order. */
  readonly rest: readonly ReviewEntry[];
  /** What of it says something, and neither closes nor reopens. */
  readonly answers: number;
  readonly open: boolean;
}

type Begun = { -readonly [K in keyof Thread]: Thread[K] } & { readonly rest: ReviewEntry[] };

/**
 * In the order in which they began. What belongs together is told by names alone: of two people whose clocks differ, an answer
 * may seem older than what it answers. Answers to nothing that is there begin no thread.
 */
export function threadsOf(events: readonly ReviewEntry[]): readonly Thread[] {
  const threads = new Map<ReviewEntry, Begun>();
  const beginnings = beginningsOf(events);
  for (const entry of events) {
    if (beginnings.get(entry) === entry)
      threads.set(entry, { first: entry, rest: [], answers: 0, open: true });
  }
  for (const entry of events) {
    const first = beginnings.get(entry);
    const begun = first === undefined || first === entry ? undefined : threads.get(first);
    if (begun === undefined) continue;
    const { kind } = entry.event;
    begun.rest.push(entry);
    if (kind === 'resolve' || kind === 'decide') begun.open = false;
    else if (kind === 'reopen') begun.open = true;
    else begun.answers += 1;
  }
  return [...threads.values()];
}

/** For each event the one that began its thread, itself if need be; nothing for what is in no thread. */
function beginningsOf(events: readonly ReviewEntry[]): ReadonlyMap<ReviewEntry, ReviewEntry | undefined> {
  const byName = new Map(events.toReversed().map((entry) => [nameOf(entry.file), entry]));
  const known = new Map<ReviewEntry, ReviewEntry | undefined>();
  for (const entry of events) {
    // Up to what is known, to what answers nothing, or once round a circle; then back, because answers may be many deep.
    const way = new Set<ReviewEntry>();
    let above: ReviewEntry | undefined = entry;
    while (above !== undefined && !known.has(above) && !way.has(above)) {
      way.add(above);
      above = byName.get(above.event.replyTo ?? '');
    }
    let first = above && known.get(above);
    for (const one of [...way].toReversed()) {
      const { kind } = one.event;
      first ??= kind === 'comment' || kind === 'suggest' ? one : undefined;
      known.set(one, first);
    }
  }
  return known;
}

/** An answer, and the name of what it answers. */
export interface Answer {
  readonly entry: ReviewEntry;
  readonly to: string;
}

/** Answers to an event that is not there: they are in no thread. */
export function answersToNothing(events: readonly ReviewEntry[]): readonly Answer[] {
  const names = new Set(events.map(({ file }) => nameOf(file)));
  return events.flatMap((entry) => {
    const to = entry.event.replyTo;
    return to === undefined || names.has(to) ? [] : [{ entry, to }];
  });
}

/** `reviews/rga-rail/01JQ….yaml` → `01JQ…`. */
export const nameOf = (file: string): string => nameOfFile(file).replace(/\.yaml$/u, '');
