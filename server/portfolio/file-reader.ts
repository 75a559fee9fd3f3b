// Reads single files of a portfolio, and remembers which could not be read.
import type { Ask } from '../records/ask.ts';
import { kindOf, submissionFile } from '../records/kind.ts';
import { readAsk } from '../records/read.ts';
import { readingOf } from '../records/validate.ts';
import { decodeText, readText, type TextReading } from '../text/read.ts';
import type { AskEntry, SubmissionEntry } from './entry.ts';
import { below, type Folder, isProblem, parentOf } from './folder.ts';
import { type ReadAsks, readAsks, type Whose } from './read-asks.ts';
import { type SubmissionReading, submissionFrom } from './read-submission.ts';
import type { FileReading, Unread } from './reading.ts';
import { scan } from './scan.ts';

export class FileReader {
  readonly #folder: Folder;
  readonly #unread = new Map<string, Unread>();

  /** The whole record of an ask, read again: an entry keeps less, and this function. Empty when the file is no longer there. */
  readonly recordOf = ({ file, document }: AskEntry): Ask => {
    const content = this.#folder.read(file);
    const read = isProblem(content) ? undefined : this.#documentsOf(content)[document];
    return readAsk(read?.value ?? {}, readingOf(document, read)).ask;
  };

  /** Of the text that `recordOf` read last: the asks of one file are asked for one after the other. */
  #last: Pick<TextReading, 'text' | 'documents'> = { text: '', documents: [] };

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  #documentsOf(content: Uint8Array | string): TextReading['documents'] {
    if (decodeText(content) !== this.#last.text) this.#last = readText(content);
    return this.#last.documents;
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
  submissionIn(folder: string): SubmissionReading | undefined {
    const file = below(folder, submissionFile);
    const content = this.contentOf(file);
    return content === undefined ? undefined : submissionFrom(readText(content), file, this.#folder);
  }

  /** `before`: the asks of the file as they were, where they are known. */
  asksOf(reading: TextReading, whose: Whose): ReadAsks {
    return readAsks(reading, whose, this.recordOf);
  }

  /** The asks of one file by themselves; undefined when they do not count. `ignored` are lines of the configuration. */
  alone(
    file: string,
    ignored: readonly string[],
    known: ReadonlyMap<string, SubmissionEntry>,
  ): FileReading | undefined {
    const content = this.#folder.read(file);
    if (kindOf(file) !== 'ask' || isProblem(content)) return undefined;
    if (!scan(this.#folder, ignored, file).files.includes(file)) return undefined;
    const reading = readText(content);
    const submission = this.#submissionAbove(file, known);
    return {
      file,
      kind: 'ask',
      text: reading.text,
      submission,
      ...this.asksOf(reading, { file, submission }),
    };
  }

  #submissionAbove(file: string, known: ReadonlyMap<string, SubmissionEntry>): SubmissionEntry | undefined {
    for (let folder = parentOf(file); ; folder = parentOf(folder)) {
      const submission = known.get(folder) ?? this.submissionIn(folder)?.submission;
      if (submission !== undefined || folder === '') return submission;
    }
  }
}
