// Enough of the money is in view for the work to begin. How much that is, is said by the code lists of instruments and schemes.
// In view are parts with a decision and what was granted, over the full amount. Reads one ask.
import type { Ask, Funding, Granted } from '../../records/ask.ts';
import { fullCost, nationalParty } from '../../records/money.ts';
import type { InstrumentEntry, Norm, SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { isUncertain, normFact } from '../norm.ts';
import { askRule, type Beside, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termOf } from '../term-fit.ts';
import { isDecided, sumOf } from './parts.ts';
import { claimedScheme } from './scheme-claim.ts';

export const coverTooLow = askRule({
  code: 'funding/cover-too-low',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'De kleinste dekking per instrument en regeling in de codelijst, met bron',
        en: 'The smallest cover of each instrument and scheme in the code list, with its source',
      },
    },
  ],
  page: {
    nl: {
      what: 'Er is minder geld in zicht dan nodig is om te mogen beginnen.',
      why: 'Het MIRT, bijvoorbeeld, begint pas als ongeveer driekwart van het geld in zicht is. Zonder dat komt een project niet op de agenda van het bestuurlijk overleg.',
      advice:
        'Zet de besluiten die er al zijn bij de partijen (`decision`), en wat het Rijk al toekende onder `granted`. Is er minder, zoek dan eerst vaste bijdragen, of vraag om een verkenning in plaats van om de bouw.',
      who: 'De controller en de projectleider.',
      ignore: 'Als de vraag nu alleen een reservering of een onderzoek betreft.',
    },
    en: {
      what: 'Less money is in view than is needed to be allowed to begin.',
      why: 'The MIRT, for example, begins only when about three quarters of the money is in view. Without that a project does not get on the agenda of the meeting of ministers and regions about it.',
      advice:
        'Put the decisions that exist with the parties (`decision`), and what the national government already granted under `granted`. If there is less, find firm contributions first, or ask for a study instead of the building.',
      who: 'The controller and the project leader.',
      ignore: 'When the ask is only about a reservation or a study for now.',
    },
  },
  examples: {
    wrong:
      'instrument: { type: mirt-investering }\nfunding:\n  amount: { total: 80000000 }\n  parts: [{party: rijk, amount: 60000000}, {party: PV20, amount: 20000000, decision: {number: "2026-31", date: 2026-02-11}}]',
    right:
      'instrument: { type: mirt-investering }\nfunding:\n  amount: { total: 80000000 }\n  parts: [{party: rijk, amount: 20000000}, {party: PV20, amount: 60000000, decision: {number: "2026-31", date: 2026-02-11}}]',
  },
  check(ask, { vocabulary, today }, report) {
    const { funding, granted } = ask;
    const strictest = strictestNorm(ask, vocabulary);
    if (strictest === undefined) return notApplicable('no-cover-needed');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (termOf(ask, vocabulary)?.money === false) return notApplicable('no-money-asked');
    const total = funding && (fullCost(funding) ?? sumOf(funding.parts ?? []));
    if (funding === undefined || total === undefined || total === 0) return notApplicable('no-amount');
    const { norm, list, entry, place } = strictest;
    const inView = coverOf(funding, granted, today);
    if (inView * 100 >= total * norm.value) return;
    const stated = (funding.parts ?? []).length > 0;
    report({
      at: stated ? ['funding', 'parts'] : ['funding', 'amount'],
      part: 'key',
      facts: {
        name: labelOf(entry),
        inView,
        total,
        share: Math.floor((inView / total) * 1000) / 10,
        least: norm.value,
        norm: normFact(list, entry, norm.value),
      },
      related: [place],
      uncertain: isUncertain(norm, entry),
    });
  },
});

interface CoverNorm {
  readonly norm: Norm;
  readonly list: 'instruments' | 'schemes';
  readonly entry: InstrumentEntry | SchemeEntry;
  readonly place: Beside;
}

/** Of the instrument and of the scheme from which the money should come: the one that asks most. */
function strictestNorm(ask: Ask, vocabulary: Vocabulary): CoverNorm | undefined {
  const instrument = instrumentOf(ask, vocabulary);
  const scheme = claimedScheme(ask, vocabulary);
  const norms: CoverNorm[] = [];
  if (instrument?.minimumCover !== undefined) {
    const place = beside('instrument-chosen-here', { name: labelOf(instrument) }, ['instrument', 'type']);
    norms.push({ norm: instrument.minimumCover, list: 'instruments', entry: instrument, place });
  }
  if (typeof scheme !== 'string' && scheme.minimumCover !== undefined) {
    const place = beside('scheme-named-here', { scheme: ask.scheme?.id ?? scheme.id }, ['scheme', 'id']);
    norms.push({ norm: scheme.minimumCover, list: 'schemes', entry: scheme, place });
  }
  return norms.toSorted((one, other) => other.norm.value - one.norm.value)[0];
}

/** A part of the national government that was decided on and what it granted are the same money: the larger counts. */
function coverOf({ parts = [] }: Funding, granted: Granted | undefined, today: string): number {
  const decided = parts.filter(({ decision }) => isDecided(decision, today));
  const national = sumOf(decided.filter(({ party }) => party === nationalParty));
  return sumOf(decided) - national + Math.max(national, granted?.amount ?? 0);
}
