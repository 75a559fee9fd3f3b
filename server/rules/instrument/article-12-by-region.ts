// Some grants only one kind of authority can ask for. Reads one ask and who submits it; which kind is said by the code list.
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { namedRegion } from '../region/places.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf } from '../term-fit.ts';

export const articleTwelveByRegion = askRule({
  code: 'instrument/article-12-by-region',
  scope: 'ask',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: { nl: 'Financiële-verhoudingswet, artikel 12', en: 'Financial Relations Act, article 12' },
      url: 'https://wetten.overheid.nl/BWBR0008290',
    },
  ],
  page: {
    nl: {
      what: 'Een regio of provincie vraagt een uitkering aan waar alleen een gemeente om kan vragen.',
      why: 'Om de aanvullende uitkering (artikel 12) vraagt de raad van een gemeente met een groot tekort. Een verzoek van een ander wordt niet in behandeling genomen.',
      advice:
        'Laat de gemeente het verzoek zelf doen, en steun het met een eigen vraag (`supports`). Wilt u iets voor meer gemeenten regelen, kies dan een ander instrument.',
      who: 'De controller van de gemeente, en de griffier.',
      ignore:
        'Als u alleen namens de gemeente schrijft en de raad het besluit nam; laat dan liever de gemeente indienen.',
    },
    en: {
      what: 'A region or province asks for a grant that only a municipality can ask for.',
      why: 'The supplementary grant (article 12) is asked for by the council of a municipality with a large shortage. A request of anyone else is not considered.',
      advice:
        'Let the municipality make the request itself, and support it with an ask of your own (`supports`). If you want to arrange something for more municipalities, choose another instrument.',
      who: 'The controller of the municipality, and the clerk of the council.',
      ignore:
        'When you only write on behalf of the municipality and its council decided; rather let the municipality submit it then.',
    },
  },
  examples: {
    wrong: {
      'submissions/PV20/tekort.ask.yaml':
        'instrument: { type: aanvullende-uitkering }\nfunding: { term: meerjarig, from: 2027, until: 2029 }',
    },
    right: {
      'submissions/GM0047/tekort.ask.yaml':
        'instrument: { type: aanvullende-uitkering }\nfunding: { term: meerjarig, from: 2027, until: 2029 }',
    },
  },
  check(ask, { vocabulary, submission }, report) {
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    const { requestedBy } = instrument;
    if (requestedBy === undefined) return notApplicable('anyone-may-ask');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (submission === undefined) return notApplicable('no-submission');
    const submitter = vocabulary.regions.get(submission.record.submitter ?? '');
    if (submitter === undefined) return notApplicable('submitter-not-known');
    if (submitter.kind === requestedBy) return;
    report({
      at: ['instrument', 'type'],
      facts: {
        name: labelOf(instrument),
        by: requestedBy,
        submitter: namedRegion(submitter),
        norm: normFact('instruments', instrument, requestedBy),
      },
      related: [
        beside('submitter-here', { submitter: labelOf(submitter) }, ['submitter'], { file: submission.file }),
      ],
      uncertain: instrument.certainty === 'own-knowledge',
    });
  },
});
