// The findings that stand now, by the file they sit on and by the files they speak of, and which files changed since last asked.
// What was found is put in and taken out as outcomes come and go; nothing is shown or worded here.
import type { RawFinding } from './raw-finding.ts';
import { type WaiverUse, waiverKey } from './silence.ts';

/** What outcomes bring: findings, and waivers that rules heeded themselves. */
export interface Found {
  readonly findings: readonly RawFinding[];
  readonly waived?: readonly WaiverUse[];
}

export class FindingIndex {
  readonly #byFile = new Map<string, Set<RawFinding>>();
  /** For each file spoken of, the files of the findings that do so, with how many. */
  readonly #speakers = new Map<string, Map<string, number>>();
  readonly #heeded = new Map<string, number>();
  #changed = new Set<string>();

  put({ findings, waived = [] }: Found): void {
    for (const finding of findings) {
      const there = this.#byFile.get(finding.file);
      if (there === undefined) this.#byFile.set(finding.file, new Set([finding]));
      else there.add(finding);
      this.#changed.add(finding.file);
      for (const file of spokenOf(finding)) this.#count(file, finding.file, 1);
    }
    for (const use of waived) this.#heed(use, 1);
  }

  drop({ findings, waived = [] }: Found): void {
    for (const finding of findings) {
      const there = this.#byFile.get(finding.file);
      there?.delete(finding);
      if (there?.size === 0) this.#byFile.delete(finding.file);
      this.#changed.add(finding.file);
      for (const file of spokenOf(finding)) this.#count(file, finding.file, -1);
    }
    for (const use of waived) this.#heed(use, -1);
  }

  in(file: string): Iterable<RawFinding> {
    return this.#byFile.get(file) ?? [];
  }

  /** Files with findings that speak of a file without sitting on it. */
  speakingOf(file: string): Iterable<string> {
    return this.#speakers.get(file)?.keys() ?? [];
  }

  /** Whether a rule heeded a waiver itself. */
  isHeeded(key: string): boolean {
    return this.#heeded.has(key);
  }

  /** Files in which something came or went since this was last asked. */
  takeChanged(): Set<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  #heed({ entry, index }: WaiverUse, by: 1 | -1): void {
    add(this.#heeded, waiverKey(entry, index), by);
  }

  #count(spokenFile: string, file: string, by: 1 | -1): void {
    const speakers = this.#speakers.get(spokenFile) ?? new Map<string, number>();
    add(speakers, file, by);
    if (speakers.size === 0) this.#speakers.delete(spokenFile);
    else this.#speakers.set(spokenFile, speakers);
  }
}

/** Counts up or down; what comes to nothing is gone. */
export function add(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function spokenOf({ file, asks, related }: RawFinding): ReadonlySet<string> {
  const files = new Set<string>();
  for (const ask of asks) files.add(ask.file);
  for (const other of related) if (other.file !== undefined) files.add(other.file);
  files.delete(file);
  return files;
}
