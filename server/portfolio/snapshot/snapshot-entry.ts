// The entry of an ask as an earlier check left it; what its file came to is only looked up when somebody wants it.
import type { Ask } from '../../records/ask.ts';
import { fingerprintOf } from '../../records/fingerprint.ts';
import type { AskEntry, SubmissionEntry } from '../entry.ts';
import type { SaidIds } from '../ids.ts';
import type { Remembered } from '../remembered.ts';
import type { Steps } from '../steps.ts';

/** What is looked up while a snapshot is gone on from. */
export interface SnapshotReading {
  /** What a file of asks came to; throws `SnapshotGone` when that is no longer known. */
  readonly remembered: (file: string) => Remembered;
  readonly record: (entry: AskEntry) => Ask;
}

/** A file of asks, read by an earlier check. */
export class SnapshotFile {
  readonly file: string;
  readonly submission: SubmissionEntry | undefined;
  readonly #reading: SnapshotReading;
  #remembered: Remembered | undefined;
  #summaries: readonly AskEntry['summary'][] | undefined;

  constructor(file: string, submission: SubmissionEntry | undefined, reading: SnapshotReading) {
    this.file = file;
    this.submission = submission;
    this.#reading = reading;
  }

  /** Looks summaries up, and keeps nothing else. */
  settle(): void {
    this.#summaries ??= this.#known().asks.map(({ summary }) => summary);
    this.#remembered = undefined;
  }

  summaryOf(document: number): AskEntry['summary'] {
    return this.#summaries?.[document] ?? this.ask(document).summary;
  }

  #known(): Remembered {
    this.#remembered ??= this.#reading.remembered(this.file);
    return this.#remembered;
  }

  ask(document: number): Remembered['asks'][number] {
    const ask = this.#known().asks[document];
    if (ask === undefined) throw new SnapshotGone();
    return ask;
  }

  fingerprintOf(entry: AskEntry): string {
    return fingerprintOf(this.#reading.record(entry));
  }
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
    return this.#of.summaryOf(this.document);
  }
  get keys(): AskEntry['keys'] {
    return this.#of.ask(this.document).keys;
  }
  get fingerprint(): string {
    this.#fingerprint ??= this.#of.fingerprintOf(this);
    return this.#fingerprint;
  }

  /** Looks the summary up, and keeps nothing else. */
  settle(): void {
    this.#of.settle();
  }
}

/** Looks the summaries of asks up, one step each; `act` is called while all that was kept of an ask is at hand. */
export function* lookUp(entries: readonly AskEntry[], act: (entry: AskEntry) => void): Steps<void> {
  for (const entry of entries) {
    if (!(entry instanceof SnapshotEntry)) continue;
    act(entry);
    entry.settle();
    yield;
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
