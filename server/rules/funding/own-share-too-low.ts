// The region and others pay at least what the scheme asks of them. How much that is, is said by the code list of schemes.
// Reads one ask. The own share is all that is not the national government's.
import { labelOf } from '../label.ts';
import { isOver } from '../life.ts';
import { isUncertain, normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { termOf } from '../term-fit.ts';
import { claimPlace, partsAddUp, shares } from './parts.ts';
import { claimedScheme } from './scheme-claim.ts';

export const ownShareTooLow = askRule({
  code: 'funding/own-share-too-low',
  scope: 'ask',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'De kleinste eigen bijdrage per regeling in de codelijst, met bron',
        en: 'The smallest own share of each scheme in the code list, with its source',
      },
    },
  ],
  page: {
    nl: {
      what: 'De regio en andere partijen betalen samen minder dan de regeling van hen vraagt.',
      why: 'Bij regelingen als de Regio Deals en de Woningbouwimpuls betaalt de regio ten minste de helft. Een aanvraag met minder eigen geld wordt niet in behandeling genomen.',
      advice:
        'Verlaag het deel van het Rijk, of zoek partijen die meer betalen. Alles wat niet van het Rijk komt, telt als eigen bijdrage: ook Europees en privaat geld. Wie juist een lagere bijdrage wil, vraagt om wijziging van de regeling (`effect: change`); dan geldt deze regel niet. Zolang de delen niet optellen tot het bedrag, zwijgt zij ook.',
      who: 'De controller, of de subsidieadviseur.',
      ignore: 'Als het ministerie schriftelijk een lagere bijdrage heeft toegestaan.',
    },
    en: {
      what: 'The region and other parties together pay less than the scheme asks of them.',
      why: 'In schemes such as the Region Deals and the housing impulse the region pays half at least. An application with less money of its own is not considered.',
      advice:
        'Lower the part of the national government, or find parties that pay more. All that does not come from the national government counts as own share, European and private money too. Whoever wants a lower share asks for a change of the scheme (`effect: change`); then this rule does not apply. It is also silent as long as the parts do not add up to the amount.',
      who: 'The controller, or the grants adviser.',
      ignore: 'When the ministry allowed a lower share in writing.',
    },
  },
  examples: {
    wrong:
      'scheme: { id: regio-deals, effect: extend }\nfunding:\n  amount: { total: 30000000 }\n  parts: [{party: rijk, amount: 21000000}, {party: PV20, amount: 9000000}]',
    right:
      'scheme: { id: regio-deals, effect: extend }\nfunding:\n  amount: { total: 30000000 }\n  parts: [{party: rijk, amount: 15000000}, {party: PV20, amount: 15000000}]',
  },
  check(ask, { vocabulary }, report) {
    const { funding, scheme: written } = ask;
    const scheme = claimedScheme(ask, vocabulary);
    if (typeof scheme === 'string') return notApplicable(scheme);
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const norm = scheme.minimumOwnShare;
    if (norm === undefined) return notApplicable('scheme-without-own-share');
    if (funding?.parts === undefined || funding.parts.length === 0) return notApplicable('no-parts');
    if (!partsAddUp(funding, termOf(ask, vocabulary)?.end)) return notApplicable('parts-differ');
    const { national, own } = shares(funding);
    const total = national + own;
    if (own * 100 >= total * norm.value) return;
    report({
      ...claimPlace(funding),
      facts: {
        name: labelOf(scheme),
        own,
        total,
        share: Math.floor((own / total) * 1000) / 10,
        least: norm.value,
        missing: Math.ceil((total * norm.value) / 100) - own,
        norm: normFact('schemes', scheme, norm.value),
      },
      related: [beside('scheme-named-here', { scheme: written?.id ?? scheme.id }, ['scheme', 'id'])],
      uncertain: isUncertain(norm, scheme),
    });
  },
});
