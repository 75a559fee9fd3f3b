// What the dashboard says around its charts.
import { wording } from '../../server/wording/fact.ts';
import { countedAsks, number } from '../../server/wording/say.ts';
import { says } from '../../server/wording/sentence.ts';

export const dashboardWords = {
  title: says('Dashboard', 'Dashboard'),
  waiting: says('De portefeuille wordt gelezen …', 'The portfolio is being read …'),
  noPortfolio: says(
    'In deze map staat geen portefeuille. Open een map met een bestand policy-asks.yaml.',
    'This folder has no portfolio. Open a folder with a file policy-asks.yaml.',
  ),
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
  noMove: says('Naar deze status kan de vraag nu niet.', 'The ask cannot go to this status now.'),
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
  badBorders: wording<{ file: string }>({
    nl: ({ file }) =>
      `Het bestand met grenzen (${file}) is niet te lezen of bevat geen COROP-gebieden. De kaart blijft een tegelkaart.`,
    en: ({ file }) =>
      `The file with borders (${file}) cannot be read or holds no COROP areas. The map stays a map of tiles.`,
  }),
  notMoved: wording<{ reason: string }>({
    nl: ({ reason }) => `De status is niet veranderd: ${reason}`,
    en: ({ reason }) => `The status was not changed: ${reason}`,
  }),
  changedMeanwhile: says(
    'de tekst van de vraag is intussen veranderd. Probeer het nog eens.',
    'the text of the ask has changed meanwhile. Please try again.',
  ),
};
