// What amounts are usual, and by how many thousands an amount misses them. In: amounts and three thresholds. Out: facts, no opinion
// on what the amount should be. A few far-off amounts among many do not change what is usual.

export interface Thresholds {
  /** How far from the median an amount is out of range. */
  readonly far: number;
  /** How far outside the usual amounts a corrected amount may still lie. */
  readonly near: number;
}

export interface Usual {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
}

/** The middle amount; of an even number the mean of the middle two. Undefined without amounts. */
export function median(sorted: readonly number[]): number | undefined {
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 || low === undefined || high === undefined ? high : (low + high) / 2;
}

/**
 * What is usual by some amounts: those not far from their median. Undefined when fewer than `least` are left, or when they lie
 * so far apart that a thousand times more or less could be just as usual.
 */
export function usualOf(amounts: readonly number[], least: number, limits: Thresholds): Usual | undefined {
  const sorted = amounts.filter((amount) => amount > 0).toSorted((one, other) => one - other);
  const first = median(sorted);
  if (first === undefined) return undefined;
  const usual = sorted.filter((amount) => !isFar(amount, first, limits));
  const [lowest, middle, highest] = [usual[0], median(usual), usual.at(-1)];
  if (lowest === undefined || middle === undefined || highest === undefined) return undefined;
  if (usual.length < least) return undefined;
  if ((highest / lowest) * limits.near ** 2 >= limits.far) return undefined;
  return { median: middle, lowest, highest, count: usual.length };
}

/** Whether an amount is out of range. */
export const isFar = (amount: number, middle: number, { far }: Thresholds): boolean =>
  amount * far < middle || amount > middle * far;

/** Euros written as thousands or millions, or the other way round. */
const steps = [1000, 1_000_000];

export interface Slip {
  /** How many times too small or too large. */
  readonly times: number;
  readonly small: boolean;
  readonly corrected: number;
}

/** By how many thousands an amount is off, when it is far from usual and so many thousands more or less bring it near. */
export function slipOf(amount: number, usual: Usual, limits: Thresholds): Slip | undefined {
  if (amount <= 0 || !isFar(amount, usual.median, limits)) return undefined;
  const small = amount < usual.median;
  for (const times of steps) {
    const corrected = small ? amount * times : amount / times;
    const isNear = corrected * limits.near >= usual.lowest && corrected <= usual.highest * limits.near;
    if (isNear) return { times, small, corrected };
  }
  return undefined;
}
