// A number outside what its field can mean. Found while the record is read; here is what is said about it.
import { engineRule } from '../rule.ts';
import { recordReference } from './source.ts';

export const outOfRange = engineRule({
  code: 'schema/out-of-range',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [recordReference],
  page: {
    nl: {
      what: 'Een getal ligt buiten wat dit veld kan betekenen, zoals het jaar 20277 of prioriteit 5.',
      why: 'Zo’n getal is vrijwel altijd een tikfout, en een tikfout in een jaar of bedrag werkt door in elke optelling en kalender.',
      advice: 'Controleer het getal en verbeter het.',
      who: 'De opsteller; bij bedragen de controller.',
      ignore: 'Nooit: een getal buiten deze grenzen heeft hier geen betekenis.',
    },
    en: {
      what: 'A number lies outside what this field can mean, such as the year 20277 or priority 5.',
      why: 'Such a number is nearly always a slip of the pen, and a slip in a year or amount goes into every sum and calendar.',
      advice: 'Check the number and correct it.',
      who: 'The author; for amounts the controller.',
      ignore: 'Never: a number outside these bounds has no meaning here.',
    },
  },
  examples: {
    wrong: 'funding: { term: meerjarig, from: 27, until: 2030 }',
    right: 'funding: { term: meerjarig, from: 2027, until: 2030 }',
  },
});
