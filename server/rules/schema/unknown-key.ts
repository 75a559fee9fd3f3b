// A field that the record does not have. Found while the record is read; here is what is said about it.
import { engineRule } from '../rule.ts';
import { recordReference } from './source.ts';

export const unknownKey = engineRule({
  code: 'schema/unknown-key',
  scope: 'ask',
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  sources: [recordReference],
  page: {
    nl: {
      what: 'Er staat een veld dat het record niet kent: een tikfout, een veld op de verkeerde plek of een eigen toevoeging.',
      why: 'Wat in zo’n veld staat, komt in geen overzicht, uitvoer of controle terecht. De schrijver denkt dat het is vastgelegd; de lezer ziet het nooit.',
      advice:
        'Verbeter de naam, of zet het veld waar het hoort (vaak moet het een stap inspringen). Wilt u iets onthouden dat geen veld is, schrijf het dan achter een `#`.',
      who: 'De opsteller zelf; de lijst van velden staat in het naslagwerk.',
      ignore: 'Niet nodig: zet eigen aantekeningen achter een `#`.',
    },
    en: {
      what: 'There is a field that the record does not know: a slip of the pen, a field in the wrong place or one of your own making.',
      why: 'What such a field says goes into no list, export or check. The author thinks it is on record; the reader never sees it.',
      advice:
        'Correct the name, or put the field where it belongs (often it must be indented one step). To keep something that is no field, write it behind a `#`.',
      who: 'The author; the list of fields is in the reference.',
      ignore: 'Not needed: put remarks of your own behind a `#`.',
    },
  },
  examples: {
    wrong: 'ownr: strategist',
    right: 'owner: strategist',
  },
});
