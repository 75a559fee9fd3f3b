// The figures in a sentence that are none of those the asks it cites state: amounts, years and ministries, each with its place.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Path, Range } from '../../text/place.ts';
import type { FindingFacts } from '../../wording/catalogue.ts';
import { claimPlace } from '../funding/parts.ts';
import { labelOf } from '../label.ts';
import type { Context } from '../rule.ts';
import { phrasesOfKind } from '../words-of-kind.ts';
import type { CitingSentence } from './cited.ts';
import { ministriesIn } from './ministries-in-prose.ts';
import { moneyIn, partsAround } from './money-in-prose.ts';
import {
  isForYears,
  isRounded,
  type StatedMoney,
  statedMinistries,
  statedMoney,
  statedYears,
} from './stated.ts';
import { tellsOf, yearsIn } from './years-in-prose.ts';

export interface Difference {
  readonly place: Range;
  readonly facts: Omit<FindingFacts<'document/figure-differs'>, 'written' | 'asks'>;
  /** Where an ask states the like. */
  readonly at: (ask: AskEntry) => Path;
}

/** In the order of amounts, years, ministries. */
export const differing = (one: CitingSentence, context: Context): readonly Difference[] => [
  ...wrongMoney(one, context),
  ...wrongYears(one, context),
  ...wrongMinistries(one, context),
];

function wrongMoney({ sentence, asks }: CitingSentence, context: Context): readonly Difference[] {
  const { vocabulary } = context;
  const stated = statedMoney(asks, vocabulary);
  if (stated === undefined) return [];
  const { text } = sentence;
  const speaks = (kind: string) => phrasesOfKind(kind, vocabulary).in(text).length > 0;
  const isOtherVat = ({ vat }: StatedMoney): boolean =>
    (speaks('vat-with') && !vat.has('incl')) || (speaks('vat-without') && !vat.has('excl'));
  if (stated.vat.size > 0 && isOtherVat(stated)) return [];
  const yearly = speaks('yearly-word') ? stated.yearly : [];
  const ofYears = speaks('year-word') || yearsIn(text, vocabulary).length > 0 ? stated.endless : [];
  const isPast = ofThePast(asks, context);
  return moneyIn(text, vocabulary)
    .filter(({ euros }) => !stated.right.has(euros))
    .filter(({ euros }) => !yearly.some((amount) => isRounded(euros, amount)))
    .filter(({ euros }) => !ofYears.some((amount) => isForYears(euros, amount)))
    .filter((place) => !isPast(text, place))
    .map(({ start, end, euros }) => ({
      place: { start, end },
      facts: { kind: 'amount', amount: euros, amounts: stated.shown },
      at: ({ summary }) => claimPlace(summary.funding ?? {}).at,
    }));
}

/** Whether what stands at a place in a sentence is said of a year that is over and that none of the asks names. */
export function ofThePast(
  asks: readonly AskEntry[],
  { today, vocabulary }: Context,
): (text: string, place: Range) => boolean {
  const now = Number(today.slice(0, 4));
  const right = statedYears(asks)?.right;
  const isOver = (year: number) => year < now && right?.has(year) !== true;
  return (text, place) => partsAround(text, place).some((part) => tellsOf(part, isOver, vocabulary));
}

/** A year that is over tells of the past. A single year counts only where money is spoken of, and never within the period. */
function wrongYears({ sentence: { text }, asks }: CitingSentence, context: Context): readonly Difference[] {
  const stated = statedYears(asks);
  if (stated === undefined) return [];
  const { vocabulary, today } = context;
  const ofMoney =
    moneyIn(text, vocabulary).length > 0 || phrasesOfKind('money-word', vocabulary).in(text).length > 0;
  const found = yearsIn(text, vocabulary);
  const borders = new Set(found.filter(({ kind }) => kind === 'border').map(({ year }) => year));
  const isInPhases = stated.shown.some(({ from = 0, until = 0 }) => borders.has(from) && borders.has(until));
  return found
    .filter(({ year, kind }) => {
      // What begins when the money ends is another matter, unless it takes money.
      const isAfter = kind === 'next' || (kind === 'start' && !ofMoney);
      if (stated.right.has(year) || (isAfter && stated.right.has(year - 1))) return false;
      // Of money that goes on, a sentence may tell of some years, and of a whole period its phases.
      if (kind === 'border' && (stated.isEndless || isInPhases) && stated.runsIn(year)) return false;
      const now = Number(today.slice(0, 4));
      return kind === 'single' ? ofMoney && year > now && !stated.runsIn(year) : year >= now;
    })
    .map(({ start, end, year }) => ({
      place: { start, end },
      facts: { kind: 'year', year, periods: stated.shown },
      at: () => ['funding', 'from'],
    }));
}

function wrongMinistries({ sentence, asks }: CitingSentence, { vocabulary }: Context): readonly Difference[] {
  const stated = statedMinistries(asks, vocabulary);
  if (stated === undefined) return [];
  const { ministries: list } = vocabulary;
  return ministriesIn(sentence.text, vocabulary)
    .filter(({ ministries }) =>
      ministries.every((entry) => [entry, ...list.current(entry)].every(({ id }) => !stated.has(id))),
    )
    .map(({ start, end }) => ({
      place: { start, end },
      facts: {
        kind: 'ministry',
        ministries: [...stated].flatMap((id) => list.get(id) ?? []).map(labelOf),
      },
      at: () => ['addressee', 'ministries'],
    }));
}
