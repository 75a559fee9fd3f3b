// What asks want of a scheme and of its criteria, beside what others want or what is fitting.
import { type NormFact, wording } from '../fact.ts';
import type { Localized, Worded } from '../language.ts';
import { aside, spoken } from '../aside.ts';
import { counted, listed, quoted } from '../say.ts';

/** Of the asks beyond the one that is named: what each of them wants need not be the same. */
const moreNl = (others: number, one: string, many: string): string =>
  others > 1 ? `Ook ${counted(others - 1, `andere vraag ${one}`, `andere vragen ${many}`, 'nl')}. ` : '';
const moreEn = (others: number, one: string, many: string): string =>
  others > 1 ? `${counted(others - 1, `other ask ${one}`, `other asks ${many}`, 'en')}. ` : '';

/** A number needs no quotes; a kind of threshold does, for it is a name. */
const wish = (wanted: string): string => (/^\d/u.test(wanted) ? wanted : quoted(wanted));

export const schemeCriteria = {
  findings: {
    'scheme/wrong-purpose': wording<{
      scheme: string;
      name: Localized;
      goal: string;
      goalName: Localized;
      /** Where the goal is one beside others, or shows only from the instrument. */
      isSecondary: boolean;
      instrument?: Localized;
      norm: NormFact;
    }>({
      nl: ({ name, goalName, isSecondary, instrument }) =>
        `De regeling ${quoted(name.nl)} mag niet betalen voor ${quoted(goalName.nl)}, en daar is ` +
        (instrument === undefined
          ? `deze vraag ${isSecondary ? 'mede ' : ''}voor. `
          : `het instrument ${quoted(instrument.nl)} doorgaans voor. `) +
        'Een uitgesloten doel wordt afgewezen zonder dat iemand naar de inhoud kijkt. ' +
        'Zoek een regeling die dit wel betaalt. Wilt u dat de uitsluiting verdwijnt, schrijf dan `effect: change`.',
      en: ({ name, goalName, isSecondary, instrument }) =>
        `The scheme ${quoted(name.en)} may not pay for ${quoted(goalName.en)}, and that is what ` +
        (instrument === undefined
          ? `this ask is ${isSecondary ? 'also ' : ''}for. `
          : `the instrument ${quoted(instrument.en)} is for as a rule. `) +
        'An excluded goal is refused before anybody looks at the content. ' +
        'Find a scheme that does pay for it. If you want the exclusion gone, write `effect: change`.',
    }),
    'scheme/criticised-but-claimed': wording<{
      scheme: string;
      /** What is criticised, and what is claimed: the same, a part of it, or one of its kind. */
      name: Localized;
      claimed: Localized;
      /** Wants to stop the scheme, else to change it. */
      stops: boolean;
      /** Whether this ask is the one that criticises. */
      isCritic: boolean;
      sentence: Worded;
      other: string;
      otherSentence: Worded;
      others: number;
      norms: readonly NormFact[];
    }>({
      nl: ({ name, claimed, stops, isCritic, sentence, other, otherSentence, others }) => {
        const stop = stops ? 'beëindigen' : 'veranderen';
        const [own, said] = [aside(sentence, 'nl'), aside(otherSentence, 'nl')];
        return (
          (isCritic
            ? `Deze vraag wil ${quoted(name.nl)} ${stop}${own}, terwijl ${quoted(other)} in dezelfde inbreng een beroep doet op ${quoted(claimed.nl)}${said}. ` +
              moreNl(others, 'doet zo’n beroep', 'doen zo’n beroep')
            : `Deze vraag doet een beroep op ${quoted(claimed.nl)}${own}, terwijl ${quoted(other)} in dezelfde inbreng ${quoted(name.nl)} wil ${stop}${said}. ` +
              moreNl(others, 'heeft zulke kritiek', 'hebben zulke kritiek')) +
          'Dat kan goed samengaan, maar aan tafel wordt ernaar gevraagd. ' +
          'Schrijf in één zin op waarom u beide vraagt: zet die onder `waivers`, met de andere vraag onder `with`.'
        );
      },
      en: ({ name, claimed, stops, isCritic, sentence, other, otherSentence, others }) => {
        const criticism = `${stops ? 'stop' : 'change'} ${quoted(name.en)}`;
        const [own, said] = [aside(sentence, 'en'), aside(otherSentence, 'en')];
        return (
          (isCritic
            ? `This ask wants to ${criticism}${own}, while ${quoted(other)} in the same submission claims from ${quoted(claimed.en)}${said}. ` +
              moreEn(others, 'makes such a claim too', 'make such a claim too')
            : `This ask claims from ${quoted(claimed.en)}${own}, while ${quoted(other)} in the same submission wants to ${criticism}${said}. ` +
              moreEn(others, 'is as critical', 'are as critical')) +
          'The two may well go together, but at the table you will be asked about it. ' +
          'Write in one sentence why you ask both: put it under `waivers`, with the other ask under `with`.'
        );
      },
    }),
    'scheme/criterion-contradiction': wording<{
      /** Of the scheme or norm. */
      name: Localized;
      wanted: Localized;
      current?: number;
      sentence: Worded;
      other: string;
      otherWanted: Localized;
      otherSentence: Worded;
      /** Asks that want the opposite, in all. */
      opposed: number;
      sameSubmission: boolean;
      norms: readonly NormFact[];
    }>({
      nl: ({ name, wanted, current, sentence, other, otherWanted, otherSentence, opposed, sameSubmission }) =>
        `Deze vraag wil het criterium van ${quoted(name.nl)}${current === undefined ? '' : ` (nu ${current})`} veranderen in ${wish(wanted.nl)}` +
        `${aside(sentence, 'nl')}, maar ${quoted(other)} wil ${wish(otherWanted.nl)}${aside(otherSentence, 'nl')}. ` +
        moreNl(opposed, 'wil het tegenovergestelde', 'willen het tegenovergestelde') +
        'Een criterium kan maar één kant op. ' +
        (sameSubmission
          ? 'Binnen één inbreng haalt dat beide vragen onderuit. Kies wat u wilt, of maak er één voorstel van.'
          : 'Wie beide vragen krijgt, laat het zoals het is. Zoek met de andere indiener één voorstel, of leg onder `waivers` vast waarom het verschil blijft.'),
      en: ({ name, wanted, current, sentence, other, otherWanted, otherSentence, opposed, sameSubmission }) =>
        `This ask wants to change the criterion of ${quoted(name.en)}${current === undefined ? '' : ` (now ${current})`} to ${wish(wanted.en)}` +
        `${aside(sentence, 'en')}, but ${quoted(other)} wants ${wish(otherWanted.en)}${aside(otherSentence, 'en')}. ` +
        moreEn(opposed, 'wants the opposite too', 'want the opposite too') +
        'A criterion can be changed in one direction only. ' +
        (sameSubmission
          ? 'Within one submission that undoes both asks. Choose what you want, or make it one proposal.'
          : 'Whoever receives both asks leaves it as it is. Find one proposal with the other submitter, or record under `waivers` why the difference stays.'),
    }),
    'scheme/absolute-threshold': wording<{
      value: number;
      /** Wanted by this ask, else what holds for those who use the scheme. */
      isWanted: boolean;
      name?: Localized;
      below: number;
      small: readonly { readonly id: string; readonly name: Localized; readonly inhabitants: number }[];
      norms: readonly NormFact[];
    }>({
      nl: ({ value, isWanted, name, below, small }) =>
        (isWanted
          ? `Deze vraag wil een drempel van ${amount(value, 'nl')}${name === undefined ? '' : ` voor ${quoted(name.nl)}`}, een absoluut aantal, `
          : `De regeling${name === undefined ? '' : ` ${quoted(name.nl)}`} heeft een drempel van ${amount(value, 'nl')}, een absoluut aantal, `) +
        `maar ${isWanted ? 'is ook' : 'deze vraag is ook'} bedoeld voor ${listed(
          small.map((one) => `${one.name.nl} (${amount(one.inhabitants, 'nl')} inwoners)`),
          'nl',
        )}. ` +
        `Gemeenten met minder dan ${amount(below, 'nl')} inwoners halen zo’n aantal vaak niet, hoe goed hun plan ook is. ` +
        (isWanted
          ? 'Vraag om een drempel naar verhouding van de grootte van de gemeente.'
          : 'Ga na of het plan de drempel haalt, of vraag om een drempel naar verhouding (`effect: change`).'),
      en: ({ value, isWanted, name, below, small }) =>
        (isWanted
          ? `This ask wants a threshold of ${amount(value, 'en')}${name === undefined ? '' : ` for ${quoted(name.en)}`}, an absolute number, `
          : `The scheme${name === undefined ? '' : ` ${quoted(name.en)}`} has a threshold of ${amount(value, 'en')}, an absolute number, `) +
        `but ${isWanted ? 'is also' : 'this ask is also'} meant for ${listed(
          small.map((one) => `${one.name.en} (${amount(one.inhabitants, 'en')} inhabitants)`),
          'en',
        )}. ` +
        `Municipalities with fewer than ${amount(below, 'en')} inhabitants often do not reach such a number, however good their plan is. ` +
        (isWanted
          ? 'Ask for a threshold in proportion to the size of the municipality.'
          : 'Check that the plan reaches the threshold, or ask for a threshold in proportion (`effect: change`).'),
    }),
  },
  places: {
    'goal-named-here': wording<{ goal: string }>({
      nl: ({ goal }) => `Het doel ${quoted(goal)} staat hier`,
      en: ({ goal }) => `The goal ${quoted(goal)} stands here`,
    }),
    'awkward-ask': wording<{ ask: string; sentence: Worded }>({
      nl: ({ ask, sentence }) => `${quoted(ask)}${spoken(sentence, 'nl')}`,
      en: ({ ask, sentence }) => `${quoted(ask)}${spoken(sentence, 'en')}`,
    }),
    'opposite-criterion': wording<{ ask: string; wanted: Localized; sentence: Worded }>({
      nl: ({ ask, wanted, sentence }) => `${quoted(ask)} wil ${wish(wanted.nl)}${spoken(sentence, 'nl')}`,
      en: ({ ask, wanted, sentence }) => `${quoted(ask)} wants ${wish(wanted.en)}${spoken(sentence, 'en')}`,
    }),
    'small-target-here': wording<{ name: Localized }>({
      nl: ({ name }) => `${name.nl} is hier genoemd`,
      en: ({ name }) => `${name.en} is named here`,
    }),
  },
  fixes: {
    'ask-for-change': wording({
      nl: () => 'Vraag om de regeling te veranderen: `effect: change`',
      en: () => 'Ask to change the scheme: `effect: change`',
    }),
    'want-criterion': wording<{ name: Localized }>({
      nl: ({ name }) => `Vraag een ander soort drempel: ${quoted(name.nl)}`,
      en: ({ name }) => `Ask for another kind of threshold: ${quoted(name.en)}`,
    }),
  },
  reasons: {
    'nothing-excluded': wording({
      nl: () => 'van de regeling is geen uitgesloten doel bekend',
      en: () => 'no excluded goal of the scheme is known',
    }),
    'no-criticism': wording({
      nl: () => 'geen vraag in deze inbreng wil de regeling veranderen of beëindigen',
      en: () => 'no ask in this submission wants to change or stop the scheme',
    }),
    'no-other-criterion-wish': wording({
      nl: () => 'geen tweede vraag die nog loopt, wil iets met dit criterium',
      en: () => 'no second ask that still stands wants something of this criterion',
    }),
    'no-absolute-threshold': wording({
      nl: () => 'de vraag wil of gebruikt geen drempel in absolute aantallen',
      en: () => 'the ask neither wants nor uses a threshold in absolute numbers',
    }),
    'inhabitants-unknown': wording({
      nl: () =>
        'van een of meer regio’s in de vraag geeft geen codelijst het aantal inwoners; voeg het met bron toe aan een codelijst van de portefeuille',
      en: () =>
        'no code list gives the number of inhabitants of one or more regions of the ask; add it with its source to a code list of the portfolio',
    }),
  },
};

const amount = (value: number, language: 'nl' | 'en'): string => counted(value, '', '', language).trim();
