// A grant by decree lapses: it does not last longer than the law lets the decree live. How long that is, is said by the code
// list; it holds for instruments that are temporary as long as no act provides for them. Reads one ask.
import { yearsOf } from '../../records/money.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { legalBasisIs } from '../legal-basis.ts';
import { isUncertain, normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termFit } from '../term-fit.ts';

export const decreeTooLong = askRule({
  code: 'instrument/decree-too-long',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Financiële-verhoudingswet, artikel 17, derde en vierde lid',
        en: 'Financial Relations Act, article 17(3) and (4)',
      },
      url: 'https://wetten.overheid.nl/BWBR0008290',
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil langer geld via een tijdelijke specifieke uitkering bij AMvB dan zo’n maatregel van kracht blijft.',
      why: 'De maatregel vervalt vier jaar na inwerkingtreding, tenzij er dan een wetsvoorstel ligt. Voor de jaren daarna is er geen grondslag en dus geen geld.',
      advice:
        'Verkort de looptijd, kies een uitkering die op een wet berust, of noem die wet onder `instrument.legalBasis`. Het eerste en het laatste jaar tellen allebei mee: 2027 tot en met 2030 is vier jaar. Past de termijn niet bij het instrument, dan meldt een andere regel dat en zwijgt deze.',
      who: 'De jurist van uw organisatie.',
      ignore: 'Als er een wetsvoorstel ligt dat de uitkering voortzet; noem dan het Kamerstuk.',
    },
    en: {
      what: 'An ask wants money by a temporary specific grant by decree for longer than such a decree stays in force.',
      why: 'The decree lapses four years after it enters into force, unless a bill is pending then. For the years after that there is no legal basis and so no money.',
      advice:
        'Shorten the period, choose a grant that rests on an act, or name that act under `instrument.legalBasis`. The first and the last year both count: 2027 up to and including 2030 is four years. When the term does not go with the instrument, another rule says so and this one is silent.',
      who: 'The lawyer of your organisation.',
      ignore: 'When a bill is pending that continues the grant; name the parliamentary paper then.',
    },
  },
  examples: {
    wrong: 'instrument: { type: spuk-amvb }\nfunding: { term: meerjarig, from: 2027, until: 2031 }',
    right: 'instrument: { type: spuk-amvb }\nfunding: { term: meerjarig, from: 2027, until: 2030 }',
  },
  check(ask, { vocabulary }, report) {
    const { funding } = ask;
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    const { maxYears: norm, termsByActOnly } = instrument;
    if (norm === undefined || termsByActOnly === undefined) return notApplicable('does-not-lapse');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (termFit(ask, vocabulary) !== 'fits') return notApplicable('other-rule-reports');
    const basis = ask.instrument.legalBasis;
    if (basis !== undefined && legalBasisIs(basis, instrument, vocabulary) === 'act') {
      return notApplicable('rests-on-an-act');
    }
    const { from, until } = funding ?? {};
    const years = yearsOf({ from, until });
    if (years === undefined || from === undefined || until === undefined) return notApplicable('no-years');
    const most = norm.value;
    if (years <= most) return;
    const name = labelOf(instrument);
    const last = from + most - 1;
    report({
      at: ['funding', 'until'],
      facts: { name, from, until, years, most, last, norm: normFact('instruments', instrument, most) },
      related: [
        beside('first-year-here', { from }, ['funding', 'from']),
        beside('instrument-chosen-here', { name }, ['instrument', 'type']),
      ],
      fixes: [endIn(last)],
      uncertain: isUncertain(norm, instrument),
    });
  },
});

const endIn = (until: number): Fix =>
  fix('set-last-year', { until }, 'review', [{ kind: 'set', at: ['funding', 'until'], value: until }]);
