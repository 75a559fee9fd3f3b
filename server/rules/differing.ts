// Which asks say something else than an ask does. In: what asks say, in groups that say the same. Out: for each of them
// the others, less those with whom a waiver explains the difference. Says nothing of what is compared.
import type { AskEntry } from '../portfolio/entry.ts';
import type { Context } from './rule.ts';
import { isWaived } from './waivers.ts';

/** What one ask says. */
interface Said {
  readonly entry: AskEntry;
}

export interface Differing<T> {
  readonly own: T;
  /** One that says something else, and the first that do. */
  readonly other: T;
  readonly first: readonly T[];
  /** How many do, beyond `other`. */
  readonly more: number;
  /** All others say the same: when this one takes that over, the difference is gone. */
  readonly alone: boolean;
}

interface Comparing {
  readonly rule: string;
  /** How many others are named. */
  readonly atMost: number;
  readonly context: Context;
  /** With it only pairs of which it is one are compared. */
  readonly only?: AskEntry;
}

export function* differing<T extends Said>(
  groups: readonly (readonly T[])[],
  { rule, atMost, context, only }: Comparing,
): Iterable<Differing<T>> {
  if (groups.length < 2) return;
  const choosy =
    only !== undefined || groups.some((same) => same.some(({ entry }) => hasWaiver(entry, rule)));
  for (const same of groups) {
    const alone = same.length === 1 && groups.length === 2;
    const all = choosy ? undefined : othersThan(groups, same, { atMost });
    for (const own of same) {
      const except = ({ entry }: T): boolean =>
        (only !== undefined && own.entry !== only && entry !== only) ||
        isWaived(own.entry, entry, rule, context);
      const { first, count } = all ?? othersThan(groups, same, { atMost, except });
      const [other] = first;
      if (other !== undefined) yield { own, other, first, more: count - 1, alone };
    }
  }
}

const hasWaiver = ({ summary }: AskEntry, rule: string): boolean =>
  summary.waivers.some((waiver) => waiver.rule === rule);

function othersThan<T>(
  groups: readonly (readonly T[])[],
  same: readonly T[],
  { atMost, except }: { readonly atMost: number; readonly except?: (other: T) => boolean },
): { readonly first: readonly T[]; readonly count: number } {
  const first: T[] = [];
  let count = 0;
  for (const group of groups) {
    if (group === same) continue;
    const others = except === undefined ? group : group.filter((other) => !except(other));
    count += others.length;
    if (first.length < atMost) first.push(...others.slice(0, atMost - first.length));
  }
  return { first, count };
}
