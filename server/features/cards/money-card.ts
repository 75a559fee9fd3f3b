// Sums beside an amount or a year: per year times years, the share of each party, and where a total says otherwise.
// In: the money of one ask and a path in it. Out: Markdown, or nothing where there is nothing to add.
import type { Ask, Funding } from '../../records/ask.ts';
import { claimOf, fullCost, yearsOf } from '../../records/money.ts';
import { partsAddUp, sumOf } from '../../rules/funding/parts.ts';
import { escapeMarkdown, markdownTable } from '../../text/escape-markdown.ts';
import type { Path } from '../../text/place.ts';
import { moneyCardWords as words, share, type Years } from '../../wording/editor/money.ts';
import { askWords } from '../../wording/ask-words.ts';
import { euros } from '../../wording/say.ts';
import { payerText } from './funding-words.ts';
import type { World } from '../source.ts';

export function moneyCard(ask: Ask, path: Path, world: World): string | undefined {
  const said = sayings(ask, path, world).filter((line) => line !== undefined);
  return said.length === 0 ? undefined : said.join('\n\n');
}

type Lines = readonly (string | undefined)[];

function sayings({ funding = {}, granted }: Ask, path: Path, world: World): Lines {
  const { language } = world;
  const name = path.filter((step) => typeof step === 'string').join('.');
  switch (name) {
    case 'funding.amount.perYear':
    case 'funding.amount.total':
    case 'funding.amount':
      return amountLines(funding, name, world);
    case 'funding.from':
    case 'funding.until':
      return yearLines(funding, world);
    case 'funding.parts.amount':
    case 'funding.parts.party':
      return partLines(funding, path[2], world);
    case 'funding.parts':
      return [partsTable(funding, world), partsDiffer(funding, world)];
    case 'funding.operation.perYear': {
      const amount = funding.operation?.perYear;
      return [amount === undefined ? undefined : words.perYear[language]({ amount })];
    }
    case 'granted.amount':
      return [grantedLine(funding, granted?.amount, world)];
    default:
      return [];
  }
}

/** First and last year and how many; undefined when one is missing or they are the wrong way round. */
export function periodOf(funding: Funding): Years | undefined {
  const { from, until } = funding;
  const years = yearsOf(funding);
  return years === undefined || from === undefined || until === undefined
    ? undefined
    : { from, until, years };
}

function amountLines(funding: Funding, name: string, world: World): Lines {
  const { total, perYear } = funding.amount ?? {};
  const { language } = world;
  const sums = sumLines(funding, world);
  if (name === 'funding.amount.total' && total !== undefined) {
    return [words.plain[language]({ amount: total }), ...sums];
  }
  if (sums.length > 0 || name === 'funding.amount') return sums;
  return [perYear === undefined ? undefined : words.perYear[language]({ amount: perYear })];
}

function yearLines(funding: Funding, world: World): Lines {
  const { from, until } = funding;
  const { language } = world;
  if (from !== undefined && until !== undefined && until < from) return [words.wrongWayRound[language]()];
  const period = periodOf(funding);
  return period === undefined ? [] : [words.period[language]({ period }), ...sumLines(funding, world)];
}

/** The product where an amount per year is stated, else what the total comes to per year. */
function sumLines(funding: Funding, { language }: World): Lines {
  const period = periodOf(funding);
  const { total, perYear } = funding.amount ?? {};
  if (period === undefined) return [];
  if (perYear === undefined) {
    if (total === undefined) return [];
    return [words.quotient[language]({ total, period, perYear: total / period.years })];
  }
  const product = perYear * period.years;
  // An amount per year may have been rounded to whole euros.
  const differs = total !== undefined && Math.abs(total / period.years - perYear) >= 1;
  return [
    words.product[language]({ perYear, period, product }),
    differs ? words.totalDiffers[language]({ total, difference: total - product }) : undefined,
  ];
}

/** What the shares are shares of: the full cost, else the parts together; undefined when that is nothing. */
export function wholeOf(funding: Funding): number | undefined {
  const whole = fullCost(funding) ?? sumOf(funding.parts ?? []);
  return whole > 0 ? whole : undefined;
}

function partLines(funding: Funding, index: Path[number] | undefined, world: World): Lines {
  const part = typeof index === 'number' ? funding.parts?.[index] : undefined;
  const whole = wholeOf(funding);
  if (part === undefined || whole === undefined) return [];
  const { vocabulary } = world.portfolio;
  const party = escapeMarkdown(payerText(part.party, vocabulary, world.language));
  return [words.share[world.language]({ party, amount: part.amount, whole }), partsDiffer(funding, world)];
}

function partsDiffer(funding: Funding, { language }: World): string | undefined {
  const total = fullCost(funding);
  const { parts = [] } = funding;
  if (total === undefined || parts.length === 0 || partsAddUp(funding)) return undefined;
  return words.partsDiffer[language]({ sum: sumOf(parts), total });
}

type FundingPart = NonNullable<Funding['parts']>[number];

/** Who pays what; `more` is a last column. */
export function partsTable(
  funding: Funding,
  { language, portfolio }: World,
  more?: { readonly heading: string; readonly textOf: (part: FundingPart) => string },
): string | undefined {
  const { parts = [] } = funding;
  const whole = wholeOf(funding);
  if (parts.length === 0 || whole === undefined) return undefined;
  const head = [words.party[language](), askWords.amount[language](), words.shareHeading[language]()];
  return markdownTable(
    [...head, more?.heading ?? ''],
    parts.map((part) => [
      escapeMarkdown(payerText(part.party, portfolio.vocabulary, language)),
      euros(part.amount, language),
      share(part.amount, whole, language),
      more?.textOf(part) ?? '',
    ]),
  );
}

function grantedLine(funding: Funding, granted: number | undefined, { language }: World): string | undefined {
  if (granted === undefined) return undefined;
  const claim = claimOf(funding);
  if (claim === undefined || claim <= 0) return words.plain[language]({ amount: granted });
  return words.ofClaim[language]({ granted, claim });
}
