// Waivers that explain why two asks may claim the same money. Only a signed one does: who decided so, why, and until when.
import type { AskEntry } from '../portfolio/entry.ts';
import type { Waiver } from '../records/types.ts';
import { inLanguage, languages } from '../wording/language.ts';
import { holds } from './ignore/convention.ts';

/** What a waiver must say to be signed. */
export const signatures = ['because', 'by', 'until'] as const;
export type Signature = (typeof signatures)[number];

/** What is missing in a waiver. */
export const gapsIn = (waiver: Waiver): readonly Signature[] =>
  signatures.filter((key) => {
    const said = waiver[key];
    return said === undefined || languages.every((language) => inLanguage(said, language).trim() === '');
  });

/** Whether a waiver is signed and stands today. */
export const isSigned = (waiver: Waiver, today: string): boolean =>
  gapsIn(waiver).length === 0 && holds(waiver.until, today);

/** Whether a waiver of one ask is about what a rule finds between it and another. */
const isBetween = (waiver: Waiver, rule: string, { summary }: AskEntry): boolean =>
  waiver.rule === rule &&
  (waiver.with === undefined || waiver.with === summary.id || summary.formerIds.includes(waiver.with));

/** A waiver that does not settle what it is about, and why not. */
export interface OpenWaiver {
  /** Id of the ask it stands in. */
  readonly ask: string;
  readonly gaps: readonly Signature[];
  /** ISO date: the last day it held. */
  readonly ended?: string;
}

/** The first waiver between an ask and others that settles nothing, because it is not signed or has ended. */
export function openWaiver(
  entry: AskEntry,
  others: readonly AskEntry[],
  rule: string,
  today: string,
): OpenWaiver | undefined {
  const pairs = others.flatMap((other) => [[entry, other] as const, [other, entry] as const]);
  for (const [holder, about] of pairs) {
    for (const waiver of holder.summary.waivers) {
      if (!isBetween(waiver, rule, about) || isSigned(waiver, today)) continue;
      const gaps = gapsIn(waiver);
      const ask = holder.summary.id ?? holder.file;
      return gaps.length > 0 ? { ask, gaps } : { ask, gaps, ended: waiver.until };
    }
  }
  return undefined;
}
