// Which amount of an ask is held against which usual amounts, and whether it is almost surely a slip of thousands.
// In: asks for one scheme through one instrument. Out: what is usual for them, and the slip of one of them.
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import type { Funding } from '../../records/ask.ts';
import { claimOf, fullCost, yearsOf } from '../../records/money.ts';
import type { SchemeEntry, WordsEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { bearersOf, jointSets } from '../joint-sets.ts';
import { schemeMeant } from '../scheme/by-scheme.ts';
import { isFar, type Slip as Missed, slipOf, type Thresholds, type Usual, usualOf } from './usual-amounts.ts';

/** One kind of money from one scheme, so that a study is not held against the railway it is about. */
export const bySchemeAndInstrument: Grouping = {
  name: 'scheme-and-instrument',
  keys({ summary: { scheme, instrument } }, vocabulary) {
    if (scheme?.id === undefined) return [];
    const name = schemeMeant(scheme.id, vocabulary)?.id ?? scheme.id.trim().toLowerCase();
    return [`${name} ${instrument ?? ''}`];
  },
  reads: ({ summary: { id, formerIds, status, scheme, instrument, funding, links } }) => [
    id,
    formerIds,
    status,
    scheme,
    instrument,
    funding,
    links,
  ],
};

interface Limits extends Thresholds {
  /** How many asks it takes to know what is usual. */
  readonly least: number;
  /** Whether the limits come from no official source. */
  readonly uncertain: boolean;
}

export interface Scale {
  readonly scheme: SchemeEntry | undefined;
  /** What is usual by the code list, and by the asks themselves. */
  readonly known: Usual | undefined;
  readonly others: Usual | undefined;
  readonly limits: Limits;
}

/** An amount that is almost surely thousands off, and by which amounts. */
export interface Slip extends Missed {
  readonly amount: number;
  readonly by: 'scheme' | 'asks';
  readonly usual: Usual;
}

/** The entry of the code list of words that says how far is far. */
export const factorEntry: Pick<WordsEntry, 'id'> = { id: 'unit-slip-factor' };

/** What is usual for asks that state an amount; undefined when no code list says how far is far. */
export function scaleOf(stated: readonly AskEntry[], vocabulary: Vocabulary): Scale | undefined {
  const limits = limitsOf(vocabulary);
  if (limits === undefined) return undefined;
  const scheme = schemeMeant(stated[0]?.summary.scheme?.id ?? '', vocabulary);
  const known = scheme?.knownAmounts?.map(({ value }) => value) ?? [];
  return {
    scheme,
    known: usualOf(known, 1, limits),
    others: usualOf(amountsOnce(stated), limits.least, limits),
    limits,
  };
}

function limitsOf({ words }: Vocabulary): Limits | undefined {
  const [far, near, least] = [factorEntry.id, 'unit-slip-near', 'unit-slip-amounts'].map(
    (id) => words.get(id)?.value,
  );
  if (far === undefined || near === undefined || least === undefined) return undefined;
  const uncertain = far.certainty === 'own-knowledge';
  return { far: far.value, near: near.value, least: least.value, uncertain };
}

/** The full cost; undefined when there is none, or when the amounts of the ask contradict each other, which other rules report. */
export function costOf({ summary: { funding } }: AskEntry): number | undefined {
  if (funding === undefined || contradicts(funding)) return undefined;
  const cost = fullCost(funding);
  return cost === undefined || cost <= 0 ? undefined : cost;
}

function contradicts(funding: Funding): boolean {
  const { parts = [], amount = {} } = funding;
  const years = yearsOf(funding);
  const { total, perYear } = amount;
  if (total !== undefined && perYear !== undefined && years !== undefined) {
    if (Math.abs(total / years - perYear) >= 1) return true;
  }
  const sum = parts.reduce((together, part) => together + part.amount, 0);
  return parts.length > 0 && Math.abs(sum - (fullCost(funding) ?? sum)) >= (years ?? 1);
}

/** Of a joint ask that several submit, one amount. */
function amountsOnce(stated: readonly AskEntry[]): readonly number[] {
  const sets = jointSets(stated, bearersOf(stated));
  const once = new Map(stated.map((entry) => [sets.get(entry), costOf(entry) ?? 0]));
  return [...once.values()];
}

/** The amounts that the code list knows weigh more than those of other asks: what fits them is no slip. */
export function slipIn(entry: AskEntry, scale: Scale, vocabulary: Vocabulary): Slip | undefined {
  const { known, others, limits } = scale;
  const amount = costOf(entry);
  if (amount === undefined) return undefined;
  if (known !== undefined) {
    if (!isFar(amount, known.median, limits)) return undefined;
    const missed = slipOf(amount, known, limits);
    if (missed !== undefined && isSure(entry, missed, scale, vocabulary)) {
      return { ...missed, amount, by: 'scheme', usual: known };
    }
  }
  const missed = others && slipOf(amount, others, limits);
  if (others === undefined || missed === undefined || reportsCap(entry, missed, scale)) return undefined;
  return { ...missed, amount, by: 'asks', usual: others };
}

/**
 * Nobody asks for a thousand times too much on purpose, but a study for a huge project is small. So a small amount must have the
 * digits of a known one, lie below what the scheme gives at least, or be for something that is built.
 */
function isSure(entry: AskEntry, missed: Missed, scale: Scale, { instruments }: Vocabulary): boolean {
  const { scheme } = scale;
  if (!missed.small) return !reportsCap(entry, missed, scale);
  const sameDigits = scheme?.knownAmounts?.some(({ value }) => value === missed.corrected);
  const tooLittle = (claimIn(entry) ?? 0) < (scheme?.minimumAmount?.value ?? 0);
  const builds = instruments.get(entry.summary.instrument ?? '')?.needsOperation;
  return sameDigits === true || tooLittle || builds === true;
}

/** Whether the ask wants more than the scheme gives at most: that is a finding of its own. */
function reportsCap(entry: AskEntry, { small }: Missed, { scheme }: Scale): boolean {
  const most = scheme?.maximumAmount?.value;
  return !small && most !== undefined && (claimIn(entry) ?? 0) > most;
}

const claimIn = ({ summary: { funding } }: AskEntry): number | undefined =>
  funding === undefined ? undefined : claimOf(funding);
