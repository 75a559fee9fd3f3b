// Waivers that explain what a rule finds between asks. A rule that heeds them says so, so that none is called unused.
import type { AskEntry } from '../portfolio/entry.ts';
import { holds } from './ignore/convention.ts';
import type { Context } from './rule.ts';

/** Places of the waivers in one ask that stand today for a rule and name the other ask, or no ask in particular. */
function waiversWith(entry: AskEntry, rule: string, other: AskEntry, today: string): readonly number[] {
  return entry.summary.waivers.flatMap((waiver, index) => {
    const isMeant = waiver.rule === rule && (waiver.with === undefined || bears(other, waiver.with));
    return isMeant && holds(waiver.until, today) ? [index] : [];
  });
}

const bears = ({ summary }: AskEntry, id: string): boolean =>
  summary.id === id || summary.formerIds.includes(id);

/** Whether a waiver in either of two asks explains what a rule finds between them; it then counts as used. */
export function isWaived(
  one: AskEntry,
  other: AskEntry,
  rule: string,
  { today, useWaiver }: Context,
): boolean {
  const explaining = [
    [one, other],
    [other, one],
  ] as const;
  const found = explaining.flatMap(([entry, about]) =>
    waiversWith(entry, rule, about, today).map((index) => ({ entry, index })),
  );
  for (const { entry, index } of found) useWaiver?.(entry, index);
  return found.length > 0;
}
