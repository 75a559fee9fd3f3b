// What joint asks must agree in: claim, term, years, VAT, set of regions, ministries and committees. In: one ask. Out: what it
// states of each, in a form that can be compared. What it does not state, or what no code list knows, is left out: a gap is
// no difference, and other rules tell of unknown and retired codes.
import type { AskEntry } from '../../portfolio/entry.ts';
import { claimOf } from '../../records/money.ts';
import type { AskTarget, Funding } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { JointPart, JointValue } from '../../wording/families/link-joint.ts';
import { claimPlace } from '../funding/parts.ts';
import { labelOf } from '../label.ts';
import { allMeantNow } from '../meant.ts';

export interface Stated {
  readonly part: JointPart;
  readonly at: Path;
  /** Equal for equal statements: order and notation do not matter. */
  readonly key: string;
  readonly value: JointValue;
  /** What to write at `at` to say the same; absent where that would lose something. */
  readonly write?: string | number | readonly string[];
}

export function statedBy({ summary }: AskEntry, vocabulary: Vocabulary): readonly Stated[] {
  const { funding, targets, addressee } = summary;
  return [
    ...(funding === undefined ? [] : statedMoney(funding, vocabulary)),
    ...statedRegions(targets, vocabulary),
    ...statedList('ministries', addressee?.ministries, vocabulary.ministries),
    ...statedList('committees', addressee?.committees, vocabulary.committees),
  ];
}

function statedMoney(funding: Funding, { terms }: Vocabulary): readonly Stated[] {
  const { term, from, until, amount } = funding;
  const known = terms.get(term ?? '');
  const stated: Stated[] = [...statedClaim(funding)];
  if (known !== undefined) {
    const at = ['funding', 'term'];
    stated.push({ part: 'term', at, key: known.id, value: [labelOf(known)], write: known.id });
  }
  if (from !== undefined) stated.push(year('from', from));
  if (until !== undefined) stated.push(year('until', until));
  const vat = amount?.vat;
  if (vat !== undefined) {
    const at = ['funding', 'amount', 'vat'];
    stated.push({ part: 'vat', at, key: vat, value: [{ nl: vat, en: vat }], write: vat });
  }
  return stated;
}

const year = (part: 'from' | 'until', value: number): Stated => ({
  part,
  at: ['funding', part],
  key: String(value),
  value,
  write: value,
});

/** The claim in all; of money without an end, which has no sum, the claim per year. */
function statedClaim(funding: Funding): readonly Stated[] {
  const { amount, parts = [] } = funding;
  const claim = claimOf(funding);
  const perYear = amount?.perYear;
  if (claim === undefined) {
    if (perYear === undefined) return [];
    const at = ['funding', 'amount', 'perYear'];
    return [{ part: 'per-year', at, key: String(perYear), value: perYear, write: perYear }];
  }
  const { at } = claimPlace(funding);
  const write = parts.length === 0 && amount?.perYear === undefined ? claim : undefined;
  return [{ part: 'claim', at, key: String(claim), value: claim, write }];
}

/**
 * Areas without a code cannot be compared; the others are, as far as they all have one that is known. A region and all
 * municipalities it is made of are the same area.
 */
function statedRegions(targets: readonly AskTarget[], { regions }: Vocabulary): readonly Stated[] {
  const codes = targets.flatMap(({ code }) => (code === undefined ? [] : [code]));
  if (codes.length < targets.length) return [];
  return statedList('regions', codes, regions).map(({ part, at, key, value }) => {
    const made = key.split(' ').map((id) => regions.municipalities(id));
    const isMade = made.every((municipalities) => municipalities.size > 0);
    const area = new Set<string>();
    for (const municipalities of made) for (const id of municipalities) area.add(id);
    return { part, at, value, key: isMade ? [...area].toSorted().join(' ') : key };
  });
}

function statedList(
  part: 'regions' | 'ministries' | 'committees',
  written: readonly string[] | undefined,
  list: CodeList<Entry>,
): readonly Stated[] {
  if (written === undefined || written.length === 0) return [];
  const entries = allMeantNow(written, list);
  if (entries === undefined) return [];
  const ids = entries.map(({ id }) => id);
  const at = part === 'regions' ? ['targetRegions'] : ['addressee', part];
  return [{ part, at, key: ids.join(' '), value: entries.map(labelOf), write: ids }];
}
