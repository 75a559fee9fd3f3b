// One-off money does not last. How long it may last is said by the code list of terms.
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Ask } from '../../records/ask.ts';
import { yearsOf } from '../../records/money.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { fitOf, termFit, termOf } from '../term-fit.ts';

export const incidentalTooLong = askRule({
  code: 'funding/incidental-too-long',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Notitie van de commissie BBV over incidentele baten en lasten (niet nagezocht)',
        en: 'Note of the BBV committee (accounts of municipalities and provinces) on one-off income and expense (not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag om incidenteel geld loopt meer jaren dan de codelijst van termijnen toestaat.',
      why: 'Een accountant ziet geld dat langer dan ongeveer drie jaar doorloopt niet meer als eenmalig. In de begroting van de regio telt het dan als structureel.',
      advice: 'Verkort de looptijd, of kies een termijn die past bij het aantal jaren.',
      who: 'De controller van uw organisatie.',
      ignore: 'Als het geld één keer wordt toegekend en alleen de uitgave over meer jaren loopt.',
    },
    en: {
      what: 'An ask for one-off money runs for more years than the code list of terms allows.',
      why: 'An auditor no longer regards money that goes on for more than about three years as one-off. In the budget of the region it then counts as structural.',
      advice: 'Shorten the period, or choose a term that fits the number of years.',
      who: 'The controller of your organisation.',
      ignore: 'When the money is granted once and only the spending takes more years.',
    },
  },
  examples: {
    wrong: 'funding: { term: incidenteel, from: 2027, until: 2031 }',
    right: 'funding: { term: incidenteel, from: 2027, until: 2029 }',
  },
  check(ask, { vocabulary }, report) {
    const { funding } = ask;
    if (funding?.term === undefined) return notApplicable('no-term');
    const term = termOf(ask, vocabulary);
    if (term === undefined) return notApplicable('not-in-code-list');
    if (!term.money || term.end !== 'optional' || term.maxYears === undefined)
      return notApplicable('no-limit');
    if (termFit(ask, vocabulary) !== 'fits') return notApplicable('other-rule-reports');
    const years = yearsOf(funding);
    const { from, until } = funding;
    if (years === undefined || from === undefined || until === undefined) return notApplicable('no-years');
    const most = term.maxYears.value;
    if (years <= most) return;
    const last = from + most - 1;
    report({
      at: ['funding', 'until'],
      facts: { term: term.id, from, until, years, most },
      related: [
        beside('first-year-here', { from }, ['funding', 'from']),
        beside('term-chosen-here', { term: term.id }, ['funding', 'term']),
      ],
      uncertain: term.maxYears.certainty === 'own-knowledge',
      fixes: [
        ...termsThatFit(ask, years, vocabulary),
        fix('set-last-year', { until: last }, 'review', [
          { kind: 'set', at: ['funding', 'until'], value: last },
        ]),
      ],
    });
  },
});

/** Fixes that choose a term made for this many years, where the instrument can carry it. */
function termsThatFit(ask: Ask, years: number, vocabulary: Vocabulary): readonly Fix[] {
  return vocabulary.terms.entries
    .filter(({ end, minYears, maxYears }) => {
      const longEnough = maxYears === undefined || years <= maxYears.value;
      return end === 'required' && longEnough && years >= (minYears?.value ?? 0);
    })
    .filter(({ id }) => fitOf(ask, id, vocabulary) === 'fits')
    .map(({ id }) =>
      fix('choose-term', { term: id }, 'review', [{ kind: 'set', at: ['funding', 'term'], value: id }]),
    );
}
