// Who follows a portfolio while it reads.
import type { AskEntry } from './entry.ts';
import type { FileReading } from './reading.ts';
import type { Remembered } from './remembered.ts';
import type { Steps } from './steps.ts';

export interface PortfolioListener {
  /** Everything is about to be read afresh; what was known before no longer holds. */
  reset?(): void;
  /** The indexes of other portfolios were read. */
  others?(): void;
  /** A file was read; the reading is not kept. Ends with what may be remembered of it, as plain data. */
  reading?(reading: FileReading): Steps<unknown>;
  /** A file of asks was not read, because what it came to was remembered. */
  recalled?(file: string, entries: readonly AskEntry[], remembered: Remembered): void;
}
