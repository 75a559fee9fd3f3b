// A date, id, amount or web address that is written in another form. Found while the record is read.
import { engineRule } from '../rule.ts';
import { recordReference } from './source.ts';

export const badFormat = engineRule({
  code: 'schema/bad-format',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [recordReference],
  page: {
    nl: {
      what: 'Een datum, kenmerk, bedrag of webadres is anders geschreven dan het veld vraagt.',
      why: '3-4-2026 is voor de een 3 april en voor de ander 4 maart, en met “12 mln” kan niet worden gerekend. Eén vaste schrijfwijze voorkomt dat twee lezers er iets anders in lezen.',
      advice:
        'Schrijf een datum als 2026-03-12, een bedrag als heel getal in euro’s (12_000_000), een kenmerk met kleine letters en koppeltekens, een webadres met `https://` ervoor. Is duidelijk wat u bedoelde, dan staat de verbetering klaar; kijk haar na.',
      who: 'De opsteller zelf.',
      ignore:
        'Nooit: zet een onzekere datum of een onzeker bedrag in een opmerking achter `#` tot u het weet.',
    },
    en: {
      what: 'A date, id, amount or web address is written in another form than the field wants.',
      why: '3-4-2026 is 3 April to one reader and 4 March to another, and “12 mln” cannot be added up. One fixed form keeps two readers from reading different things.',
      advice:
        'Write a date as 2026-03-12, an amount as a whole number of euros (12_000_000), an id in small letters and hyphens, a web address with `https://` before it. Where it is clear what you meant, the correction is ready; look it over.',
      who: 'The author.',
      ignore: 'Never: keep an uncertain date or amount in a remark behind `#` until you know.',
    },
  },
  examples: {
    wrong: 'deadline: 12-03-2026',
    right: 'deadline: 2026-03-12',
  },
});
