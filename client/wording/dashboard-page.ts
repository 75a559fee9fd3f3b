// What the page of the dashboard says around its charts.
import { wording } from '../../server/wording/fact.ts';
import { countedAsks, number } from '../../server/wording/say.ts';
import { says } from '../../server/wording/sentence.ts';

export const pageWords = {
  title: says('Dashboard', 'Dashboard'),
  waiting: says('De portefeuille wordt gelezen …', 'The portfolio is being read …'),
  charts: says('Grafieken', 'Charts'),
  filter: says('Filter', 'Filter'),
  search: says('Zoek in titels', 'Search in titles'),
  submission: says('Inbreng', 'Submission'),
  goal: says('Nationaal doel', 'National goal'),
  scheme: says('Regeling', 'Scheme'),
  status: says('Status', 'Status'),
  ministry: says('Ministerie', 'Ministry'),
  region: says('Regio', 'Region'),
  all: says('Alle', 'All'),
  clear: says('Filter wissen', 'Clear filter'),
  asTable: says('Toon als tabel', 'Show as table'),
  asChart: says('Toon als grafiek', 'Show as chart'),
  shadeBy: says('Kleur naar', 'Shade by'),
  schemeArea: says('Gebied van regeling', 'Area of scheme'),
  none: says('Geen', 'None'),
  around: says('Rond vraag', 'Around ask'),
  close: says('Sluiten', 'Close'),
  more: says('Toon meer', 'Show more'),
  moves: says('Kies een status', 'Choose a status'),
  shown: wording<{ shown: number; all: number }>({
    nl: ({ shown, all }) =>
      shown === all ? countedAsks(all, 'nl') : `${number(shown, 'nl')} van ${countedAsks(all, 'nl')}`,
    en: ({ shown, all }) =>
      shown === all ? countedAsks(all, 'en') : `${number(shown, 'en')} of ${countedAsks(all, 'en')}`,
  }),
  moving: wording<{ title: string; status: string }>({
    nl: ({ title, status }) => `“${title}” krijgt de status ${status}.`,
    en: ({ title, status }) => `“${title}” gets the status ${status}.`,
  }),
};
