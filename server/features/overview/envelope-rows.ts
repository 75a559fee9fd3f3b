// The budgets that asks claim from, with what is claimed year by year, by the ledger that the rules use. What one budget comes to
// is kept until another ask claims from it or one that does is replaced.
import type { AskEntry, GroupKey } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import type { Steps } from '../../portfolio/steps.ts';
import type { Claim } from '../../rules/funding/counted-once.ts';
import type { Basket, Sum } from '../../rules/funding/envelope-ledger.ts';
import { byEnvelope } from '../../rules/groupings.ts';
import { oncePer } from '../../vocabulary/once.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { basketName, claimsOn } from '../cards/envelope-claims.ts';
import type { World } from '../source.ts';
import { keyOf } from './ask-rows.ts';
import type { EnvelopeRow, EnvelopeSum } from './overview.ts';

interface Kept {
  readonly asks: readonly AskEntry[];
  readonly language: Language;
  readonly row: EnvelopeRow;
}

const keptFor = oncePer<Portfolio, Map<GroupKey, Kept>>(() => new Map());

/** Sorted by id; budgets of which nothing is claimed have no row. */
export function* envelopeRows(world: World): Steps<readonly EnvelopeRow[]> {
  const groups = world.portfolio.groups.find(({ grouping }) => grouping === byEnvelope);
  const kept = keptFor(world.portfolio);
  const rows: EnvelopeRow[] = [];
  for (const id of [...(groups?.keys() ?? [])].map(String).toSorted()) {
    const asks = groups?.group(id)?.members ?? [];
    const known = kept.get(id);
    const holds = known?.language === world.language && isSame(known.asks, asks);
    const row = holds ? known.row : envelopeRow(id, world);
    kept.set(id, { asks, language: world.language, row });
    if (row.sums.length > 0) rows.push(row);
    yield;
  }
  return rows;
}

const isSame = (some: readonly AskEntry[], others: readonly AskEntry[]): boolean =>
  some.length === others.length && some.every((one, place) => one === others[place]);

function envelopeRow(id: string, world: World): EnvelopeRow {
  const { envelope, baskets } = claimsOn(id, world);
  const label = inLanguage(envelope?.label, world.language) || id;
  return { id, label, sums: baskets.map((basket) => sumOf(basket, world.language)) };
}

function sumOf(basket: Basket, language: Language): EnvelopeSum {
  const { whole, years } = basket;
  return {
    name: basketName(basket, language),
    years: years.map((one) => {
      const { year, available, claimed } = one;
      return { year, available, claimed, claims: claimsIn(one) };
    }),
    claims: whole.claims.map(({ claim, amount }) => {
      const parts = claim.parts.map(keyOf);
      return {
        keys: keysOf(claim),
        parts: parts.length === 0 ? undefined : parts,
        amount: Math.round(amount),
      };
    }),
    claimed: whole.claimed,
    available: whole.available,
  };
}

const claimsIn = ({ claims }: Sum): EnvelopeSum['years'][number]['claims'] =>
  claims.map(({ claim, amount }) => ({ keys: keysOf(claim), amount: Math.round(amount) }));

const keysOf = ({ entry, partners }: Claim): readonly string[] => [entry, ...partners].map(keyOf);
