import { type NormFact, wording } from '../fact.ts';
import type { Localized } from '../language.ts';
import { counted, day, quoted } from '../say.ts';

export const calendar = {
  findings: {
    'calendar/after-decision': wording<{
      deadline: string;
      moment: string;
      name: Localized;
      date: string;
      /** The date is the last day that the law allows. */
      latest: boolean;
      norm: NormFact;
    }>({
      nl: ({ deadline, name, date, latest }) =>
        `De deadline is ${day(deadline, 'nl')}, maar ${quoted(name.nl)} is ${latest ? 'uiterlijk ' : ''}op ${day(date, 'nl')}${latest ? ', vaak eerder' : ''}. ` +
        'Wie daarna pas een besluit vraagt, wacht tot de volgende ronde. ' +
        'Vervroeg de deadline, of noem onder `decisionMoment` een later moment.',
      en: ({ deadline, name, date, latest }) =>
        `The deadline is ${day(deadline, 'en')}, but ${quoted(name.en)} is ${latest ? 'by' : 'on'} ${day(date, 'en')}${latest ? ', often earlier' : ''}. ` +
        'Whoever wants a decision only after that waits for the next round. ' +
        'Bring the deadline forward, or name a later moment under `decisionMoment`.',
    }),
    'calendar/closed': wording<{ scheme: string; name: Localized; closed: string; norm: NormFact }>({
      nl: ({ name, closed }) =>
        `De inspraak op ${quoted(name.nl)} was op ${day(closed, 'nl')} voorbij, en deze vraag wil het plan anders. ` +
        'Een reactie na de sluiting hoeft het ministerie niet meer te beantwoorden. ' +
        'Richt de vraag op de behandeling in de Kamer of op de uitvoering; diende u op tijd in, zet dat dan met datum in `history`.',
      en: ({ name, closed }) =>
        `The consultation on ${quoted(name.en)} was over on ${day(closed, 'en')}, and this ask wants the plan otherwise. ` +
        'The ministry need not answer a reaction after the closing any more. ' +
        'Aim the ask at the debate in the Chamber or at the implementation; if you submitted in time, put that with its date in `history`.',
    }),
    'calendar/deadline-passed': wording<{
      deadline: string;
      days: number;
      name?: Localized;
      /** The moment of decision that was on this day, where the ask names no deadline. */
      moment?: Localized;
      norm?: NormFact;
    }>({
      nl: ({ deadline, days, name, moment }) =>
        `${moment === undefined ? 'De deadline' : `Het beslismoment ${quoted(moment.nl)}`} was ${moment === undefined ? '' : 'op '}${day(deadline, 'nl')}, ${counted(days, 'dag', 'dagen', 'nl')} geleden, en de vraag staat nog open${name === undefined ? '' : ` (${quoted(name.nl)})`}. ` +
        'Een vraag met een verlopen datum wordt gemakkelijk terzijde gelegd. ' +
        (moment === undefined ? 'Zet een nieuwe datum' : 'Noem een later beslismoment') +
        ', leg de uitkomst vast in de status, of trek de vraag in.',
      en: ({ deadline, days, name, moment }) =>
        `${moment === undefined ? 'The deadline' : `The moment of decision ${quoted(moment.en)}`} was ${moment === undefined ? '' : 'on '}${day(deadline, 'en')}, ${counted(days, 'day', 'days', 'en')} ago, and the ask is still open${name === undefined ? '' : ` (${quoted(name.en)})`}. ` +
        'An ask with a date that has passed is easily put aside. ' +
        (moment === undefined ? 'Set a new date' : 'Name a later moment of decision') +
        ', record the outcome in the status, or withdraw the ask.',
    }),
  },
  places: {
    'moment-here': wording<{ name: Localized; date: string }>({
      nl: ({ name, date }) => `Het beslismoment: ${quoted(name.nl)}, ${day(date, 'nl')}`,
      en: ({ name, date }) => `The moment of decision: ${quoted(name.en)}, ${day(date, 'en')}`,
    }),
  },
  fixes: {
    'set-deadline': wording<{ deadline: string }>({
      nl: ({ deadline }) => `Vervroeg de deadline naar ${day(deadline, 'nl')}`,
      en: ({ deadline }) => `Bring the deadline forward to ${day(deadline, 'en')}`,
    }),
    'choose-moment': wording<{ moment: string; name: Localized; date: string }>({
      nl: ({ name, date }) => `Kies een later moment: ${name.nl} (${day(date, 'nl')})`,
      en: ({ name, date }) => `Choose a later moment: ${name.en} (${day(date, 'en')})`,
    }),
  },
  reasons: {
    'no-deadline': wording({
      nl: () => 'de vraag noemt geen deadline',
      en: () => 'the ask names no deadline',
    }),
    'no-decision-moment': wording({
      nl: () => 'de vraag noemt geen beslismoment',
      en: () => 'the ask names no moment of decision',
    }),
    'moment-not-in-code-list': wording({
      nl: () => 'het beslismoment staat niet in de codelijst, zodat de datum niet bekend is',
      en: () => 'the moment of decision is not in the code list, so its date is not known',
    }),
    'deadline-is-over': wording({
      nl: () => 'de deadline is al voorbij (een andere regel meldt dat)',
      en: () => 'the deadline has passed already (another rule reports that)',
    }),
    'no-real-date': wording({
      nl: () => 'de deadline is geen echte datum (een andere regel meldt dat)',
      en: () => 'the deadline is not a real date (another rule reports that)',
    }),
    'no-reaction': wording({
      nl: () => 'de vraag wil de regeling niet veranderen, uitbreiden of stoppen',
      en: () => 'the ask does not want to change, extend or stop the scheme',
    }),
    'no-consultation-known': wording({
      nl: () => 'van de regeling is geen gesloten inspraak bekend',
      en: () => 'no closed consultation of the scheme is known',
    }),
  },
};
