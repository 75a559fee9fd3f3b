// What rules came to, as plain data.
import type { AskEntry, GroupKey } from '../../portfolio/entry.ts';
import type { GroupNumbers } from '../../portfolio/snapshot/group-snapshot.ts';
import type { GroupRule } from '../../rules/rule.ts';
import type { Outcomes } from '../outcomes.ts';
import { type AskPlace, placeOf, type RawFinding } from '../raw-finding.ts';
import type { WaiverUse } from '../silence.ts';
import type { Outcome, Signs, VerdictBook } from '../verdicts.ts';
import { type GroupSigns, SignBook } from './group-signs.ts';

/** A place in `signs`, with what was found and waived where there is any of it. */
type PlainOutcome = number | readonly [number, readonly RawFinding[], (readonly WaiverUse[])?];

export interface OutcomesSnapshot {
  /** All that there are, each once. */
  readonly signs: readonly Signs[];
  readonly reading: readonly (readonly [string, readonly RawFinding[]])[];
  /** Of each file with asks, what each came to. */
  readonly asks: readonly (readonly [string, readonly PlainOutcome[]])[];
  readonly links: readonly (readonly [AskPlace, PlainOutcome])[];
  readonly submissions: readonly (readonly [string, PlainOutcome])[];
  readonly reviews: readonly (readonly [string, PlainOutcome])[];
  /** Of each group rule in turn: the groups in which something was found. */
  readonly groups: readonly (readonly (readonly [GroupKey, PlainOutcome])[])[];
  /** Of each group rule in turn: how it went in every group. */
  readonly groupSigns: readonly GroupSigns[];
}

/** `numbers` tells the groups of a rule. */
export function takeOutcomes(
  outcomes: Outcomes,
  rules: readonly GroupRule[],
  numbers: (rule: GroupRule) => GroupNumbers,
): OutcomesSnapshot {
  const book = new SignBook();
  // First, because their places must be small numbers.
  const groupSigns = rules.map((rule) => outcomes.group(rule).takeSigns(numbers(rule), book));
  const plain = ({ findings, signs, waived }: Outcome): PlainOutcome => {
    const place = book.placeOf(signs);
    if (findings.length === 0 && waived === undefined) return place;
    const places = waived?.map(({ entry, index }) => ({ entry: placeOf(entry), index }));
    return places === undefined ? [place, findings] : [place, findings, places];
  };
  const plainly = <K>(all: Iterable<readonly [K, Outcome]>) =>
    [...all].map(([key, outcome]): readonly [K, PlainOutcome] => [key, plain(outcome)]);
  const groups = rules.map((rule) =>
    plainly(outcomes.group(rule).entries()).filter(([, outcome]) => typeof outcome !== 'number'),
  );
  return {
    reading: [...outcomes.reading.entries()],
    asks: [...outcomes.asks.entries()].map(([file, all]) => [file, all.map(plain)]),
    links: plainly(outcomes.links.entries()).map(([entry, outcome]) => [placeOf(entry), outcome]),
    submissions: plainly(outcomes.submissions.entries()),
    reviews: plainly(outcomes.reviews.entries()),
    groups,
    groupSigns,
    signs: book.all,
  };
}

interface PutInto {
  readonly rules: readonly GroupRule[];
  readonly numbers: (rule: GroupRule) => GroupNumbers;
  readonly book: VerdictBook;
  readonly entryAt: (place: AskPlace) => AskEntry | undefined;
}

/** Puts back what was found. */
export function putOutcomes(
  { signs, ...snapshot }: OutcomesSnapshot,
  outcomes: Outcomes,
  { rules, numbers, book, entryAt }: PutInto,
): void {
  const whole = (one: PlainOutcome): Outcome => {
    const [place, findings, waived] = typeof one === 'number' ? [one, []] : one;
    const outcome = book.shared(findings, signs[place] ?? '');
    return waived === undefined ? outcome : { ...outcome, waived };
  };
  for (const [file, findings] of snapshot.reading) outcomes.reading.set(file, findings);
  for (const [file, all] of snapshot.asks) outcomes.asks.set(file, all.map(whole));
  for (const [place, outcome] of snapshot.links) {
    const entry = entryAt(place);
    if (entry !== undefined) outcomes.links.set(entry, whole(outcome));
  }
  for (const [folder, outcome] of snapshot.submissions) outcomes.submissions.set(folder, whole(outcome));
  for (const [id, outcome] of snapshot.reviews) outcomes.reviews.set(id, whole(outcome));
  for (const [place, rule] of rules.entries()) {
    const own = outcomes.group(rule);
    for (const [key, outcome] of snapshot.groups[place] ?? []) own.set(key, whole(outcome));
    own.goOnFrom(numbers(rule), snapshot.groupSigns[place] ?? new Uint16Array(), signs);
  }
}
