// Sentences about budgets that several asks claim: who claims what in which year, and what would settle it.
import { type NormFact, wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { counted, countedAsks, day, euros, listed, quoted, yearRange } from '../say.ts';

/** What an ask claims; in one year, or with its first and last year. */
type Claim = {
  readonly amount?: number;
  readonly from?: number;
  readonly until?: number;
};
type Claimed = Claim & {
  readonly ask: string;
  /** Asks with which it is a joint ask. */
  readonly partners?: readonly string[];
};

/** "2027–2030", "2028"; nothing when its years are not known. */
const period = ({ from, until }: Claim): string | undefined =>
  from === undefined || until === undefined ? undefined : yearRange(from, until);

/** "€ 80", "€ 80 per jaar vanaf 2028"; nothing when there is no amount. */
function sumOf({ amount, from, until }: Claim, language: Language): string {
  if (amount === undefined) return '';
  if (from === undefined || until !== undefined) return euros(amount, language);
  return (
    euros(amount, language) + (language === 'nl' ? ` per jaar vanaf ${from}` : ` a year from ${from} on`)
  );
}

/** "€ 80 (2027–2030)". */
function claimOf(claim: Claim, language: Language): string {
  const years = period(claim);
  return years === undefined ? sumOf(claim, language) : `${sumOf(claim, language)} (${years})`;
}

/** "€ 80, 2027–2030": for within brackets. */
function claimIn(claim: Claim, language: Language): string {
  const years = period(claim);
  return years === undefined ? sumOf(claim, language) : `${sumOf(claim, language)}, ${years}`;
}

const claimsOf = (claims: readonly Claimed[], language: Language): string =>
  listed(
    claims.map(({ ask, partners = [], ...claim }) => {
      const names = listed(
        [ask, ...partners].map((id) => quoted(id)),
        language,
      );
      return `${names} ${claimOf(claim, language)}`.trimEnd();
    }),
    language,
  );

type Waiver = {
  /** Id of the ask it stands in. */
  readonly ask: string;
  readonly gaps: readonly ('because' | 'by' | 'until')[];
  /** ISO date: the last day it held. */
  readonly ended?: string;
};

/** Why a waiver that stands there does not count. */
function waiverSaid(waiver: Waiver | undefined, language: Language): string {
  if (waiver === undefined) return '';
  const missing = {
    nl: { because: 'waarom (`because`)', by: 'wie dat besloot (`by`)', until: 'tot wanneer (`until`)' },
    en: { because: 'why (`because`)', by: 'who decided so (`by`)', until: 'until when (`until`)' },
  };
  const gaps = listed(
    waiver.gaps.map((gap) => missing[language][gap]),
    language,
  );
  const where = quoted(waiver.ask);
  if (language === 'nl') {
    return waiver.ended === undefined
      ? ` De uitzondering in ${where} telt pas als erin staat ${gaps}.`
      : ` De uitzondering in ${where} gold tot en met ${day(waiver.ended, 'nl')}.`;
  }
  return waiver.ended === undefined
    ? ` The waiver in ${where} counts only when it says ${gaps}.`
    : ` The waiver in ${where} held up to and including ${day(waiver.ended, 'en')}.`;
}

type Overclaim = {
  readonly envelope: string;
  readonly name: Localized;
  /** Absent when the budget as a whole is meant. */
  readonly year?: number;
  readonly claimed: number;
  readonly available: number;
  /** Money that is paid back. */
  readonly repaid: boolean;
  readonly vat?: 'incl' | 'excl';
  /** How many other claims there are; a joint ask is one. */
  readonly others: number;
  readonly own: Claim;
  /** The largest others. */
  readonly claims: readonly Claimed[];
  /** Other years in which too much is claimed, with this ask among the claims. */
  readonly alsoIn: readonly number[];
  readonly waiver?: Waiver;
  readonly norm: NormFact;
};

/** "2028, 2029 en 2030"; of a row of many years the first and last. */
function yearsOf(years: readonly number[], language: Language): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined && years.length > 3 && last - first === years.length - 1) {
    return language === 'nl' ? `${first} tot en met ${last}` : `${first} up to and including ${last}`;
  }
  return listed(years.map(String), language);
}

