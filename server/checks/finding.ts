// A finding as it is shown: with its severity, and every place as lines and columns.
import type { Severity } from '../rules/rule.ts';
import type { Path, Range } from '../text/place.ts';
import type { Fix } from '../text/problem.ts';
import type { Alike } from '../wording/alike.ts';
import type { PlaceLabel, RuleCode } from '../wording/catalogue.ts';
import type { Facts } from '../wording/fact.ts';
import type { Localized } from '../wording/language.ts';

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface RelatedFinding extends Spot {
  readonly file: string;
  readonly range: Range;
  readonly label: PlaceLabel;
  readonly facts: Facts;
}

export interface Finding extends Spot {
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** Id of the ask it speaks of. */
  readonly ask?: string;
  /** Relative to the portfolio's root, with `/`. */
  readonly file: string;
  /** Path in the record; empty for a place in a note or in text that could not be read. */
  readonly path: Path;
  readonly document: number;
  /** UTF-16 offsets in the text without byte order mark. */
  readonly range: Range;
  /** The whole text, when the range is only some words of it: a comment about the finding stands above its first line. */
  readonly within?: Range;
  readonly facts: Facts;
  readonly related: readonly RelatedFinding[];
  readonly fixes: readonly Fix[];
  /** The norm is not from an official source. */
  readonly uncertain: boolean;
  /** What the portfolios are called on whose index it rests. */
  readonly elsewhere?: readonly Localized[];
  /** Indexes that could not be read and might solve it. */
  readonly perhapsIn?: readonly string[];
  /** It stands for others with the same cause. */
  readonly alike?: Alike;
  /** Same for the same complaint, wherever its lines move to. */
  readonly fingerprint: string;
}

/** By file, line, column, rule; then by what is left, so that the order never depends on chance. */
export function byOrder(one: Finding, other: Finding): number {
  return (
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.rule, other.rule) ||
    compare(one.fingerprint, other.fingerprint) ||
    compare(told(one), told(other))
  );
}

/** What may tell two findings apart that share all that: one partner may differ alike from two asks with the same id. */
const told = ({ related, fixes }: Finding): string => JSON.stringify([related, fixes]);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
