// What all parties pay together is the full amount; of money that goes on without end, that of a year. Reads one ask.
import type { Funding, FundingPart } from '../../records/ask.ts';
import { fullCost, yearlyWithoutEnd, yearsOf } from '../../records/money.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { termOf } from '../term-fit.ts';
import { makesUp, roundedPerYear, sumOf } from './parts.ts';

export const partsDoNotAddUp = askRule({
  code: 'funding/parts-do-not-add-up',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Rekenregel: de bijdragen van Rijk, regio, EU en private partijen zijn samen het volle bedrag',
        en: 'Rule of arithmetic: the contributions of national government, region, EU and private parties together make the full amount',
      },
    },
  ],
  page: {
    nl: {
      what: 'De bijdragen van de partijen zijn samen niet gelijk aan het volle bedrag; bij geld zonder einde is dat het bedrag per jaar. Wat bij drie of meer partijen door afronding op hele euro’s scheelt, telt niet.',
      why: 'Zo is niet te zien wat u het Rijk vraagt en wat de regio zelf bijdraagt. Het verschil komt in het gesprek op uw bord.',
      advice:
        'Verbeter een bedrag, of zet de partij erbij die de rest betaalt. Bij geld met een laatste jaar staat bij elke partij het bedrag over alle jaren.',
      who: 'De controller van uw organisatie.',
      ignore: 'Als van een deel nog niet vaststaat wie het betaalt; zet dat dan in de toelichting.',
    },
    en: {
      what: 'The contributions of the parties together do not make the full amount; for money without an end that is the amount per year. What rounding to whole euros costs among three or more parties does not count.',
      why: 'So it cannot be seen what you ask of the government and what the region pays itself. At the table the difference lands on your plate.',
      advice:
        'Correct an amount, or add the party that pays the rest. For money with a last year each party has the amount of all years.',
      who: 'The controller of your organisation.',
      ignore: 'When it is not settled yet who pays part of it; say so in the text then.',
    },
  },
  examples: {
    wrong:
      'funding:\n  amount: { total: 100000000 }\n  parts: [{party: rijk, amount: 50000000}, {party: PV20, amount: 30000000}]',
    right:
      'funding:\n  amount: { total: 100000000 }\n  parts: [{party: rijk, amount: 50000000}, {party: PV20, amount: 50000000}]',
  },
  check(ask, { vocabulary }, report) {
    const { funding } = ask;
    const parts = funding?.parts ?? [];
    if (funding === undefined || parts.length === 0) return notApplicable('no-parts');
    const yearly = yearlyWithoutEnd(funding, termOf(ask, vocabulary)?.end);
    const total = fullCost(funding) ?? yearly;
    if (total === undefined) return notApplicable('no-amount');
    const sum = sumOf(parts);
    if (makesUp(parts, total) || roundedPerYear(funding, sum)) return;
    if (isProduct(funding, sum)) return notApplicable('total-is-the-culprit');
    const at = ['funding', 'amount', 'total'];
    const stated = funding.amount?.total !== undefined;
    const { perYear = 0 } = funding.amount ?? {};
    const years = yearsIfYearly(funding, total);
    report({
      at: ['funding', 'parts'],
      part: 'key',
      facts: { sum, total, isYearly: yearly === undefined ? undefined : true, years },
      related: [
        stated
          ? beside('total-here', { total }, at)
          : beside('per-year-here', { perYear }, ['funding', 'amount', 'perYear']),
      ],
      fixes:
        years === undefined
          ? fixesFor(funding, sum, yearly !== undefined)
          : [forAllYears(parts, { total, years })],
    });
  },
});

/** The amount that stands there may be made what the parts are, unless it would no longer agree with the amount per year. */
function fixesFor(funding: Funding, sum: number, isYearly: boolean): readonly Fix[] {
  const { amount } = funding;
  const at = ['funding', 'amount'];
  if (isYearly) {
    const change = { kind: 'set', at: [...at, 'perYear'], value: sum } as const;
    return [fix('set-per-year', { perYear: sum }, 'review', [change])];
  }
  const years = yearsOf(funding);
  if (amount?.total === undefined || (amount.perYear !== undefined && years !== undefined)) return [];
  return [fix('set-total', { total: sum }, 'review', [{ kind: 'set', at: [...at, 'total'], value: sum }])];
}

/** The number of years, when the parts are what is paid in a year and the full amount is that of all years. */
function yearsIfYearly(funding: Funding, total: number): number | undefined {
  const years = yearsOf(funding);
  return years !== undefined && years > 1 && sumOf(funding.parts ?? []) * years === total ? years : undefined;
}

const forAllYears = (
  parts: readonly FundingPart[],
  { total, years }: { readonly total: number; readonly years: number },
): Fix =>
  fix(
    'parts-for-all-years',
    { total, years },
    'review',
    parts.map(({ amount }, index) => ({
      kind: 'set',
      at: ['funding', 'parts', index, 'amount'],
      value: amount * years,
    })),
  );

/** Whether the parts make what the yearly amounts make: then `funding/annual-vs-total` already says that the total is wrong. */
function isProduct(funding: Funding, sum: number): boolean {
  return sum === (funding.amount?.perYear ?? Number.NaN) * (yearsOf(funding) ?? Number.NaN);
}