export const fundingEnvelopes = {
  findings: {
    'funding/envelope-overclaimed': wording<Overclaim>({
      nl: ({ name, year, claimed, available, repaid, others, own, claims, alsoIn, waiver }) => {
        const more = others - claims.length;
        const rest = more === 0 ? '' : ` en nog ${countedAsks(more, 'nl')}`;
        return (
          (others === 0
            ? `Deze vraag wil ${claimOf(own, 'nl')}`
            : `Deze vraag (${claimIn(own, 'nl')}) en ${counted(others, 'andere vraag', 'andere vragen', 'nl')} willen samen ${euros(claimed, 'nl')}`) +
          `${repaid ? ' aan leningen en garanties' : ''} uit ${quoted(name.nl)}, maar daarin zit ` +
          `${euros(available, 'nl')}${year === undefined ? '' : ` voor ${year}`}. ` +
          (others === 0 ? '' : `De andere: ${claimsOf(claims, 'nl')}${rest}. `) +
          (alsoIn.length === 0 ? '' : `Ook in ${yearsOf(alsoIn, 'nl')} is het te veel. `) +
          (others === 0
            ? 'Zo kan de vraag nooit geheel worden ingewilligd. Verlaag het bedrag of noem een ander budget.'
            : 'Nu kiest het ministerie wie er afvalt, en niet u. ' +
              'Stem de bedragen samen af, dien een gezamenlijke vraag in, of noem een ander budget.') +
          waiverSaid(waiver, 'nl')
        );
      },
      en: ({ name, year, claimed, available, repaid, others, own, claims, alsoIn, waiver }) => {
        const more = others - claims.length;
        const rest = more === 0 ? '' : ` and ${counted(more, 'more ask', 'more asks', 'en')}`;
        return (
          (others === 0
            ? `This ask wants ${claimOf(own, 'en')}`
            : `This ask (${claimIn(own, 'en')}) and ${counted(others, 'other ask', 'other asks', 'en')} together want ${euros(claimed, 'en')}`) +
          `${repaid ? ' in loans and guarantees' : ''} from ${quoted(name.en)}, but it holds ` +
          `${euros(available, 'en')}${year === undefined ? '' : ` for ${year}`}. ` +
          (others === 0
            ? ''
            : `The ${others === 1 ? 'other' : 'others'}: ${claimsOf(claims, 'en')}${rest}. `) +
          (alsoIn.length === 0 ? '' : `In ${yearsOf(alsoIn, 'en')} it is too much as well. `) +
          (others === 0
            ? 'So the ask can never be granted in full. Lower the amount or name another budget.'
            : 'As it stands the ministry decides who loses out, not you. ' +
              'Agree on the amounts together, submit a joint ask, or name another budget.') +
          waiverSaid(waiver, 'en')
        );
      },
    }),
    'funding/envelope-rivals': wording<{
      envelope: string;
      name: Localized;
      own: Claim;
      rivals: readonly Claimed[];
      /** Rivals beyond those named. */
      more: number;
      waiver?: Waiver;
    }>({
      nl: ({ name, own, rivals, more, waiver }) =>
        (own.amount === undefined
          ? `Op ${quoted(name.nl)} ${rivals.length + more > 1 ? 'doen ook vragen van anderen' : 'doet ook een andere inbreng'} een beroep: `
          : `Deze vraag wil ${claimOf(own, 'nl')} uit ${quoted(name.nl)}, en ${rivals.length + more > 1 ? 'vragen van anderen doen' : 'een andere inbreng doet'} daar ook een beroep op: `) +
        `${claimsOf(rivals, 'nl')}${more === 0 ? '' : ` en nog ${countedAsks(more, 'nl')}`}. ` +
        'Wie ieder voor zich om hetzelfde geld vraagt, laat het Rijk kiezen of krijgt niets. ' +
        'Maak er een gezamenlijke vraag van (`jointWith`), steun elkaar (`supports`), ' +
        'of leg onder `waivers` vast waarom beide naast elkaar kunnen bestaan, met naam en einddatum.' +
        waiverSaid(waiver, 'nl'),
      en: ({ name, own, rivals, more, waiver }) =>
        (own.amount === undefined
          ? `${rivals.length + more > 1 ? 'Asks of others also claim' : 'Another submission also claims'} ${quoted(name.en)}: `
          : `This ask wants ${claimOf(own, 'en')} from ${quoted(name.en)}, which ${rivals.length + more > 1 ? 'asks of others also claim' : 'another submission also claims'}: `) +
        `${claimsOf(rivals, 'en')}${more === 0 ? '' : ` and ${counted(more, 'more ask', 'more asks', 'en')}`}. ` +
        'Those who each ask for the same money leave the choice to the government or get nothing. ' +
        'Make it a joint ask (`jointWith`), support each other (`supports`), ' +
        'or record under `waivers` why both can stand side by side, with a name and an end date.' +
        waiverSaid(waiver, 'en'),
    }),
  },
  places: {
    'claims-here': wording<Claimed>({
      nl: ({ ask, ...claim }) =>
        claim.amount === undefined
          ? `${quoted(ask)} doet hier een beroep op hetzelfde budget`
          : `${quoted(ask)} vraagt hier ${claimOf(claim, 'nl')} uit hetzelfde budget`,
      en: ({ ask, ...claim }) =>
        claim.amount === undefined
          ? `${quoted(ask)} claims the same budget here`
          : `${quoted(ask)} claims ${claimOf(claim, 'en')} from the same budget here`,
    }),
  },
  reasons: {
    'envelope-without-amounts': wording({
      nl: () => 'van dit budget is niet bekend hoeveel erin zit',
      en: () => 'it is not known how much this budget holds',
    }),
    'one-submission': wording({
      nl: () => 'alle vragen bij dit budget komen uit één inbreng',
      en: () => 'all asks for this budget come from one submission',
    }),
  },
};
