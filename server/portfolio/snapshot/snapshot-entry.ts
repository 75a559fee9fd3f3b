// The entry of an ask as an earlier check left it; what its file came to is only looked up when somebody wants it.
import type { Ask } from '../../records/ask.ts';
import { fingerprintOf } from '../../records/fingerprint.ts';
import type { AskSummary } from '../../records/summary.ts';
import type { AskEntry, SaidIds, SubmissionEntry } from '../entry.ts';
import type { Remembered } from '../remembered.ts';

/** What is looked up while a snapshot is gone on from. */
export interface SnapshotReading {
  /** What a file of asks came to; throws `SnapshotGone` when that is no longer known. */
  readonly remembered: (file: string) => Remembered;
  readonly record: (entry: AskEntry) => Ask;
}

/** The same, which looks a file up once when it is asked about the same one several times in a row. */
export function eachOnce({ remembered, ...rest }: SnapshotReading): SnapshotReading {
  let last: { readonly file: string; readonly known: Remembered } | undefined;
  return {
    ...rest,
    remembered(file) {
      if (last?.file !== file) last = { file, known: remembered(file) };
      return last.known;
    },
  };
}

/** A file of asks, read by an earlier check. */
export class SnapshotFile {
  readonly file: string;
  readonly submission: SubmissionEntry | undefined;
  readonly #reading: SnapshotReading;

  constructor(file: string, submission: SubmissionEntry | undefined, reading: SnapshotReading) {
    this.file = file;
    this.submission = submission;
    this.#reading = reading;
  }

  ask(document: number): Remembered['asks'][number] {
    const ask = this.#reading.remembered(this.file).asks[document];
    if (ask === undefined) throw new SnapshotGone();
    return ask;
  }

  fingerprintOf(entry: AskEntry): string {
    return fingerprintOf(this.#reading.record(entry));
  }
}

export class SnapshotEntry implements AskEntry {
  readonly document: number;
  readonly #said: () => SaidIds;
  readonly #of: SnapshotFile;
  #summary: AskSummary | undefined;
  #fingerprint: string | undefined;

  constructor(document: number, said: () => SaidIds, of: SnapshotFile) {
    this.document = document;
    this.#said = said;
    this.#of = of;
  }

  get file(): string {
    return this.#of.file;
  }
  get submission(): SubmissionEntry | undefined {
    return this.#of.submission;
  }
  /** What it says of ids, without looking up more than that. */
  get said(): SaidIds {
    return this.#said();
  }
  get summary(): AskSummary {
    this.#summary ??= this.#of.ask(this.document).summary;
    return this.#summary;
  }
  /** Looked up each time, and with them the summary, which is kept. */
  get keys(): AskEntry['keys'] {
    const ask = this.#of.ask(this.document);
    this.#summary ??= ask.summary;
    return ask.keys;
  }
  get fingerprint(): string {
    this.#fingerprint ??= this.#of.fingerprintOf(this);
    return this.#fingerprint;
  }

  /** Takes the summary from whoever knows it, unless it was looked up before. */
  settle(summary: AskSummary): void {
    this.#summary ??= summary;
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
