// The chart of deadlines, decisions and years of funding.
import { wording } from '../fact.ts';
import { countedAsks } from '../say.ts';
import { says } from '../sentence.ts';

export const timelineWords = {
  name: says('Tijdlijn', 'Timeline'),
  what: says('Wat', 'What'),
  when: says('Wanneer', 'When'),
  deadlines: says('Uiterlijk antwoord nodig', 'Answer needed by'),
  promises: says('Toezeggingen en moties', 'Promises and motions'),
  contributions: says('Eigen bijdragen', 'Own contributions'),
  due: says('Waar wordt op beslist of gewacht', 'What is decided or waited for'),
  funding: says('Jaren waarover geld wordt gevraagd', 'Years for which money is asked'),
  today: says('vandaag', 'today'),
  earlier: says('eerder', 'earlier'),
  later: says('later', 'later'),
  undated: says('datum onbekend', 'date unknown'),
  noDates: says(
    'Geen van deze vragen noemt een datum of een jaar.',
    'None of these asks names a date or a year.',
  ),
  fromYear: wording<{ year: number }>({
    nl: ({ year }) => `vanaf ${year}`,
    en: ({ year }) => `from ${year}`,
  }),
  never: says('zonder einde', 'without end'),
  unknown: says('einde niet genoemd', 'end not given'),
  overdueSign: says('! is te laat', '! is overdue'),
  label: says(
    'Tijdlijn van termijnen, beslismomenten en jaren van financiering',
    'Timeline of deadlines, moments of decision and years of funding',
  ),
  caption: wording<{ today: string }>({
    nl: ({ today }) =>
      `Hoeveel vragen op welk moment een antwoord of besluit nodig hebben, en voor welke jaren geld wordt gevraagd. Vandaag is ${today}.`,
    en: ({ today }) =>
      `How many asks need an answer or a decision when, and for which years money is asked. Today is ${today}.`,
  }),
  mark: wording<{ what: string; when: string; asks: number; overdue: number }>({
    nl: ({ what, when, asks, overdue }) =>
      `${what}, ${when}: ${countedAsks(asks, 'nl')}${overdue > 0 ? `, waarvan ${overdue} te laat` : ''}`,
    en: ({ what, when, asks, overdue }) =>
      `${what}, ${when}: ${countedAsks(asks, 'en')}${overdue > 0 ? `, of which ${overdue} overdue` : ''}`,
  }),
};

const monthsInShort = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

export const shortMonth = (month: number, language: 'nl' | 'en'): string =>
  monthsInShort[language][month] ?? '';
