// What rules came to, as plain data.
import type { AskEntry, GroupKey } from '../../portfolio/entry.ts';
import type { GroupNumbers } from '../../portfolio/snapshot/group-snapshot.ts';
import { each, type Steps } from '../../portfolio/steps.ts';
import type { GroupRule } from '../../rules/rule.ts';
import type { Outcomes } from '../outcomes.ts';
import { AskPlaces } from './ask-places.ts';
import { placeOf, type RawFinding } from '../raw-finding.ts';
import type { WaiverUse } from '../silence.ts';
import type { Outcome, Signs, VerdictBook } from '../verdicts.ts';
import { type GroupSigns, SignBook } from './group-signs.ts';

/** A place in `signs`, with what was found and waived where there is any of it. */
type PlainOutcome = number | readonly [number, readonly RawFinding[], (readonly WaiverUse[])?];

export interface OutcomesSnapshot {
  /** All that there are, each once. */
  readonly signs: readonly Signs[];
  readonly reading: readonly (readonly [string, readonly RawFinding[]])[];
  /** Of each ask in order. */
  readonly asks: readonly PlainOutcome[];
  readonly links: readonly PlainOutcome[];
  readonly submissions: readonly (readonly [string, PlainOutcome])[];
  readonly reviews: readonly (readonly [string, PlainOutcome])[];
  /** Of each group rule in turn: the groups in which something was found. */
  readonly groups: readonly (readonly (readonly [GroupKey, PlainOutcome])[])[];
  /** Of each group rule in turn: how it went in every group. */
  readonly groupSigns: readonly GroupSigns[];
}

/** Of which portfolio outcomes are. */
interface Of {
  /** In order of file and place. */
  readonly asks: readonly AskEntry[];
  readonly rules: readonly GroupRule[];
  /** The groups of a rule. */
  readonly numbers: (rule: GroupRule) => GroupNumbers;
}

export function takeOutcomes(outcomes: Outcomes, { asks, rules, numbers }: Of): OutcomesSnapshot {
  const book = new SignBook();
  // First, because their places must be small numbers.
  const groupSigns = rules.map((rule) => outcomes.group(rule).takeSigns(numbers(rule), book));
  const plain = ({ findings, signs, waived }: Outcome = nothing): PlainOutcome => {
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
    asks: asks.map(({ file, document }) => plain(outcomes.asks.get(file)?.[document])),
    links: asks.map((entry) => plain(outcomes.links.get(entry))),
    submissions: plainly(outcomes.submissions.entries()),
    reviews: plainly(outcomes.reviews.entries()),
    groups,
    groupSigns,
    signs: book.all,
  };
}

/** Whether there is more than signs. */
const hasFound = (one: PlainOutcome | undefined): boolean => typeof one === 'object';

/** What is there of an ask that no rule has looked at: there is none. */
const nothing: Outcome = { findings: [], signs: '' };

/** Puts back what was found. */
export function* putOutcomes(
  { signs, ...snapshot }: OutcomesSnapshot,
  outcomes: Outcomes,
  { asks, rules, numbers, book }: Of & { readonly book: VerdictBook },
): Steps<void> {
  const whole = (one: PlainOutcome): Outcome => {
    const [place, findings, waived] = typeof one === 'number' ? [one, []] : one;
    const outcome = book.shared(findings, signs[place] ?? '');
    return waived === undefined ? outcome : { ...outcome, waived };
  };
  for (const [file, findings] of snapshot.reading) outcomes.reading.set(file, findings);
  const ofAsks = (from: number, to: number): readonly Outcome[] => snapshot.asks.slice(from, to).map(whole);
  const ofLinks = (place: number): Outcome => whole(snapshot.links[place] ?? 0);
  const places = new AskPlaces(asks);
  outcomes.asks.goOnFrom(places.byFile(ofAsks));
  outcomes.links.goOnFrom(places.byAsk(ofLinks));
  yield* each(asks.entries(), ([place, entry]) => {
    if (hasFound(snapshot.asks[place])) outcomes.asks.set(entry.file, outcomes.asks.get(entry.file));
    if (hasFound(snapshot.links[place])) outcomes.links.set(entry, ofLinks(place));
  });
  for (const [folder, outcome] of snapshot.submissions) outcomes.submissions.set(folder, whole(outcome));
  for (const [id, outcome] of snapshot.reviews) outcomes.reviews.set(id, whole(outcome));
  for (const [place, rule] of rules.entries()) {
    const own = outcomes.group(rule);
    for (const [key, outcome] of snapshot.groups[place] ?? []) own.set(key, whole(outcome));
    const ownSigns = snapshot.groupSigns[place];
    if (ownSigns !== undefined) own.goOnFromSigns(numbers(rule), ownSigns, signs);
  }
}
