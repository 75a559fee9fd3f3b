// What is claimed from each envelope and what there is. In: the overview and a filter. Out: one ledger for each sum that may be
// added. Claims always count whole, because whether there is enough does not depend on what one looks at; the part of the asks
// that are shown is told apart. Over-claimed envelopes come first.
import type { EnvelopeClaim, EnvelopeSum, EnvelopeYear, Overview } from '../../features/overview/overview.ts';
import { type Filter, shownAsks } from '../filter.ts';

export interface Ledger {
  readonly sums: readonly LedgerSum[];
  /** Sums that are left out because there are too many. */
  readonly more: number;
}

export interface LedgerSum extends Standing {
  readonly envelope: string;
  readonly kind: string;
  readonly keys: readonly string[];
  readonly years: readonly LedgerYear[];
}

export interface LedgerYear extends Standing {
  readonly year: number;
  readonly keys: readonly string[];
}

export interface Standing {
  readonly claimed: number;
  /** The part that the shown asks claim. */
  readonly shown: number;
  readonly available?: number;
  /** How much more is claimed than there is; 0 when it fits or when nobody knows. */
  readonly over: number;
}

const limit = 24;

export function ledgerOf(overview: Overview, filter: Filter): Ledger {
  const shown = new Set(shownAsks(overview, filter).map(({ key }) => key));
  const sums = overview.envelopes.flatMap(({ label, sums: own }) =>
    own.map((sum) => sumOf(sum, label, shown)).filter(({ keys }) => keys.some((key) => shown.has(key))),
  );
  const sorted = sums.toSorted((one, other) => Number(isOver(other)) - Number(isOver(one)));
  return { sums: sorted.slice(0, limit), more: Math.max(0, sorted.length - limit) };
}

/** In some year, or in all together. */
export const isOver = ({ over, years }: LedgerSum): boolean =>
  over > 0 || years.some((year) => year.over > 0);

function sumOf(sum: EnvelopeSum, envelope: string, shown: ReadonlySet<string>): LedgerSum {
  return {
    envelope,
    kind: sum.name,
    keys: keysIn(sum.claims),
    years: sum.years.map((year) => ({
      year: year.year,
      keys: keysIn(year.claims),
      ...standing(year, shown),
    })),
    ...standing(sum, shown),
  };
}

const keysIn = (claims: readonly EnvelopeClaim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ keys, parts = [] }) => [...keys, ...parts])),
];

function standing(
  { claimed, available, claims }: Pick<EnvelopeYear, 'claimed' | 'available' | 'claims'>,
  shown: ReadonlySet<string>,
): Standing {
  const others = claims.filter(({ keys }) => !keys.some((key) => shown.has(key)));
  const theirs =
    others.length === claims.length ? claimed : others.reduce((sum, { amount }) => sum + amount, 0);
  return {
    claimed,
    shown: Math.max(0, claimed - theirs),
    available,
    over: available === undefined ? 0 : Math.max(0, claimed - available),
  };
}
