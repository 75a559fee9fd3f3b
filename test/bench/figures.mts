// Several takes of one thing beside what they may be at most. All times are in milliseconds.

/** `power`: how fast something grows. */
export type Unit = 'ms' | '×' | 'MB' | 'power';

/** Which of the values is held against the budget. */
export type JudgedBy = 'median' | 'p95' | 'max';

export interface Budget {
  /** Absent: there is only something to wish for. */
  readonly most?: number;
  /** What we would like. */
  readonly wish?: number;
  /** Default `median`. */
  readonly by?: JudgedBy;
  /** Of how many asks it speaks: exactly so many, or at most so many; absent: of any number. */
  readonly at?: number;
  readonly upTo?: number;
}

export interface Figure {
  readonly what: string;
  readonly values: readonly number[];
  /** Default `ms`. */
  readonly unit?: Unit;
  readonly budget?: Budget;
}

/** Figures of one run of one part, under one title. */
export interface Group {
  readonly title: string;
  /** How many asks the portfolio holds, where that matters. */
  readonly asks?: number;
  readonly figures: readonly Figure[];
  /** Whole sentences: what could not be measured, and why. */
  readonly notes?: readonly string[];
}

/** The value below which this share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Between the two in the middle of an even number of values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[below] ?? Number.NaN) + (sorted[above] ?? Number.NaN)) / 2;
}

/** Each take beside the other of the same round, which the same noise disturbed. */
export const beside = (values: readonly number[], others: readonly number[]): readonly number[] =>
  values.map((value, round) => value / (others[round] ?? Number.NaN));

const judges: Readonly<Record<JudgedBy, (values: readonly number[]) => number>> = {
  median,
  p95: (values) => percentile(values, 0.95),
  max: (values) => Math.max(...values),
};

/** The value that is held against a budget. */
export const judged = (values: readonly number[], { by = 'median' }: Budget): number => judges[by](values);

export type Verdict = 'reached' | 'wish reached' | 'not reached';

/** Undefined where there is no budget for so many asks. */
export function verdictOn({ values, budget }: Figure, asks: number | undefined): Verdict | undefined {
  if (budget === undefined || !speaksOf(budget, asks)) return undefined;
  const value = judged(values, budget);
  const { most, wish = Number.NEGATIVE_INFINITY } = budget;
  if (value <= wish) return 'wish reached';
  return value <= (most ?? wish) ? 'reached' : 'not reached';
}

const speaksOf = ({ at, upTo }: Budget, asks = 0): boolean =>
  at === undefined ? asks <= (upTo ?? Number.POSITIVE_INFINITY) : asks === at;
