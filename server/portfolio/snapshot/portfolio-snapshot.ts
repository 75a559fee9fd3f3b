// What a portfolio holds, as plain data: enough to go on from, without reading its files again.
import type { AskSummary } from '../../records/summary.ts';
import type { BaselineRecord } from '../../records/types.ts';
import type { AskEntry, ReviewEntry, SaidIds, SubmissionEntry } from '../entry.ts';
import type { Groups } from '../groups.ts';
import { Later } from '../later.ts';
import { InOrder } from '../in-order.ts';
import type { Holdings } from '../holdings.ts';
import { BySubmission } from '../by-submission.ts';
import { Ids } from '../ids.ts';
import { each, type Steps } from '../steps.ts';
import { type GroupNumbers, GroupSnapshot } from './group-snapshot.ts';
import { eachOnce, saidBy, SnapshotEntry, SnapshotFile, type SnapshotReading } from './snapshot-entry.ts';

export interface PortfolioSnapshot {
  /** Files with asks and how many each holds, sorted by name. */
  readonly asks: readonly (readonly [string, number])[];
  /** What an ask says of ids, by its place among all. */
  readonly said: (place: number) => SaidIds;
  /** Files that were read and hold no asks, but for submissions. */
  readonly withoutAsks: readonly string[];
  readonly submissions: readonly SubmissionEntry[];
  readonly reviews: readonly ReviewEntry[];
  readonly baseline: Partial<BaselineRecord>;
  /** Of each grouping in turn. */
  readonly groups: readonly GroupNumbers[];
  /** Of `Ids`. */
  readonly ids: readonly GroupNumbers[];
  /** Of all asks in order, some at a time. Throws `SnapshotGone` when they are no longer known. */
  readonly summaries: Iterable<readonly AskSummary[]>;
}

const nothingSaid: SaidIds = { formerIds: [], links: [] };

/** So many summaries are looked up in one step. */
const atATime = 64;

/** `asks`: all, in order. Undefined when what there is cannot be told in numbers, which next to never happens. */
export function takeSnapshot(
  held: Holdings,
  all: readonly Groups[],
  asks: readonly AskEntry[],
): PortfolioSnapshot | undefined {
  held.summaries?.finish();
  const files = [...held.files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const order = new InOrder(() => asks);
  const groups = all.flatMap((one) => one.numbers(order) ?? []);
  const ids = held.ids.numbers(order);
  if (groups.length < all.length || ids === undefined) return undefined;
  const submissions = [...held.submissions.values()];
  const ofSubmissions = new Set(submissions.map(({ file }) => file));
  return {
    asks: files
      .filter(([, file]) => file.entries.length > 0)
      .map(([file, { entries: own }]) => [file, own.length]),
    said: (place) => (asks[place] === undefined ? nothingSaid : saidBy(asks[place])),
    withoutAsks: files
      .filter(([file, own]) => own.entries.length === 0 && !ofSubmissions.has(file))
      .map(([file]) => file),
    submissions,
    reviews: [...held.reviews.all()],
    baseline: held.baseline,
    groups,
    ids,
    summaries: Array.from({ length: Math.ceil(asks.length / atATime) }, (_, part) =>
      asks.slice(part * atATime, (part + 1) * atATime).map(({ summary }) => summary),
    ),
  };
}

/** Fills what a portfolio holds; gives the asks in order, as the numbers of groups mean them. */
export function* holdAgain(
  { asks, said, withoutAsks, submissions, reviews, baseline, ids, summaries }: PortfolioSnapshot,
  held: Holdings,
  reading: SnapshotReading,
): Steps<readonly AskEntry[]> {
  for (const submission of submissions) {
    held.submissions.set(submission.folder, submission);
    held.citations.set(submission.folder, submission.note?.text);
    held.files.set(submission.file, { entries: [] });
  }
  for (const file of withoutAsks) held.files.set(file, { entries: [] });
  for (const { file, event } of reviews) held.reviews.set(file, event);
  held.baseline = baseline;
  const all: SnapshotEntry[] = [];
  const once = eachOnce(reading);
  yield* each(asks, ([file, count]) => {
    const of = new SnapshotFile(file, held.submissionOf(file), once);
    const entries: SnapshotEntry[] = [];
    for (let document = 0; document < count; document += 1) {
      const place = all.length;
      const entry = new SnapshotEntry(document, () => said(place), of);
      entries.push(entry);
      all.push(entry);
    }
    held.files.set(file, { entries });
  });
  held.ids = new Ids(ids.map((numbers) => new GroupSnapshot(numbers, all)));
  held.bySubmission = new BySubmission(all);
  held.summaries = new Later(settling(all, summaries));
  return all;
}

function* settling(
  entries: readonly SnapshotEntry[],
  summaries: PortfolioSnapshot['summaries'],
): Steps<void> {
  let place = 0;
  for (const some of summaries) {
    for (const [at, summary] of some.entries()) entries[place + at]?.settle(summary);
    place += some.length;
    yield;
  }
}
