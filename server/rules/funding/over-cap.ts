// No more is asked of a scheme than it gives. Its maximum is said by the code list; the claim is the part of the national
// government, or the full amount where no parts are named. Reads one ask.
import type { Funding } from '../../records/ask.ts';
import { claimOf, fullCost, yearsOf } from '../../records/money.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { isUncertain, normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { claimPlace } from './parts.ts';
import { claimedScheme } from './scheme-claim.ts';

export const overCap = askRule({
  code: 'funding/over-cap',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Het hoogste bedrag per regeling in de codelijst, met bron',
        en: 'The highest amount of each scheme in the code list, with its source',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil meer geld van het Rijk dan de regeling per aanvraag geeft.',
      why: 'Wat boven het maximum ligt, kan het ministerie uit deze regeling niet toekennen. Vaak wordt de hele aanvraag dan afgewezen.',
      advice:
        'Verlaag het deel van het Rijk, of splits de vraag en zoek voor de rest een andere regeling. Alleen het deel van het Rijk telt; zijn er geen delen genoemd, dan telt het hele bedrag. Wie een hoger maximum wil, vraagt om wijziging van de regeling (`effect: change`).',
      who: 'De subsidieadviseur, of de contactpersoon bij het ministerie.',
      ignore: 'Als het ministerie schriftelijk heeft gezegd dat een hoger bedrag kan.',
    },
    en: {
      what: 'An ask wants more money from the national government than the scheme gives per application.',
      why: 'The ministry cannot grant from this scheme what lies above the maximum. Often the whole application is then rejected.',
      advice:
        'Lower the part of the national government, or split the ask and find another scheme for the rest. Only the part of the national government counts; where no parts are named, the full amount does. Whoever wants a higher maximum asks for a change of the scheme (`effect: change`).',
      who: 'The grants adviser, or your contact at the ministry.',
      ignore: 'When the ministry wrote that a higher amount is possible.',
    },
  },
  examples: {
    wrong:
      'scheme: { id: regio-deals, effect: extend }\nfunding:\n  amount: { total: 120000000 }\n  parts: [{party: rijk, amount: 60000000}, {party: PV20, amount: 60000000}]',
    right:
      'scheme: { id: regio-deals, effect: extend }\nfunding:\n  amount: { total: 80000000 }\n  parts: [{party: rijk, amount: 40000000}, {party: PV20, amount: 40000000}]',
  },
  check(ask, { vocabulary }, report) {
    const { funding, scheme: written } = ask;
    const scheme = claimedScheme(ask, vocabulary);
    if (typeof scheme === 'string') return notApplicable(scheme);
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const norm = scheme.maximumAmount;
    if (norm === undefined) return notApplicable('scheme-without-maximum');
    const claim = funding && claimOf(funding);
    if (funding === undefined || claim === undefined) return notApplicable('no-amount');
    if (totalIsWrong(funding)) return notApplicable('total-is-the-culprit');
    if (claim <= norm.value) return;
    report({
      ...claimPlace(funding),
      facts: {
        name: labelOf(scheme),
        claim,
        most: norm.value,
        wholeAmount: (funding.parts ?? []).length === 0,
        norm: normFact('schemes', scheme, norm.value),
      },
      related: [beside('scheme-named-here', { scheme: written?.id ?? scheme.id }, ['scheme', 'id'])],
      fixes: lowered(funding, norm.value),
      uncertain: isUncertain(norm, scheme),
    });
  },
});

/** A total that is the whole claim and is not what the yearly amounts make: `funding/annual-vs-total` says that already. */
function totalIsWrong({ amount, parts = [], from, until }: Funding): boolean {
  const product = fullCost({ amount: { perYear: amount?.perYear }, from, until });
  const years = yearsOf({ from, until });
  if (parts.length > 0 || amount?.total === undefined || product === undefined || years === undefined) {
    return false;
  }
  return Math.abs(amount.total - product) >= years;
}

/** Only where a total alone says how much: elsewhere other amounts would have to change with it. */
function lowered({ amount, parts = [] }: Funding, total: number): readonly Fix[] {
  if (parts.length > 0 || amount?.total === undefined || amount.perYear !== undefined) return [];
  return [
    fix('set-total', { total }, 'review', [
      { kind: 'set', at: ['funding', 'amount', 'total'], value: total },
    ]),
  ];
}
