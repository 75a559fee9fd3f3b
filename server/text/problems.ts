// Problems of a text, made and moved: a document is read by itself, and its problems are then brought to their place in the file.
import type { FindingFacts, RuleCode } from '../wording/catalogue.ts';
import type { Fact, Facts } from '../wording/fact.ts';
import type { Change, TextEdit } from './change.ts';
import { maxShown } from './limits.ts';
import type { Path, Place, Range } from './place.ts';
import { type Fix, fix, type Problem } from './problem.ts';

export type YamlRule = Extract<RuleCode, `yaml/${string}`>;

/** A problem at a range of the text; its document and path are filled in by `moved`. */
export function problem<C extends YamlRule>(
  rule: C,
  range: Range,
  facts: FindingFacts<C>,
  { fixes = [], related = [] }: Partial<Pick<Problem, 'fixes' | 'related'>> = {},
): Problem {
  return { rule, place: { document: 0, at: [], range }, facts: shortened(facts), related, fixes };
}

/** Facts are shown and reported: of a text without end its beginning says enough. */
function shortened(facts: Facts): Facts {
  const short = (fact: Fact | undefined): Fact | undefined =>
    typeof fact === 'string' && fact.length > maxShown ? `${fact.slice(0, maxShown - 1)}…` : fact;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, short(fact)]));
}

/** Text edits as the changes of a fix. */
export const textChanges = (edits: readonly TextEdit[]): Change[] =>
  edits.map(({ range, text }) => ({ kind: 'text', range, text }));

/** The fix that puts a text in quotation marks. */
export const quoteFix = (edits: readonly TextEdit[], safety: Fix['safety']): Fix =>
  fix('quote-text', {}, safety, textChanges(edits));

export interface Move {
  readonly document: number;
  readonly range: (range: Range) => Range;
  /** The path that stands at a place; by default the root. */
  readonly path?: (range: Range) => Path;
}

/** The same problem in a larger text. */
export function moved(found: Problem, { document, range, path }: Move): Problem {
  const place = (at: Place): Place =>
    at.range === undefined ? at : { ...at, document, range: range(at.range), at: path?.(at.range) ?? at.at };
  const change = (one: Change): Change => (one.kind === 'text' ? { ...one, range: range(one.range) } : one);
  return {
    ...found,
    place: place(found.place),
    related: found.related.map((one) => ({ ...one, place: place(one.place) })),
    fixes: found.fixes.map((one) => ({ ...one, changes: one.changes.map(change) })),
  };
}
