// A programme ask and the parts that point at it. In: asks that share the programme's id. Out: what its amount is held against:
// the parts that still stand, joint parts once, loans apart from grants. Judges nothing.
import { isOver } from '../life.ts';
import { standingOf } from '../replaced.ts';
import type { AskEntry, Group, Grouping } from '../../portfolio/entry.ts';
import { byPlace } from '../../portfolio/by-place.ts';
import type { Amount, Funding } from '../../records/ask.ts';
import { fullCost, yearsOf } from '../../records/money.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { bearersOf, jointSets } from '../joint-sets.ts';
import { type NotApplicable, notApplicable } from '../rule.ts';
import { isRepaid } from './added-amounts.ts';
import { roundingAmong } from './parts.ts';
import { vatBasis } from './vat.ts';

/** A programme ask under each id it bears or bore, with the asks that are a part of it. */
export const byProgramme: Grouping = {
  name: 'programme',
  atLeast: 2,
  keys: ({ summary: { id, formerIds, partOf } }) =>
    [id, ...formerIds, partOf].filter((name) => name !== undefined),
  reads: ({ summary: { id, formerIds, status, instrument, funding, partOf, links } }) => [
    id,
    formerIds,
    status,
    instrument,
    funding,
    partOf,
    links,
  ],
};

/** An ask with its amount; of a joint part that several submit the largest. */
export interface Share {
  readonly entry: AskEntry;
  readonly amount: number;
  readonly repaid: boolean;
}

export interface Programme {
  readonly entry: AskEntry;
  /** In all, or per year when the money of the programme has no end. */
  readonly amount: number;
  readonly measure: 'total' | 'perYear';
  readonly repaid: boolean;
  /** In the order of files. */
  readonly parts: readonly Share[];
  /** How far a sum may be off because yearly amounts were rounded to whole euros. */
  readonly slack: number;
}

/** The programme of a group, or why its amount cannot be held against its parts. */
export function programmeOf({ key, members }: Group, vocabulary: Vocabulary): Programme | NotApplicable {
  const bearers = members.filter(({ summary }) => bears(summary, String(key)));
  const [programme] = bearers;
  const pointing = members.filter((entry) => entry.summary.partOf === key && !bearers.includes(entry));
  if (pointing.length === 0) return notApplicable('no-programme-parts');
  if (programme === undefined) return notApplicable('no-programme');
  if (bearers.length > 1) return notApplicable('several-programmes');
  if (isOver(programme.summary, vocabulary)) return notApplicable('ask-is-over');
  const standing = standingOf(pointing, vocabulary);
  if (standing.length === 0) return notApplicable('no-programme-parts');
  return measured(programme, standing.toSorted(byPlace), vocabulary);
}

const bears = ({ id, formerIds }: AskEntry['summary'], key: string): boolean =>
  id === key || formerIds.includes(key);

function measured(
  entry: AskEntry,
  parts: readonly AskEntry[],
  vocabulary: Vocabulary,
): Programme | NotApplicable {
  const { funding } = entry.summary;
  const measure = funding !== undefined && fullCost(funding) === undefined ? 'perYear' : 'total';
  const amount = amountBy(measure, funding);
  if (amount === undefined) return notApplicable('programme-without-amount');
  const shares: Share[] = [];
  for (const part of parts) {
    const own = amountBy(measure, part.summary.funding);
    if (own === undefined) return notApplicable('part-without-amount');
    shares.push({ entry: part, amount: own, repaid: isRepaid(part, vocabulary) });
  }
  const all = [entry, ...parts];
  if (differ(all, (one) => vatBasis(one))) return notApplicable('vat-differs');
  if (differ(all, (one) => one?.priceLevel)) return notApplicable('prices-differ');
  const slack =
    roundingAmong(parts.length) +
    (measure === 'total' ? all.reduce((sum, one) => sum + roundingOf(one), 0) : 0);
  return { entry, amount, measure, repaid: isRepaid(entry, vocabulary), parts: once(shares), slack };
}

/** Money without an end has no total: its amount per year stands for it. */
function amountBy(measure: Programme['measure'], funding: Funding | undefined): number | undefined {
  if (funding === undefined) return undefined;
  if (measure === 'total') return fullCost(funding);
  return funding.until === undefined ? funding.amount?.perYear : undefined;
}

function differ(
  entries: readonly AskEntry[],
  of: (amount: Amount | undefined) => string | number | undefined,
): boolean {
  const stated = entries.map(({ summary }) => of(summary.funding?.amount));
  return new Set(stated.filter((value) => value !== undefined)).size > 1;
}

/** A yearly amount that was rounded to a whole euro is off by less than a euro in each year. */
function roundingOf({ summary: { funding } }: AskEntry): number {
  return funding === undefined || funding.amount?.total !== undefined ? 0 : (yearsOf(funding) ?? 0);
}

function once(shares: readonly Share[]): readonly Share[] {
  const entries = shares.map(({ entry }) => entry);
  const sets = jointSets(entries, bearersOf(entries));
  const largest = new Map<AskEntry | undefined, Share>();
  for (const share of shares) {
    const set = sets.get(share.entry);
    const before = largest.get(set);
    if (before === undefined || share.amount > before.amount) largest.set(set, share);
  }
  return [...largest.values()];
}

export const sumOf = (parts: readonly Share[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

/** Whether two sums are the same but for rounding. */
export const agrees = ({ slack }: Programme, one: number, other: number): boolean =>
  one === other || Math.abs(one - other) < slack;

/**
 * What the amount of a programme would be if loans and guarantees were added to grants, where it has both and states just
 * that sum; undefined when it does not.
 */
export function mixedSum(programme: Programme, { instruments }: Vocabulary): number | undefined {
  const { parts, amount } = programme;
  const granted = parts.some(({ entry, repaid }) => {
    const instrument = instruments.get(entry.summary.instrument ?? '');
    return !repaid && instrument?.money === true;
  });
  if (!granted || parts.every(({ repaid }) => !repaid)) return undefined;
  const sum = sumOf(parts);
  return agrees(programme, sum, amount) ? sum : undefined;
}
