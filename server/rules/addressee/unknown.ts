// An addressee of an ask or submission that is not in the code list of ministries or committees, or that stands in the wrong one of the two.
import type { Addressee } from '../../records/types.ts';
import { fix } from '../../text/problem.ts';
import { nearestIn } from '../nearest.ts';
import { askRule, type Context, notApplicable, type Report, type Verdict } from '../rule.ts';
import { addresseePlaces } from './places.ts';

export const unknownAddressee = askRule({
  code: 'addressee/unknown',
  scope: 'ask',
  severity: 'error',
  cause: ({ written }) => written,
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Codelijsten van ministeries en Kamercommissies in dit pakket',
        en: 'Code lists of ministries and parliamentary committees in this package',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag of inbreng is gericht aan een ministerie of commissie die niet in de codelijst staat, of die in de verkeerde lijst staat.',
      why: 'Alleen van een bekende geadresseerde is na te gaan of die over de vraag gaat, nog bestaat en geld kan geven.',
      advice:
        'Kies een code uit de lijst. Mist u een ministerie of commissie, voeg die dan toe aan een codelijst van de portefeuille.',
      who: 'De adviseur public affairs of de griffie.',
      ignore: 'Zelden: voeg de geadresseerde liever toe aan de codelijst.',
    },
    en: {
      what: 'An ask or submission is addressed to a ministry or committee that is not in the code list, or that stands in the wrong list.',
      why: 'Only of a known addressee can one tell whether it is in charge, still exists and can give money.',
      advice:
        'Choose a code from the list. If a ministry or committee is missing, add it to a code list of the portfolio.',
      who: 'The public affairs adviser or the clerk.',
      ignore: 'Seldom: rather add the addressee to the code list.',
    },
  },
  examples: { wrong: 'addressee: { ministries: [bzkk] }', right: 'addressee: { ministries: [bzk] }' },
  check: ({ addressee }, context, report) => checkUnknown(addressee, context, report),
  ofSubmission: ({ record }, context, report) => checkUnknown(record.addressee, context, report),
});

function checkUnknown(
  addressee: Addressee | undefined,
  { vocabulary, today }: Context,
  report: (finding: Report<'addressee/unknown'>) => void,
): Verdict {
  const places = addresseePlaces(addressee);
  if (places.length === 0) return notApplicable('no-addressee');
  for (const { list, written, at } of places) {
    if (vocabulary[list].get(written) !== undefined) continue;
    const to = list === 'ministries' ? 'committees' : 'ministries';
    if (vocabulary[to].get(written) !== undefined) {
      const move = fix('move-addressee', { what: written, to }, 'review', [
        { kind: 'remove', at },
        { kind: 'append', at: ['addressee', to], value: written },
      ]);
      report({ at, facts: { written, list, near: [], inOther: true }, fixes: [move] });
      continue;
    }
    const { near, fixes } = nearestIn(vocabulary[list], written, at, today);
    report({ at, facts: { written, list, near, inOther: false }, fixes });
  }
}
