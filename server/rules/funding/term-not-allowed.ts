// An instrument carries only some terms. Which ones is said by the code list of instruments.
// A term that needs an act as its basis is another rule's (`instrument/spuk-needs-act`).
import { labelOf } from '../label.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termFit, termFixes, termOf } from '../term-fit.ts';

export const termNotAllowed = askRule({
  code: 'funding/term-not-allowed',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Financiële-verhoudingswet en de regels van elk instrument; de bron staat bij het instrument',
        en: 'Financial Relations Act and the rules of each instrument; the source stands with the instrument',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een termijn die het gekozen instrument niet kan dragen.',
      why: 'Het ministerie kan de vraag dan niet inwilligen, hoe goed zij ook is. Zo kan een woondeal geen structureel geld geven.',
      advice: 'Kies een termijn die bij het instrument past, of een instrument dat bij de termijn past.',
      who: 'De controller en de jurist van uw organisatie.',
      ignore: 'Als het ministerie schriftelijk heeft gezegd dat het in dit geval wel kan.',
    },
    en: {
      what: 'An ask names a term that its instrument cannot carry.',
      why: 'The ministry then cannot grant the ask, however good it is. A housing deal, for example, cannot give structural money.',
      advice: 'Choose a term that goes with the instrument, or an instrument that goes with the term.',
      who: 'The controller and the lawyer of your organisation.',
      ignore: 'When the ministry has said in writing that it is possible in this case.',
    },
  },
  examples: {
    wrong: 'instrument: { type: woondeal }\nfunding: { term: structureel, from: 2027 }',
    right: 'instrument: { type: woondeal }\nfunding: { term: geen }',
  },
  check(ask, { vocabulary }, report) {
    if (ask.funding?.term === undefined) return notApplicable('no-term');
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const term = termOf(ask, vocabulary);
    const instrument = instrumentOf(ask, vocabulary);
    if (term === undefined || instrument === undefined) return notApplicable('not-in-code-list');
    if (termFit(ask, vocabulary) !== 'not-allowed') return;
    const name = labelOf(instrument);
    const allowed = instrument.terms;
    const facts = { term: term.id, instrument: instrument.id, name, allowed };
    report({
      at: ['funding', 'term'],
      facts: { ...facts, gives: instrument.money, asks: term.money },
      related: [beside('instrument-chosen-here', { name }, ['instrument', 'type'])],
      fixes: termFixes(ask, allowed, vocabulary),
      uncertain: instrument.termsCertainty === 'own-knowledge',
    });
  },
});
