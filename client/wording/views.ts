// What the views say.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { counted, listed } from '../../server/wording/say.ts';
import { says } from '../../server/wording/sentence.ts';

interface Given {
  readonly by: string;
  readonly date: string;
}

const errors = (count: number, language: 'nl' | 'en'): string =>
  language === 'nl' ? counted(count, 'fout', 'fouten', 'nl') : counted(count, 'error', 'errors', 'en');
const warnings = (count: number, language: 'nl' | 'en'): string =>
  language === 'nl'
    ? counted(count, 'waarschuwing', 'waarschuwingen', 'nl')
    : counted(count, 'warning', 'warnings', 'en');

const found = (error: number, warning: number, language: 'nl' | 'en'): string =>
  listed(
    [
      ...(error === 0 ? [] : [errors(error, language)]),
      ...(warning === 0 ? [] : [warnings(warning, language)]),
    ],
    language,
  );

export const viewWords = {
  portfolio: says('Portefeuille', 'Portfolio'),
  followUp: says('Opvolging', 'Follow-up'),
  reviews: says('Beoordeling', 'Reviews'),
  without: says('Niet ingevuld', 'Not filled in'),
  fictional: says('fictief', 'fictional'),
  found: wording<{ error: number; warning: number }>({
    nl: ({ error, warning }) => found(error, warning, 'nl'),
    en: ({ error, warning }) => found(error, warning, 'en'),
  }),
  errors: wording<{ count: number }>({
    nl: ({ count }) => errors(count, 'nl'),
    en: ({ count }) => errors(count, 'en'),
  }),
  complete: wording<{ there: number; wanted: number }>({
    nl: ({ there, wanted }) => `${there} van ${wanted} ingevuld`,
    en: ({ there, wanted }) => `${there} of ${wanted} filled in`,
  }),
  filtered: wording<{ filter: string; shown: number; all: number }>({
    nl: ({ filter, shown, all }) => `“${filter}”: ${shown} van ${all} vragen`,
    en: ({ filter, shown, all }) => `“${filter}”: ${shown} of ${all} asks`,
  }),
  overdue: says('Te laat', 'Overdue'),
  near: says('Binnen dertig dagen', 'Within thirty days'),
  later: says('Later', 'Later'),
  undated: says('Zonder datum', 'Without a date'),
  done: says('Klaar', 'Done'),
  overdueCount: wording<{ count: number }>({
    nl: ({ count }) => `${count} te laat`,
    en: ({ count }) => `${count} overdue`,
  }),
  openThreads: wording<{ count: number }>({
    nl: ({ count }) => counted(count, 'open opmerking', 'open opmerkingen', 'nl'),
    en: ({ count }) => counted(count, 'open remark', 'open remarks', 'en'),
  }),
  awaited: wording<{ count: number }>({
    nl: ({ count }) => counted(count, 'akkoord nodig', 'akkoorden nodig', 'nl'),
    en: ({ count }) => counted(count, 'approval needed', 'approvals needed', 'en'),
  }),
  allSaid: says('afgerond', 'complete'),
  approvalGiven: wording<Given>({
    nl: ({ by, date }) => `akkoord van ${by}, ${date}`,
    en: ({ by, date }) => `approved by ${by}, ${date}`,
  }),
  approvalOutdated: wording<Given>({
    nl: ({ by, date }) => `akkoord van ${by}, ${date}: daarna is de vraag veranderd`,
    en: ({ by, date }) => `approved by ${by}, ${date}: the ask changed afterwards`,
  }),
  approvalAwaited: wording<Given>({ nl: () => 'nog nodig', en: () => 'still needed' }),
  resolved: says('opgelost', 'resolved'),
  groupBy: says('Groepeer de vragen naar', 'Group the asks by'),
  filterBy: says('Toon vragen waarin deze woorden staan', 'Show asks in which these words stand'),
  filterExample: says('bijvoorbeeld: spoor Assen', 'for example: railway Assen'),
  choosePortfolio: says('Welke portefeuille wilt u zien?', 'Which portfolio do you want to see?'),
} satisfies Record<string, Wording<never>>;
