// One cause of complaint in a record, and what an explanation of it gives. The causes are found in `fold.ts`.
import type { Part, Path, Place } from '../text/place.ts';
import { fix } from '../text/problem.ts';
import type { Fix, Problem } from '../text/problem.ts';
import type { Change } from '../text/change.ts';
import type { Spelling } from '../text/reading.ts';
import type { FindingFacts, RuleCode } from '../wording/catalogue.ts';
import type { Facts } from '../wording/fact.ts';
import type { RecordKind } from './kind.ts';
import { schemaAt } from './schema.ts';
import type { Schema } from './shape.ts';

export type SlipKind =
  | 'missing'
  | 'empty'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'bad-format'
  | 'out-of-range';

export interface Slip {
  readonly kind: SlipKind;
  /** The culprit: for a missing or unknown key the path that ends in it. */
  readonly at: Path;
}

/** The record that is looked at. */
export interface Subject {
  readonly kind: RecordKind;
  /** Position of the YAML document in its file. */
  readonly document: number;
  readonly value: unknown;
  readonly spellings?: readonly Spelling[];
}

export interface Explanation {
  readonly problem: Problem;
  /** Another place that the author most likely meant: nothing is missing there. */
  readonly about?: Path;
  /** What the author surely meant: read in place of what stands there. */
  readonly meant?: { readonly at: Path; readonly value: unknown };
}

/** How a path is named to people: `funding.amount.total`, places in lists counted from 1. */
export function named(path: Path): string {
  return path
    .map((step, place) => (typeof step === 'number' ? `[${step + 1}]` : place === 0 ? step : `.${step}`))
    .join('');
}

/** The schema at the place of a slip; empty when it has none. */
export const schemaOfSlip = (slip: Slip, subject: Subject): Schema => schemaAt(subject.kind, slip.at) ?? {};

/** Where the slip is, as a place that has a position. */
export const placeOf = (slip: Slip, subject: Subject, part: Part = 'value'): Place => ({
  document: subject.document,
  at: slip.at,
  part,
});

/** A value as a fact: short, and plain whatever it is. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** A problem whose facts fit its rule. */
export function problem<C extends RuleCode>(
  rule: C,
  facts: FindingFacts<C>,
  place: Problem['place'],
  fixes: readonly Fix[] = [],
): Problem {
  return { rule, facts: facts as Facts, place, related: [], fixes };
}

/** The fix that writes another value at the place of the slip. */
export function replaceBy(value: string | number | boolean | null, at: Path, safety: Fix['safety']): Fix {
  const by = typeof value === 'string' || typeof value === 'number' ? value : String(value);
  const change: Change = { kind: 'set', at, value };
  return fix('replace', { by }, safety, [change]);
}
