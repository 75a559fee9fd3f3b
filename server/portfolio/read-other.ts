// Reads a file of records that are no asks: a review event, or the known findings.
import { baselineFile, type FileKind } from '../records/kind.ts';
import { readBaseline, readReviewEvent } from '../records/read.ts';
import { readingOf } from '../records/validate.ts';
import type { Problem } from '../text/problem.ts';
import type { TextReading } from '../text/read.ts';
import type { Holdings } from './holdings.ts';
import type { ReadAsks } from './read-asks.ts';

/** What it says is held from then on. */
export function readOther(file: string, reading: TextReading, kind: FileKind, held: Holdings): ReadAsks {
  const problems: Problem[] = [...reading.problems];
  for (const [document, read] of reading.documents.entries()) {
    const { value } = read;
    const where = readingOf(document, read);
    if (kind === 'review-event') {
      const { event, problems: found } = readReviewEvent(value, where);
      if (document === 0) held.reviews.set(file, event);
      for (const problem of found) problems.push(problem);
    } else if (kind === 'baseline') {
      const { baseline, problems: found } = readBaseline(value, where);
      if (file === baselineFile && document === 0) held.baseline = baseline;
      for (const problem of found) problems.push(problem);
    }
  }
  return { asks: [], problems };
}
