// A temporary or one-off specific grant gives structural money only when an act says so. Which instruments and terms
// these are, and what counts as an act, is said by code lists.
import { labelOf } from '../label.ts';
import { legalBasisIs } from '../legal-basis.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termFit, termFixes, termOf } from '../term-fit.ts';

export const spukNeedsAct = askRule({
  code: 'instrument/spuk-needs-act',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: { nl: 'Financiële-verhoudingswet, artikel 17', en: 'Financial Relations Act, article 17' },
      url: 'https://wetten.overheid.nl/BWBR0008290',
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil structureel geld via een tijdelijke of eenmalige specifieke uitkering, zonder wet als grondslag.',
      why: 'Zonder wet kan een specifieke uitkering alleen tijdelijk of eenmalig zijn. Het ministerie mag de vraag zo niet inwilligen.',
      advice:
        'Noem de wet onder `instrument.legalBasis`, kies een uitkering die zelf op een wet berust, of vraag tijdelijk geld.',
      who: 'De jurist van uw organisatie; bij twijfel het ministerie van BZK.',
      ignore: 'Als er al een wetsvoorstel ligt dat de uitkering regelt; noem dan het Kamerstuk.',
    },
    en: {
      what: 'An ask wants structural money by a temporary or one-off specific grant, without an act as its basis.',
      why: 'Without an act a specific grant can only be temporary or one-off. The ministry may not grant the ask like this.',
      advice:
        'Name the act under `instrument.legalBasis`, choose a grant that itself rests on an act, or ask for temporary money.',
      who: 'The lawyer of your organisation; when in doubt the Ministry of the Interior (BZK).',
      ignore:
        'When a bill that provides for the grant is already pending; name the parliamentary paper then.',
    },
  },
  examples: {
    wrong: 'instrument: { type: spuk-regeling }\nfunding: { term: structureel, from: 2027 }',
    right: 'instrument: { type: spuk-regeling }\nfunding: { term: meerjarig, from: 2027, until: 2030 }',
  },
  check(ask, { vocabulary }, report) {
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    if (ask.funding?.term === undefined) return notApplicable('no-term');
    const instrument = instrumentOf(ask, vocabulary);
    const term = termOf(ask, vocabulary);
    if (instrument === undefined || term === undefined) return notApplicable('not-in-code-list');
    if (!instrument.termsByActOnly?.terms.includes(term.id)) return notApplicable('no-act-needed');
    if (termFit(ask, vocabulary) !== 'needs-act') return;
    const basis = ask.instrument.legalBasis;
    const unknown = basis !== undefined && legalBasisIs(basis, instrument, vocabulary) === 'unknown';
    const given = basis === undefined ? [] : [beside('legal-basis-here', {}, ['instrument', 'legalBasis'])];
    report({
      at: ['instrument', 'type'],
      facts: {
        instrument: instrument.id,
        name: labelOf(instrument),
        term: term.id,
        basis,
        unknown,
        allowed: instrument.terms,
      },
      uncertain: unknown,
      related: [beside('term-chosen-here', { term: term.id }, ['funding', 'term']), ...given],
      fixes: termFixes(ask, instrument.terms, vocabulary),
    });
  },
});
