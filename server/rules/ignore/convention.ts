// What the pages of all rules about silencing comments share.
import { date as isDate } from '../../records/formats.ts';
import type { Source } from '../../vocabulary/entry.ts';

export const convention: Source = {
  title: {
    nl: 'Afspraak van dit programma: wie een regel negeert, zegt waarom en zo nodig tot wanneer',
    en: 'Convention of this program: whoever ignores a rule says why and, where needed, until when',
  },
};

/** When to ignore a rule about ignoring. */
export const neverIgnored = {
  nl: 'Niet: over opmerkingen die een regel negeren kan niet nog eens worden genegeerd.',
  en: 'Never: comments that ignore a rule cannot be ignored in turn.',
};

/** Whether a silence holds today. One until a day that does not exist never does. */
export const holds = (until: string | undefined, today: string): boolean =>
  until === undefined || (isDate(until) && until >= today);
