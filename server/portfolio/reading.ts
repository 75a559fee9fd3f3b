// One file of the portfolio, read: its records and what was wrong with them. Lives only while it is being looked at.
import type { Ask } from '../records/ask.ts';
import type { FileKind } from '../records/kind.ts';
import type { Problem } from '../text/problem.ts';
import type { Path } from '../text/place.ts';
import type { AskEntry, SubmissionEntry } from './entry.ts';
import type { FolderProblem } from './folder.ts';
import type { Steps } from './steps.ts';

/** Why a file or folder of the portfolio could not be looked at. */
export interface Unread {
  readonly path: string;
  readonly problem: FolderProblem['problem'];
  /** What it was wanted for; `folder` when a folder could not be listed. */
  readonly wanted: 'folder' | 'record' | 'code-list';
}

export interface PortfolioListener {
  /** Everything is about to be read afresh; what was known before no longer holds. */
  reset?(): void;
  /** The indexes of other portfolios were read. */
  others?(): void;
  /** A file was read; the reading is not kept. */
  reading?(reading: FileReading): Steps<void>;
}

export interface FileReading {
  /** Relative to the portfolio's root. */
  readonly file: string;
  readonly kind: FileKind;
  readonly text: string;
  /** What reading the text and holding it against its schema found. */
  readonly problems: readonly Problem[];
  readonly asks: readonly AskReading[];
  /** The submission the file belongs to. */
  readonly submission?: SubmissionEntry;
}

export interface AskReading {
  readonly entry: AskEntry;
  readonly ask: Ask;
  /** Places of the record where something stands that could not be used. */
  readonly malformed: readonly Path[];
}
