// The amount per year times the years is the total. Reads one ask; an amount per year that was rounded to a whole euro holds.
import type { FundingPart } from '../../records/ask.ts';
import { yearsOf } from '../../records/money.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { sumOf } from './parts.ts';

export const annualVsTotal = askRule({
  code: 'funding/annual-vs-total',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Rekenregel: bedrag per jaar maal aantal jaren, eerste en laatste jaar meegeteld',
        en: 'Rule of arithmetic: amount per year times number of years, counting the first and the last year',
      },
    },
  ],
  page: {
    nl: {
      what: 'Het bedrag per jaar maal het aantal jaren is niet het totaal dat er staat.',
      why: 'Dit is de bekendste fout in lobbylijsten: honderd miljoen per jaar, dertig jaar lang, is geen honderd miljoen. Financiën ziet het meteen.',
      advice:
        'Verbeter het totaal, het bedrag per jaar of de jaren. Het eerste en het laatste jaar tellen allebei mee.',
      who: 'De controller van uw organisatie.',
      ignore: 'Als het bedrag per jaar oploopt of afloopt; laat dan liever het bedrag per jaar weg.',
    },
    en: {
      what: 'The amount per year times the number of years is not the total that stands there.',
      why: 'This is the best-known mistake in lobby lists: a hundred million a year for thirty years is not a hundred million. The Ministry of Finance sees it at once.',
      advice: 'Correct the total, the amount per year or the years. The first and the last year both count.',
      who: 'The controller of your organisation.',
      ignore: 'When the yearly amount rises or falls; rather leave out the amount per year then.',
    },
  },
  examples: {
    wrong:
      'funding: { term: langjarig, from: 2027, until: 2056, amount: { perYear: 100000000, total: 100000000 } }',
    right:
      'funding: { term: langjarig, from: 2027, until: 2056, amount: { perYear: 100000000, total: 3000000000 } }',
  },
  check({ funding }, _context, report) {
    const { total, perYear } = funding?.amount ?? {};
    if (total === undefined || perYear === undefined) return notApplicable('no-amount');
    const years = funding && yearsOf(funding);
    const { from, until } = funding ?? {};
    if (years === undefined || from === undefined || until === undefined) return notApplicable('no-years');
    if (Math.abs(total / years - perYear) < 1) return;
    const product = perYear * years;
    report({
      at: ['funding', 'amount', 'total'],
      facts: { perYear, total, years, from, until, product },
      related: [
        beside('per-year-here', { perYear }, ['funding', 'amount', 'perYear']),
        beside('first-year-here', { from }, ['funding', 'from']),
        beside('last-year-here', { until }, ['funding', 'until']),
      ],
      fixes: fixesFor(funding?.parts ?? [], { total, product, perYear: total / years }),
    });
  },
});

/**
 * Either amount may be the right one; an amount per year is offered only when it is whole, and a total only when the parts
 * then still make it.
 */
function fixesFor(
  parts: readonly FundingPart[],
  { total, product, perYear }: { readonly total: number; readonly product: number; readonly perYear: number },
): readonly Fix[] {
  const at = ['funding', 'amount'];
  const sum = sumOf(parts);
  const fits = (whole: number): boolean => parts.length === 0 || sum === whole || sum !== total;
  const changes: Fix[] = [];
  if (fits(product)) {
    const change = { kind: 'set', at: [...at, 'total'], value: product } as const;
    changes.push(fix('set-total', { total: product }, 'review', [change]));
  }
  if (Number.isInteger(perYear)) {
    const change = { kind: 'set', at: [...at, 'perYear'], value: perYear } as const;
    changes.push(fix('set-per-year', { perYear }, 'review', [change]));
  }
  return changes;
}
