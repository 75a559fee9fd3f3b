// What rules came to, as plain data. Of rules about several asks only what they found: how often they held is not told again.
import type { AskEntry, GroupKey } from '../../portfolio/entry.ts';
import type { GroupRule } from '../../rules/rule.ts';
import type { Outcomes } from '../outcomes.ts';
import { type AskPlace, placeOf, type RawFinding } from '../raw-finding.ts';
import type { Outcome, Signs, VerdictBook } from '../verdicts.ts';

/** By key. */
type Found<K> = readonly (readonly [K, Outcome])[];

/** A place in `signs`, with findings if there are any. */
type AskOutcome = number | readonly [number, readonly RawFinding[]];

export interface OutcomesSnapshot {
  readonly reading: readonly (readonly [string, readonly RawFinding[]])[];
  /** Of each file with asks, what each came to. */
  readonly asks: readonly (readonly [string, readonly AskOutcome[]])[];
  /** All that there are, each once. */
  readonly signs: readonly Signs[];
  readonly links: Found<AskPlace>;
  /** By the code of the rule. */
  readonly groups: readonly (readonly [string, Found<GroupKey>])[];
  readonly submissions: Found<string>;
  readonly reviews: Found<string>;
}

export function takeOutcomes(outcomes: Outcomes, rules: readonly GroupRule[]): OutcomesSnapshot {
  const places = new Map<Signs, number>();
  const short = ({ findings, signs }: Outcome): AskOutcome => {
    const place = places.get(signs) ?? places.size;
    places.set(signs, place);
    return findings.length === 0 ? place : [place, findings];
  };
  return {
    reading: [...outcomes.reading.entries()],
    asks: [...outcomes.asks.entries()].map(([file, all]) => [file, all.map(short)]),
    signs: [...places.keys()],
    links: found(outcomes.links.entries()).map(([entry, outcome]) => [placeOf(entry), outcome]),
    groups: rules.map((rule) => [rule.code, found(outcomes.group(rule).entries())]),
    submissions: found(outcomes.submissions.entries()),
    reviews: found(outcomes.reviews.entries()),
  };
}

/** Puts back what was found; `entryAt` tells the ask in a place. */
export function putOutcomes(
  snapshot: OutcomesSnapshot,
  outcomes: Outcomes,
  {
    rules,
    book,
    entryAt,
  }: {
    readonly rules: readonly GroupRule[];
    readonly book: VerdictBook;
    readonly entryAt: (place: AskPlace) => AskEntry | undefined;
  },
): void {
  for (const [file, findings] of snapshot.reading) outcomes.reading.set(file, findings);
  for (const [file, all] of snapshot.asks) {
    const own = all.map((one) => {
      const [place, findings] = typeof one === 'number' ? [one, []] : one;
      return book.shared(findings, snapshot.signs[place] ?? '');
    });
    outcomes.asks.set(file, own);
  }
  for (const [place, outcome] of snapshot.links) {
    const entry = entryAt(place);
    if (entry !== undefined) outcomes.links.set(entry, outcome);
  }
  const byCode = new Map(snapshot.groups);
  for (const rule of rules) {
    for (const [key, outcome] of byCode.get(rule.code) ?? []) outcomes.group(rule).set(key, outcome);
  }
  for (const [folder, outcome] of snapshot.submissions) outcomes.submissions.set(folder, outcome);
  for (const [id, outcome] of snapshot.reviews) outcomes.reviews.set(id, outcome);
}

/** Those with something to tell, with no more of a waived ask than its place. */
function found<K>(all: Iterable<readonly [K, Outcome]>): (readonly [K, Outcome])[] {
  return [...all].flatMap(([key, outcome]): (readonly [K, Outcome])[] => {
    const { findings, signs, waived } = outcome;
    if (findings.length === 0 && waived === undefined) return [];
    const places = waived?.map(({ entry, index }) => ({ entry: placeOf(entry), index }));
    return [[key, { findings, signs, ...(places && { waived: places }) }]];
  });
}
