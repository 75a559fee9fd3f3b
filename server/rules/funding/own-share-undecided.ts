// Money that a region puts in has been decided on. Reads one ask; only parts of regions are looked at, not those of the
// national government, the European Union or private parties. A decision that is still to come is none yet.
import type { FundingPart } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isOver } from '../life.ts';
import { namedRegion } from '../region/places.ts';
import { askRule, notApplicable } from '../rule.ts';
import { termOf } from '../term-fit.ts';
import { isDecided } from './parts.ts';

export const ownShareUndecided = askRule({
  code: 'funding/own-share-undecided',
  scope: 'ask',
  severity: 'warning',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: het Rijk telt eigen geld van een regio mee als er een besluit over is (niet nagezocht in een officiële bron)',
        en: 'Practice: the national government counts money of a region when it was decided on (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een gemeente, provincie, waterschap of regio betaalt mee, maar er staat geen besluit bij.',
      why: 'Zonder besluit is het geld een voornemen. Het Rijk telt het niet mee, en uw eigen bestuur kan er later nog van afzien.',
      advice:
        'Zet onder `decision` wie besloot (`body`), met het nummer (`number`) en de dag (`date`). Is het besluit er nog niet, zet dan de dag waarop het wordt verwacht; tot die dag blijft deze melding staan.',
      who: 'De controller en de griffie van wie meebetaalt.',
      ignore: 'Als het geld al in een vastgestelde begroting staat; noem dan liever dat besluit.',
    },
    en: {
      what: 'A municipality, province, water board or region pays a part, but no decision stands with it.',
      why: 'Without a decision the money is an intention. The national government does not count it, and your own board may still drop it later.',
      advice:
        'Put under `decision` who decided (`body`), with the number (`number`) and the day (`date`). If the decision is still to come, put the day on which it is expected; this finding stays until that day.',
      who: 'The controller and the clerk of whoever pays a part.',
      ignore: 'When the money already stands in an adopted budget; rather name that decision then.',
    },
  },
  examples: {
    wrong: 'funding:\n  parts: [{party: rijk, amount: 20000000}, {party: PV20, amount: 20000000}]',
    right:
      'funding:\n  parts: [{party: rijk, amount: 20000000}, {party: PV20, amount: 20000000, decision: {body: PS, number: "2026-31", date: 2026-02-11}}]',
  },
  check(ask, { vocabulary, today }, report) {
    const parts = ask.funding?.parts ?? [];
    if (parts.length === 0) return notApplicable('no-parts');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (termOf(ask, vocabulary)?.money === false) return notApplicable('no-money-asked');
    const regional = parts.filter(({ party }) => payerIn(party, vocabulary) !== undefined);
    if (regional.length === 0) return notApplicable('no-regional-parts');
    for (const [index, part] of parts.entries()) {
      const region = payerIn(part.party, vocabulary);
      if (region === undefined || part.amount === 0 || isDecided(part.decision, today)) continue;
      const { amount, decision } = part;
      report({
        at: placeOf(part, index),
        facts: {
          region: namedRegion(region),
          amount,
          body: decision?.body,
          planned: decision?.date,
        },
      });
    }
  },
});

/** The country as a whole is no region that pays: it is told of as the national government under another name. */
function payerIn(party: string, { regions }: Vocabulary): RegionEntry | undefined {
  const region = regions.get(party);
  return region?.kind === 'country' ? undefined : region;
}

/** What stands there of a decision, else the one who pays. */
const placeOf = ({ decision }: FundingPart, index: number): Path => [
  'funding',
  'parts',
  index,
  decision === undefined ? 'party' : 'decision',
];
