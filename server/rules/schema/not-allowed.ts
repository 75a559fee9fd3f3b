// A value that is none of the fixed ones. Found while the record is read; here is what is said about it.
import { engineRule } from '../rule.ts';
import { recordReference } from './source.ts';

export const notAllowed = engineRule({
  code: 'schema/not-allowed',
  scope: 'ask',
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  sources: [recordReference],
  page: {
    nl: {
      what: 'De waarde is geen van de vaste waarden van dit veld.',
      why: 'Status, termijn en dergelijke hebben een vaste betekenis. Alleen met de vaste waarden kloppen de overzichten en weet iedere organisatie wat er bedoeld is.',
      advice:
        'Kies een van de genoemde waarden. Ligt er een dicht bij wat u schreef, dan wordt die voorgesteld.',
      who: 'De opsteller zelf; bij de termijn de controller.',
      ignore: 'Nooit: leg een nuance vast in een toelichting of een opmerking achter `#`.',
    },
    en: {
      what: 'The value is none of the fixed values of this field.',
      why: 'Status, term and the like have a fixed meaning. Only with the fixed values are overviews right and does every organisation know what is meant.',
      advice: 'Choose one of the values named. When one is close to what you wrote, it is offered.',
      who: 'The author; for the term the controller.',
      ignore: 'Never: put a nuance into a note or a remark behind `#`.',
    },
  },
  examples: {
    wrong: 'funding: { term: eenmalig }',
    right: 'funding: { term: incidenteel }',
  },
});
