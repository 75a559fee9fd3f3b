// An ask about a scheme that is addressed to ministries none of which decides on it. Reads one ask; who decides is said by
// the code list. Another ministry beside the right one is fine.
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { authorityOver, lacksAuthority } from './authority.ts';
import { addMinistries, allKnown, ministriesNow, officeOf, placeOf } from './offices.ts';

export const withoutAuthority = askRule({
  code: 'addressee/without-authority',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Eigenaar per regeling in de codelijst, met bron; opgeheven ministeries gelden als hun opvolger',
        en: 'Owner of each scheme in the code list, with its source; abolished ministries count as their successor',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag over een regeling is gericht aan ministeries die geen van alle over die regeling beslissen.',
      why: 'Een ministerie kan de regeling van een ander niet veranderen of toekennen. Het stuurt de vraag door, of legt haar weg.',
      advice:
        'Richt de vraag aan het ministerie dat over de regeling beslist. Een ander ministerie mag ernaast staan.',
      who: 'De adviseur public affairs.',
      ignore: 'Als het ministerie dat u noemt, heeft toegezegd de vraag binnen het Rijk op te nemen.',
    },
    en: {
      what: 'An ask about a scheme is addressed to ministries none of which decides on that scheme.',
      why: 'A ministry cannot change or grant the scheme of another. It passes the ask on, or puts it aside.',
      advice:
        'Address the ask to the ministry that decides on the scheme. Another ministry may stand beside it.',
      who: 'The public affairs adviser.',
      ignore: 'When the ministry you name has promised to take up the ask within the national government.',
    },
  },
  examples: {
    wrong: 'scheme: { id: wokt, effect: change }\naddressee: { ministries: [ocw] }',
    right: 'scheme: { id: wokt, effect: change }\naddressee: { ministries: [ienw, ocw] }',
  },
  check(ask, { vocabulary }, report) {
    const { addressee, scheme } = ask;
    if (scheme?.id === undefined) return notApplicable('no-scheme');
    if (addressee?.ministries === undefined || addressee.ministries.length === 0)
      return notApplicable('no-ministry');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (!allKnown(addressee, 'ministries', vocabulary)) return notApplicable('not-in-code-list');
    const authority = authorityOver(ask, vocabulary);
    if (authority === undefined) return notApplicable('owner-unknown');
    if (!lacksAuthority(ask, authority, vocabulary)) return;
    const owners = authority.owners.map(officeOf);
    report({
      at: placeOf(addressee, 'ministries'),
      facts: {
        scheme: authority.scheme.id,
        name: labelOf(authority.scheme),
        owners,
        addressed: ministriesNow(addressee.ministries, vocabulary).map(officeOf),
        norms: authority.scheme.owners.map((owner) => normFact('schemes', authority.scheme, owner)),
      },
      related: [beside('scheme-named-here', { scheme: scheme.id }, ['scheme', 'id'])],
      fixes: owners.map((owner) => addMinistries([owner])),
      uncertain: authority.scheme.certainty === 'own-knowledge',
    });
  },
});
