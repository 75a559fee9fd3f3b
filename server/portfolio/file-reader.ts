// Reads single files of a portfolio, and remembers which could not be read.
import type { Ask } from '../records/ask.ts';
import { submissionFile } from '../records/kind.ts';
import { readAsk, readSubmission } from '../records/read.ts';
import type { Problem } from '../text/problem.ts';
import { readText, type TextReading } from '../text/read.ts';
import type { AskEntry, SubmissionEntry } from './entry.ts';
import { below, type Folder, isProblem } from './folder.ts';
import { type ReadAsks, readAsks } from './read-asks.ts';
import { readNote } from './read-note.ts';
import type { Unread } from './reading.ts';

export interface ReadSubmission {
  readonly submission: SubmissionEntry;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export class FileReader {
  readonly #folder: Folder;
  readonly #unread = new Map<string, Unread>();

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** What could not be read, by path. */
  get unread(): ReadonlyMap<string, Unread> {
    return this.#unread;
  }

  forget(file: string): void {
    this.#unread.delete(file);
  }

  /** What a file holds now; undefined when it is gone or cannot be read. */
  contentOf(file: string): Uint8Array | string | undefined {
    const content = this.#folder.read(file);
    if (!isProblem(content)) return content;
    if (content.problem !== 'gone') {
      this.#unread.set(file, { path: file, problem: content.problem, wanted: 'record' });
    }
    return undefined;
  }

  /** The submission whose record lies in a folder. */
  submissionIn(folder: string): ReadSubmission | undefined {
    const file = below(folder, submissionFile);
    const content = this.contentOf(file);
    if (content === undefined) return undefined;
    const reading = readText(content);
    const [first] = reading.documents;
    const read = readSubmission(first?.value ?? {}, { document: 0, unreliable: first?.unreliable ?? [] });
    // Of a text that could not be read it is not known what it lacks; of an empty one it is.
    const isRead = first !== undefined || reading.problems.length === 0;
    const problems = isRead ? [...reading.problems, ...read.problems] : reading.problems;
    const note = readNote(this.#folder, folder, read.submission.note);
    const submission: SubmissionEntry = { file, folder, record: read.submission, note };
    return { submission, text: reading.text, problems };
  }

  asksOf(file: string, reading: TextReading, submission: SubmissionEntry | undefined): ReadAsks {
    return readAsks(reading, { file, submission }, (entry) => this.recordOf(entry));
  }

  /** The whole record of an ask, read again: an entry keeps less. Empty when the file is no longer there. */
  recordOf({ file, document }: AskEntry): Ask {
    const content = this.#folder.read(file);
    const read = isProblem(content) ? undefined : readText(content).documents[document];
    return readAsk(read?.value ?? {}, { document, unreliable: read?.unreliable ?? [] }).ask;
  }
}
