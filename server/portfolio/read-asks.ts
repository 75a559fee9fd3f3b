// The asks of one text: entries that are kept, with the records and problems that live only while they are looked at.
import type { Ask } from '../records/ask.ts';
import { readAsk } from '../records/read.ts';
import { readingOf } from '../records/validate.ts';
import { sharing } from '../records/sharing.ts';
import { summarise, summaryOf } from '../records/summary.ts';
import type { Problem } from '../text/problem.ts';
import type { TextReading } from '../text/read.ts';
import type { AskEntry, SubmissionEntry } from './entry.ts';
import { ReadEntry } from './read-entry.ts';
import type { AskReading } from './reading.ts';

export interface ReadAsks {
  readonly asks: readonly (AskReading & { readonly entry: ReadEntry })[];
  readonly problems: readonly Problem[];
}

export interface Whose {
  readonly file: string;
  readonly submission?: SubmissionEntry;
  /** The asks of the file as they were, where they are known. */
  readonly before?: readonly AskEntry[];
}

/** `record` reads the record of an entry again when its fingerprint is asked for. */
export function readAsks(
  reading: TextReading,
  { file, submission, before = [] }: Whose,
  record: (entry: AskEntry) => Ask,
): ReadAsks {
  const asks: ReadAsks['asks'][number][] = [];
  const problems: Problem[] = [...reading.problems];
  for (const [document, read] of reading.documents.entries()) {
    const { value, isDetached = false } = read;
    const { ask, problems: found, malformed } = readAsk(value, readingOf(document, read));
    // What is wrong is left out of a copy, which may hold other parts of the text.
    const isSound = isDetached && found.length === 0 && malformed.length === 0;
    const summary = isSound ? summaryOf(ask) : summarise(ask);
    const known = before[document]?.summary;
    const kept = known === undefined ? summary : sharing(known, summary);
    const entry = new ReadEntry({ file, document, summary: kept, submission }, record);
    asks.push({ ask, malformed, entry });
    for (const problem of found) problems.push(problem);
  }
  return { asks, problems };
}
