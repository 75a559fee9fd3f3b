// The asks of one text: entries that are kept, with the records and problems that live only while they are looked at.
import type { Ask } from '../records/ask.ts';
import { readAsk } from '../records/read.ts';
import { summarise } from '../records/summary.ts';
import type { Problem } from '../text/problem.ts';
import type { TextReading } from '../text/read.ts';
import type { AskEntry, SubmissionEntry } from './entry.ts';
import { ReadEntry } from './read-entry.ts';
import type { AskReading } from './reading.ts';

export interface ReadAsks {
  readonly asks: readonly (AskReading & { readonly entry: ReadEntry })[];
  readonly problems: readonly Problem[];
}

/** `record` reads the record of an entry again when its fingerprint is asked for. */
export function readAsks(
  reading: TextReading,
  { file, submission }: { readonly file: string; readonly submission?: SubmissionEntry },
  record: (entry: AskEntry) => Ask,
): ReadAsks {
  const asks: ReadAsks['asks'][number][] = [];
  const problems: Problem[] = [...reading.problems];
  for (const [document, { value, unreliable }] of reading.documents.entries()) {
    const { ask, problems: found, malformed } = readAsk(value, { document, unreliable });
    const entry = new ReadEntry({ file, document, summary: summarise(ask), submission }, record);
    asks.push({ ask, malformed, entry });
    problems.push(...found);
  }
  return { asks, problems };
}
