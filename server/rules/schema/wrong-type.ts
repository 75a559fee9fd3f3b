// Another kind of value than belongs there. Found while the record is read; here is what is said about it.
import { engineRule } from '../rule.ts';
import { recordReference } from './source.ts';

export const wrongType = engineRule({
  code: 'schema/wrong-type',
  scope: 'ask',
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  sources: [recordReference],
  page: {
    nl: {
      what: 'Er staat een ander soort waarde dan hier hoort: een tekst waar een lijst hoort, een getal waar een blok met velden hoort.',
      why: 'Met zo’n waarde kan niet worden gerekend of vergeleken. Een jaartal tussen aanhalingstekens telt niet mee bij de jaren, een doel dat niet in een lijst staat niet bij de doelen.',
      advice:
        'Schrijf de waarde zoals de melding zegt. Is duidelijk wat u bedoelde, dan staat de verbetering klaar.',
      who: 'De opsteller zelf; voorbeelden staan in het naslagwerk.',
      ignore: 'Nooit: het record kan anders niet worden gelezen.',
    },
    en: {
      what: 'The value is of another kind than belongs here: a text where a list belongs, a number where a block of fields belongs.',
      why: 'Such a value cannot be added up or compared. A year between quotes does not count as a year, a goal that is not in a list does not count as a goal.',
      advice:
        'Write the value as the message says. Where it is clear what you meant, the correction is ready.',
      who: 'The author; examples are in the reference.',
      ignore: 'Never: the record cannot be read otherwise.',
    },
  },
  examples: {
    wrong: 'nationalGoals: woningbouw',
    right: 'nationalGoals: [woningbouw]',
  },
});
