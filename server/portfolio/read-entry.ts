// The entry of an ask that was read. Its fingerprint is made when it is first asked for, from the record read again: few
// fingerprints are ever compared, and making all of them would take a tenth of a check.
import type { Ask } from '../records/ask.ts';
import { fingerprintOf } from '../records/fingerprint.ts';
import type { AskEntry } from './entry.ts';

type Read = Omit<AskEntry, 'fingerprint'>;

export class ReadEntry implements AskEntry {
  readonly file: string;
  readonly document: number;
  readonly summary: AskEntry['summary'];
  readonly submission: AskEntry['submission'];
  keys: AskEntry['keys'];
  readonly #record: (entry: AskEntry) => Ask;
  #fingerprint: string | undefined;

  constructor({ file, document, summary, submission, keys }: Read, record: (entry: AskEntry) => Ask) {
    this.file = file;
    this.document = document;
    this.summary = summary;
    this.submission = submission;
    this.keys = keys;
    this.#record = record;
  }

  get fingerprint(): string {
    this.#fingerprint ??= fingerprintOf(this.#record(this));
    return this.#fingerprint;
  }
}

/** Keys take more room than the rest, and few are needed again. */
export function letGoOfKeys(entries: readonly ReadEntry[]): void {
  for (const entry of entries) entry.keys = undefined;
}

/** The asks of a file as they are now. */
export interface Taken {
  readonly entries: readonly ReadEntry[];
  /** Ends what is to be done with them once they are in their groups. */
  readonly settled?: () => void;
}
