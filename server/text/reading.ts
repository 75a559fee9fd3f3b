// What reading a file gives.
import type { Path, Range } from './place.ts';
import type { Problem } from './problem.ts';

/** A number as its author wrote it, where its value alone does not tell: `2026.10` is the number 2026.1. */
export interface Spelling {
  readonly at: Path;
  readonly text: string;
}

export interface ReadDocument {
  readonly value: unknown;
  /** Extent in the text, comments around the record and its `---` included. */
  readonly range: Range;
  /** Paths whose value YAML read other than written: schema complaints at or below them are noise. */
  readonly unreliable: readonly Path[];
  /** Absent when every number is written as it would be printed. */
  readonly spellings?: readonly Spelling[];
  /** Whether nothing in the value keeps the text in memory, so that it can be kept as it is. */
  readonly isDetached?: boolean;
}

export interface TextReading {
  /** Decoded, without byte order mark. */
  readonly text: string;
  /** Those that hold more than comments. */
  readonly documents: readonly ReadDocument[];
  readonly problems: readonly Problem[];
}
