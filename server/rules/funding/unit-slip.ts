// An amount in thousands or millions where euros are meant, or the other way round. Reads the amounts of asks about one scheme
// through one instrument, and those that the code list of schemes knows. Speaks only when a thousand times more or less
// brings the amount near what is usual; a small amount beside a huge project is not enough.
import { isOver } from '../life.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Funding } from '../../records/ask.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { type Beside, beside, groupRule, notApplicable, type Report } from '../rule.ts';
import { amountPath } from './programme-places.ts';
import {
  bySchemeAndInstrument,
  costOf,
  factorEntry,
  type Scale,
  scaleOf,
  type Slip,
  slipIn,
} from './unit-scale.ts';

export const unitSlip = groupRule({
  code: 'funding/unit-slip',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Bekende bedragen per regeling, met bron in de codelijst van regelingen; de grenzen zijn een keuze van de opstellers',
        en: 'Known amounts per scheme, with their source in the code list of schemes; the limits are a choice of the authors',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een bedrag ligt zo ver van wat bij de regeling gewoon is, dat er waarschijnlijk duizendtallen zijn vergeten of te veel staan. Gewoon is het midden van de bedragen die de codelijst van de regeling kent, of van een aantal vragen voor dezelfde regeling met hetzelfde instrument. De regel spreekt alleen als het bedrag er vele malen naast ligt (de grens staat in de codelijst van woorden) én duizend of een miljoen keer zo veel of zo weinig wel bij die bedragen past. Tegenover de bekende bedragen is een klein bedrag pas verdacht als het dezelfde cijfers heeft, onder het minimum van de regeling ligt, of iets bouwt; een onderzoek bij een groot project is gewoon klein.',
      why: 'Duizend euro, miljoen en miljard worden vaak verwisseld, zeker als een lijst in duizendtallen of miljoenen is gemaakt. Een vraag van 13,8 miljoen voor een spoorlijn van 13,8 miljard verliest meteen haar geloofwaardigheid.',
      advice: 'Kijk het bedrag na. Bedragen staan in hele euro’s.',
      who: 'De controller van uw organisatie.',
      ignore: 'Als het bedrag klopt: deze vraag is echt veel kleiner of groter dan de andere.',
    },
    en: {
      what: 'An amount lies so far from what is usual for the scheme that thousands were probably left out or added. Usual is the median of the amounts that the code list knows for the scheme, or of a number of asks for the same scheme through the same instrument. The rule speaks only when the amount is many times off (the limit stands in the code list of words) and a thousand or a million times more or less does fit those amounts. Beside the known amounts a small amount is only suspect when it has the same digits, lies below the minimum of the scheme, or builds something; a study for a huge project is simply small.',
      why: 'Thousands, millions and billions of euros are often mixed up, especially when a list was made in thousands or millions. An ask of 13.8 million for a railway of 13.8 billion loses its credibility at once.',
      advice: 'Check the amount. Amounts are in whole euros.',
      who: 'The controller of your organisation.',
      ignore: 'When the amount is right: this ask really is much smaller or larger than the others.',
    },
  },
  examples: {
    wrong:
      'scheme: { id: lelylijn, effect: use }\ninstrument: { type: mirt-investering }\nfunding: { amount: { total: 13800000 } }',
    right:
      'scheme: { id: lelylijn, effect: use }\ninstrument: { type: mirt-investering }\nfunding: { amount: { total: 13800000000 } }',
  },
  grouping: bySchemeAndInstrument,
  check({ members }, { vocabulary }, report) {
    const standing = members.filter(({ summary }) => !isOver(summary, vocabulary));
    const stated = standing.filter((entry) => costOf(entry) !== undefined);
    if (stated.length === 0) return notApplicable('no-amount');
    const scale = scaleOf(stated, vocabulary);
    if (scale === undefined) return notApplicable('no-threshold');
    if (scale.known === undefined && scale.others === undefined) return notApplicable('too-few-amounts');
    for (const entry of stated) {
      const slip = slipIn(entry, scale, vocabulary);
      if (slip !== undefined) report(entry, reportOf({ entry, slip }, scale, besides(entry, slip, stated)));
    }
  },
});

function reportOf(
  { entry, slip }: { readonly entry: AskEntry; readonly slip: Slip },
  { scheme, limits }: Scale,
  related: readonly Beside[],
): Report<'funding/unit-slip'> {
  const written = entry.summary.scheme?.id ?? '';
  const factor = normFact('words', factorEntry, limits.far);
  const known =
    scheme === undefined || slip.by === 'asks' ? [] : [normFact('schemes', scheme, slip.usual.median)];
  const { amount, corrected, times, small, by, usual } = slip;
  return {
    at: amountPath(entry),
    facts: {
      scheme: scheme?.id ?? written,
      name: scheme === undefined ? { nl: written, en: written } : labelOf(scheme),
      amount,
      corrected,
      times,
      small,
      by,
      usual: usual.median,
      lowest: usual.lowest,
      highest: usual.highest,
      count: usual.count,
      norms: [factor, ...known],
    },
    related,
    uncertain: limits.uncertain || (slip.by === 'scheme' && scheme?.certainty === 'own-knowledge'),
    fixes: fixesFor(entry.summary.funding, slip),
  };
}

const shown = 3;

/** Where the scheme was named, or some of the usual amounts, the nearest to their median first. */
function besides(entry: AskEntry, { by, usual }: Slip, stated: readonly AskEntry[]): readonly Beside[] {
  const scheme = entry.summary.scheme?.id ?? '';
  if (by === 'scheme') return [beside('scheme-named-here', { scheme }, ['scheme', 'id'])];
  const far = (other: AskEntry) => Math.abs(Math.log((costOf(other) ?? 1) / usual.median));
  return stated
    .filter((other) => other !== entry && within(costOf(other) ?? 0, usual))
    .toSorted((one, other) => far(one) - far(other))
    .slice(0, shown)
    .map((other) =>
      beside(
        'usual-amount-here',
        { ask: other.summary.id ?? other.file, amount: costOf(other) ?? 0 },
        amountPath(other),
        { entry: other },
      ),
    );
}

const within = (amount: number, { lowest, highest }: Slip['usual']): boolean =>
  amount >= lowest && amount <= highest;

/** All amounts of the ask together, where they stay whole euros. */
function fixesFor({ amount, parts = [] }: Funding = {}, { times, small }: Slip): readonly Fix[] {
  const mended = (euros: number): number => (small ? euros * times : euros / times);
  const places = [
    { at: ['funding', 'amount', 'total'], euros: amount?.total },
    { at: ['funding', 'amount', 'perYear'], euros: amount?.perYear },
    ...parts.map((part, place) => ({ at: ['funding', 'parts', place, 'amount'], euros: part.amount })),
  ];
  const changes = places.flatMap(({ at, euros }) =>
    euros === undefined ? [] : [{ kind: 'set' as const, at, value: mended(euros) }],
  );
  if (!changes.every(({ value }) => Number.isInteger(value))) return [];
  return [fix(small ? 'multiply-amounts' : 'divide-amounts', { times }, 'review', changes)];
}
