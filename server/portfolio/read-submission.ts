// The submission of one folder, from the text of its file; with its note, which lies beside it.
import { readSubmission } from '../records/read.ts';
import { readingOf } from '../records/validate.ts';
import type { Problem } from '../text/problem.ts';
import type { TextReading } from '../text/read.ts';
import type { SubmissionEntry } from './entry.ts';
import { type Folder, parentOf } from './folder.ts';
import { readNote } from './read-note.ts';

export interface SubmissionReading {
  readonly submission: SubmissionEntry;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export function submissionFrom(reading: TextReading, file: string, disk: Folder): SubmissionReading {
  const [first] = reading.documents;
  const read = readSubmission(first?.value ?? {}, readingOf(0, first));
  // Of a text that could not be read it is not known what it lacks; of an empty one it is.
  const isRead = first !== undefined || reading.problems.length === 0;
  const problems = isRead ? [...reading.problems, ...read.problems] : reading.problems;
  const folder = parentOf(file);
  const note = readNote(disk, folder, read.submission.note);
  return { submission: { file, folder, record: read.submission, note }, text: reading.text, problems };
}
