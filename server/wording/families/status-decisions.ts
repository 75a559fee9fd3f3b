// What the status rules say about decisions: the mandate to submit, and what was granted.
import { wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { day, euros, quoted } from '../say.ts';

interface Years {
  readonly askedFrom?: number;
  readonly askedUntil?: number;
  readonly from?: number;
  readonly until?: number;
}

/** "2027 tot en met 2030", "vanaf 2027", "tot en met 2030", "zonder eindjaar" */
function period(from: number | undefined, until: number | undefined, language: Language): string {
  const [since, to] = language === 'nl' ? ['vanaf', 'tot en met'] : ['from', 'up to and including'];
  if (from === undefined && until === undefined)
    return language === 'nl' ? 'zonder eindjaar' : 'without an end';
  if (from !== undefined && until !== undefined) return `${from} ${to} ${until}`;
  return from === undefined ? `${to} ${until}` : `${since} ${from}`;
}

const bothPeriods = ({ askedFrom, askedUntil, from, until }: Years, language: Language) => ({
  asked: period(askedFrom, askedUntil, language),
  given: period(from, until, language),
});

export const statusDecisions = {
  findings: {
    'status/submitted-without-mandate': wording<{
      name: Localized;
      /** The adopting step that stands there without a decision. */
      step?: Localized;
      /** The status that gives a mandate. */
      wanted?: Localized;
      day?: string;
      /** The day of a decision that came too late. */
      late?: string;
    }>({
      nl: ({ name, step, wanted, day: sent, late }) =>
        `De status is ${quoted(name.nl)}, maar ` +
        `${whatIsMissing.nl(step, late, sent)}. ` +
        'Zonder mandaat kan een bestuur in de regio later zeggen dat het de vraag niet heeft gesteld, en een ministerie vraagt er als eerste naar. ' +
        (late === undefined ? '' : 'Verbeter de datum als die niet klopt. ') +
        `Leg het besluit ${late === undefined ? '' : 'van voor die dag '}vast: onder \`decision\` bij de stap ${quoted((step ?? wanted)?.nl ?? 'vaststelling')} in \`history\`, of onder \`adoptedBy\` in \`submission.yaml\`.`,
      en: ({ name, step, wanted, day: sent, late }) =>
        `The status is ${quoted(name.en)}, but ` +
        `${whatIsMissing.en(step, late, sent)}. ` +
        'Without a mandate a governing body in the region can say later that it never made the ask, and it is the first thing a ministry asks about. ' +
        (late === undefined ? '' : 'Correct the date if it is wrong. ') +
        `Record the decision${late === undefined ? '' : ' of before that day'}: under \`decision\` of the step ${quoted((step ?? wanted)?.en ?? 'adoption')} in \`history\`, or under \`adoptedBy\` in \`submission.yaml\`.`,
    }),
    'status/granted-without-decision': wording<{
      name: Localized;
      /** Whether there is a decision without number and date. */
      given: boolean;
      body?: string;
    }>({
      nl: ({ name, given, body }) =>
        `De status is ${quoted(name.nl)}, maar ` +
        (given
          ? `het besluit${body === undefined ? '' : ` van ${quoted(body)}`} heeft nummer noch datum. `
          : 'nergens staat uit welk besluit dat blijkt. ') +
        'Zonder brief, beschikking of begrotingsregel is er geen geld. ' +
        'Zet het nummer of de datum van het besluit onder `granted.decision`, of kies een eerdere status.',
      en: ({ name, given, body }) =>
        `The status is ${quoted(name.en)}, but ` +
        (given
          ? `the decision${body === undefined ? '' : ` of ${quoted(body)}`} has neither number nor date. `
          : 'nothing says which decision shows that. ') +
        'Without a letter, a grant decision or a line in the budget there is no money. ' +
        'Put the number or the date of the decision under `granted.decision`, or choose an earlier status.',
    }),
    'status/granted-differs': wording<
      {
        difference: 'less' | 'more' | 'years';
        name: Localized;
        /** The status for a part. */
        partly?: Localized;
        claim?: number;
        amount?: number;
        /** Asked without end, so that the claim is that of a year. */
        isYearly?: boolean;
      } & Years
    >({
      nl: ({ difference, name, partly, claim = 0, amount = 0, isYearly, ...years }) => {
        const yearly = isYearly ? ' per jaar' : '';
        const { asked, given } = bothPeriods(years, 'nl');
        const part = partly === undefined ? 'Kies de status voor een deel' : `Kies ${quoted(partly.nl)}`;
        if (difference === 'more')
          return (
            `Er is ${euros(amount, 'nl')} toegekend, meer dan de ${euros(claim, 'nl')}${yearly} die van het Rijk is gevraagd. ` +
            'Een van beide bedragen klopt dan niet, en de controller kan het geld niet boeken. ' +
            'Verbeter het bedrag onder `granted` of onder `funding`.'
          );
        const fact =
          difference === 'less'
            ? `van het Rijk is ${euros(claim, 'nl')}${yearly} gevraagd en ${euros(amount, 'nl')} toegekend`
            : `gevraagd is ${asked}, toegekend ${given}`;
        return (
          `De status is ${quoted(name.nl)}, maar ${fact}. ` +
          `Wat als gehonoreerd in de boeken staat, vraagt niemand meer op. ${part}, of verbeter ${difference === 'less' ? 'het bedrag' : 'de jaren'}.`
        );
      },
      en: ({ difference, name, partly, claim = 0, amount = 0, isYearly, ...years }) => {
        const yearly = isYearly ? ' a year' : '';
        const { asked, given } = bothPeriods(years, 'en');
        const part = partly === undefined ? 'Choose the status for a part' : `Choose ${quoted(partly.en)}`;
        if (difference === 'more')
          return (
            `${euros(amount, 'en')} was granted, more than the ${euros(claim, 'en')}${yearly} asked of the national government. ` +
            'One of the two amounts is wrong then, and the controller cannot book the money. ' +
            'Correct the amount under `granted` or under `funding`.'
          );
        const fact =
          difference === 'less'
            ? `${euros(claim, 'en')}${yearly} was asked of the national government and ${euros(amount, 'en')} granted`
            : `${asked} was asked and ${given} granted`;
        return (
          `The status is ${quoted(name.en)}, but ${fact}. ` +
          `Nobody asks again for what is booked as granted. ${part}, or correct the ${difference === 'less' ? 'amount' : 'years'}.`
        );
      },
    }),
  },
  places: {
    'adopted-here': wording<{ date: string }>({
      nl: ({ date }) => `De inbreng is vastgesteld op ${day(date, 'nl')}`,
      en: ({ date }) => `The submission was adopted on ${day(date, 'en')}`,
    }),
    'claim-here': wording<{ claim: number; isYearly?: boolean }>({
      nl: ({ claim, isYearly }) =>
        `Van het Rijk is ${euros(claim, 'nl')}${isYearly ? ' per jaar' : ''} gevraagd`,
      en: ({ claim, isYearly }) =>
        `${euros(claim, 'en')}${isYearly ? ' a year' : ''} was asked of the national government`,
    }),
    'asked-year-here': wording<{ year: number }>({
      nl: ({ year }) => `Gevraagd is ${year}`,
      en: ({ year }) => `${year} was asked`,
    }),
  },
  fixes: {
    'letter-as-decision': wording<{ reference: string }>({
      nl: ({ reference }) => `Noem de brief ${quoted(reference)} als besluit`,
      en: ({ reference }) => `Name the letter ${quoted(reference)} as the decision`,
    }),
  },
  reasons: {
    'ask-is-granted': wording({
      nl: () => 'over de vraag is al besloten',
      en: () => 'the ask has been decided on',
    }),
    'no-mandate-needed': wording({
      nl: () => 'een vraag met deze status is nog niet ingediend',
      en: () => 'an ask with this status has not been submitted yet',
    }),
    'step-is-missing': wording({
      nl: () => 'in het verloop ontbreken stappen (een andere regel meldt dat)',
      en: () => 'steps are missing in the history (another rule reports that)',
    }),
    'no-decision-needed': wording({
      nl: () => 'bij deze status hoort geen besluit van het Rijk',
      en: () => 'this status needs no decision of the national government',
    }),
    'nothing-granted-yet': wording({
      nl: () => 'de status zegt niet dat er iets is toegekend',
      en: () => 'the status does not say that anything was granted',
    }),
    'grant-not-recorded': wording({
      nl: () => 'onder `granted` staat niet wat is toegekend',
      en: () => 'what was granted is not recorded under `granted`',
    }),
  },
};

/** What of the mandate is not there. */
const whatIsMissing = {
  nl: (step: Localized | undefined, late: string | undefined, sent: string | undefined): string => {
    if (late !== undefined)
      return `de inbreng is pas op ${day(late, 'nl')} vastgesteld, na de dag van indienen (${day(sent ?? '', 'nl')})`;
    return step === undefined
      ? 'nergens staat welk bestuur de vraag heeft vastgesteld'
      : `bij de stap ${quoted(step.nl)} ontbreekt het besluit`;
  },
  en: (step: Localized | undefined, late: string | undefined, sent: string | undefined): string => {
    if (late !== undefined)
      return `the submission was adopted only on ${day(late, 'en')}, after the day it was submitted (${day(sent ?? '', 'en')})`;
    return step === undefined
      ? 'nothing says which governing body adopted the ask'
      : `the decision is missing at the step ${quoted(step.en)}`;
  },
};
