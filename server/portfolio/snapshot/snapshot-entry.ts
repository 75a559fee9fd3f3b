// The entry of an ask as an earlier check left it; what its file came to is only looked up when somebody wants it.
import type { Ask } from '../../records/ask.ts';
import { fingerprintOf } from '../../records/fingerprint.ts';
import type { AskEntry, SubmissionEntry } from '../entry.ts';
import type { SaidIds } from '../ids.ts';
import type { Remembered } from '../remembered.ts';

/** What the entries of one file have in common. */
export interface SnapshotFile {
  readonly file: string;
  readonly submission?: SubmissionEntry;
  /** Throws when it is no longer known. */
  readonly remembered: () => Remembered;
  readonly record: (entry: AskEntry) => Ask;
}

export class SnapshotEntry implements AskEntry {
  readonly document: number;
  readonly said: SaidIds;
  readonly #of: SnapshotFile;
  #fingerprint: string | undefined;

  constructor(document: number, said: SaidIds, of: SnapshotFile) {
    this.document = document;
    this.said = said;
    this.#of = of;
  }

  get file(): string {
    return this.#of.file;
  }
  get submission(): SubmissionEntry | undefined {
    return this.#of.submission;
  }
  get summary(): AskEntry['summary'] {
    return this.#ask.summary;
  }
  get keys(): AskEntry['keys'] {
    return this.#ask.keys;
  }
  get fingerprint(): string {
    this.#fingerprint ??= fingerprintOf(this.#of.record(this));
    return this.#fingerprint;
  }

  get #ask(): Remembered['asks'][number] {
    const ask = this.#of.remembered().asks[this.document];
    if (ask === undefined) throw new SnapshotGone();
    return ask;
  }
}

/** What an ask says of ids, without looking up more than that. */
export function saidBy(entry: AskEntry): SaidIds {
  if (entry instanceof SnapshotEntry) return entry.said;
  const { id, formerIds, links } = entry.summary;
  return { id, formerIds, links: links.map(({ to }) => ({ to })) };
}

/** What an earlier check left is no longer whole: then everything is to be read afresh. */
export class SnapshotGone extends Error {}
