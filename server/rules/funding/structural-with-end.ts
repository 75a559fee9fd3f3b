// Structural money has no end. Which terms are structural is said by the code list of terms.
import { fix } from '../../text/problem.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { termFit, termOf } from '../term-fit.ts';

export const structuralWithEnd = askRule({
  code: 'funding/structural-with-end',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Begrotingspraktijk: structureel geld loopt door in de meerjarenraming (niet nagezocht in een officiële bron)',
        en: 'Budget practice: structural money runs on in the multi-year budget (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag om structureel geld noemt een laatste jaar.',
      why: 'Structureel geld staat zonder einde in de meerjarenraming. Met een eindjaar wordt de vraag gelezen als tijdelijk en valt zij in een ander gesprek.',
      advice:
        'Haal `funding.until` weg als het geld blijvend nodig is. Is het tijdelijk, kies dan een termijn met een eindjaar.',
      who: 'De controller van uw organisatie.',
      ignore: 'Zelden: alleen als een wet zelf een einddatum aan het structurele geld stelt.',
    },
    en: {
      what: 'An ask for structural money names a last year.',
      why: 'Structural money stands in the multi-year budget without end. With an end year the ask is read as temporary and goes to another table.',
      advice:
        'Remove `funding.until` if the money is needed for good. If it is temporary, choose a term that has an end year.',
      who: 'The controller of your organisation.',
      ignore: 'Seldom: only when an act itself sets an end date to the structural money.',
    },
  },
  examples: {
    wrong: 'funding: { term: structureel, from: 2027, until: 2032 }',
    right: 'funding: { term: structureel, from: 2027 }',
  },
  check(ask, { vocabulary }, report) {
    const { funding } = ask;
    if (funding?.term === undefined) return notApplicable('no-term');
    const term = termOf(ask, vocabulary);
    if (term === undefined) return notApplicable('not-in-code-list');
    if (termFit(ask, vocabulary) !== 'fits') return notApplicable('other-rule-reports');
    if (term.end !== 'forbidden' || funding.until === undefined) return;
    const { until } = funding;
    report({
      at: ['funding', 'until'],
      part: 'pair',
      facts: { until, term: term.id },
      related: [beside('term-chosen-here', { term: term.id }, ['funding', 'term'])],
      fixes: [fix('remove-end-year', { until }, 'review', [{ kind: 'remove', at: ['funding', 'until'] }])],
    });
  },
});
