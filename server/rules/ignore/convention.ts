// What all rules about silences share: comments, waivers and known findings.
import { date as isDate } from '../../records/formats.ts';
import type { RuleSource } from '../rule.ts';

export const convention: RuleSource = {
  title: {
    nl: 'Afspraak van dit programma: wie een regel negeert, zegt waarom en zo nodig tot wanneer',
    en: 'Convention of this program: whoever ignores a rule says why and, where needed, until when',
  },
};

/** When to ignore a rule about ignoring. */
export const neverIgnored = {
  nl: 'Nooit: wat een regel negeert, kan niet op zijn beurt worden genegeerd.',
  en: 'Never: what ignores a rule cannot be ignored in turn.',
};

/** Whether a silence holds today. One until a day that does not exist never does. */
export const holds = (until: string | undefined, today: string): boolean =>
  until === undefined || (isDate(until) && until >= today);
