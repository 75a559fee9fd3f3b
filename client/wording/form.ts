// The words of the page that shows an ask as a form. What the fields are called comes from the server.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { counted } from '../../server/wording/say.ts';
import { says } from '../../server/wording/sentence.ts';

export const formWords = {
  title: says('Vraag als formulier', 'Ask as a form'),
  noPortfolio: says(
    'Dit bestand hoort niet bij een portefeuille. Open de map waarin het staat; dan is er ook een formulier.',
    'This file belongs to no portfolio. Open the folder that holds it; then there is a form too.',
  ),
  readOnly: says(
    'Dit bestand kunt u lezen maar niet veranderen.',
    'You can read this file but not change it.',
  ),
  notApplied: says(
    'De wijziging kon niet in de tekst worden gezet.',
    'The change could not be written into the text.',
  ),
  loading: says('Het formulier wordt klaargezet …', 'The form is being prepared …'),
  restart: says('Opnieuw beginnen', 'Start again'),
  toText: says('Naar de tekst', 'To the text'),
  editInText: says('Bewerk in de tekst', 'Edit in the text'),
  whichAsk: says('Vraag in dit bestand', 'Ask in this file'),
  checked: wording<{ profile: string }>({
    nl: ({ profile }) => `nagekeken ${profile}`,
    en: ({ profile }) => `checked ${profile}`,
  }),
  complete: wording<{ there: number; wanted: number }>({
    nl: ({ there, wanted }) => `${there} van ${wanted} compleet`,
    en: ({ there, wanted }) => `${there} of ${wanted} complete`,
  }),
  sections: says('Onderdelen', 'Sections'),
  openFindings: wording<{ count: number }>({
    nl: ({ count }) => counted(count, 'bevinding', 'bevindingen', 'nl'),
    en: ({ count }) => counted(count, 'finding', 'findings', 'en'),
  }),
  more: wording<{ count: number }>({
    nl: ({ count }) => `Toon ${counted(count, 'leeg veld', 'lege velden', 'nl')}`,
    en: ({ count }) => `Show ${counted(count, 'empty field', 'empty fields', 'en')}`,
  }),
  less: says('Verberg lege velden', 'Hide empty fields'),
  required: says('verplicht', 'required'),
  wanted: says('gewenst', 'wanted'),
  nothing: says('— niet ingevuld —', '— not filled in —'),
  search: says('Typ om te zoeken', 'Type to search'),
  searchOrWrite: says('Typ om te zoeken of vul zelf in', 'Type to search or write your own'),
  found: wording<{ count: number }>({
    nl: ({ count }) =>
      count === 0 ? 'Niets gevonden' : counted(count, 'mogelijkheid', 'mogelijkheden', 'nl'),
    en: ({ count }) => (count === 0 ? 'Nothing found' : counted(count, 'option', 'options', 'en')),
  }),
  asWritten: wording<{ text: string }>({
    nl: ({ text }) => `Gebruik “${text}”`,
    en: ({ text }) => `Use “${text}”`,
  }),
  inWords: wording<{ text: string }>({
    nl: ({ text }) => `Gebruik “${text}” als omschrijving`,
    en: ({ text }) => `Use “${text}” as a description`,
  }),
  noLonger: says('geldt nu niet', 'not valid now'),
  pickOne: wording<{ text: string }>({
    nl: ({ text }) => `“${text}” staat niet in de lijst. Kies een van de mogelijkheden.`,
    en: ({ text }) => `“${text}” is not in the list. Pick one of the options.`,
  }),
  remove: wording<{ label: string }>({
    nl: ({ label }) => `Verwijder ${label}`,
    en: ({ label }) => `Remove ${label}`,
  }),
  makeFirst: wording<{ label: string }>({
    nl: ({ label }) => `Zet ${label} vooraan`,
    en: ({ label }) => `Put ${label} first`,
  }),
  cancelRow: says('Toch niet', 'Never mind'),
  newRow: says('Nieuw', 'New'),
  fix: says('Verbeter', 'Fix'),
  changedBelow: wording<{ shown: string }>({
    nl: ({ shown }) =>
      shown === ''
        ? 'Dit veld is intussen in de tekst leeggemaakt.'
        : `In de tekst staat hier intussen: “${shown}”.`,
    en: ({ shown }) =>
      shown === ''
        ? 'Meanwhile this field was emptied in the text.'
        : `Meanwhile the text says here: “${shown}”.`,
  }),
  keepMine: says('Houd wat ik typte', 'Keep what I typed'),
  takeTheirs: says('Neem over wat er staat', 'Take what stands there'),
  saved: wording<{ label: string }>({
    nl: ({ label }) => `${label} staat in de tekst`,
    en: ({ label }) => `${label} stands in the text`,
  }),
  others: says('Staat alleen in de tekst', 'Stands only in the text'),
  othersWhy: says(
    'Deze regels kent het formulier niet. Ze blijven staan zoals ze zijn.',
    'The form does not know these lines. They stay as they are.',
  ),
  whole: says('Over de hele vraag', 'About the whole ask'),
} satisfies Record<string, Wording<never>>;
