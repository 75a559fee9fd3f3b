import { type NormFact, wording } from '../fact.ts';
import type { Localized, Worded } from '../language.ts';
import { aside, spoken } from '../aside.ts';
import { counted, day, didYouMean, quoted } from '../say.ts';

/** What an ask wants of a scheme, after "wil de regeling …" and "wants to …". */
const effects = {
  nl: {
    use: 'gebruiken',
    change: 'veranderen',
    extend: 'verlengen of uitbreiden',
    stop: 'beëindigen',
    create: 'invoeren',
  },
  en: { use: 'use', change: 'change', extend: 'extend', stop: 'stop', create: 'create' },
};
type Effect = keyof typeof effects.nl;

export const scheme = {
  findings: {
    'scheme/unknown': wording<{ scheme: string; near: readonly string[] }>({
      nl: ({ scheme: id, near }) =>
        `${quoted(id)} staat niet in de codelijst van regelingen.${didYouMean(near, 'nl')} ` +
        'Zonder bekende regeling is niet na te gaan wie erover gaat, of zij nog openstaat en welke voorwaarden gelden. ' +
        'Kies een regeling uit de lijst, of voeg haar toe aan een codelijst van de portefeuille. ' +
        'Vraagt u om een nieuwe regeling, schrijf dan `effect: create`.',
      en: ({ scheme: id, near }) =>
        `${quoted(id)} is not in the code list of schemes.${didYouMean(near, 'en')} ` +
        'Without a known scheme nobody can tell who decides on it, whether it is still open and which conditions apply. ' +
        'Choose a scheme from the list, or add it to a code list of the portfolio. ' +
        'If you ask for a new scheme, write `effect: create`.',
    }),
    'scheme/alias': wording<{ written: string; scheme: string; name: Localized }>({
      nl: ({ written, scheme: id, name }) =>
        `${quoted(written)} is niet de aanduiding uit de codelijst: de regeling heet ${quoted(name.nl)}. ` +
        'Met één aanduiding staan alle vragen over deze regeling bij elkaar en zijn de Kamerstukken te vinden. ' +
        `Schrijf ${quoted(id)}.`,
      en: ({ written, scheme: id, name }) =>
        `${quoted(written)} is not the code of the code list: the scheme is called ${quoted(name.en)}. ` +
        'With one code all asks about this scheme stand together and the parliamentary papers can be found. ' +
        `Write ${quoted(id)}.`,
    }),
    'scheme/closed': wording<{ scheme: string; name: Localized; until: string }>({
      nl: ({ name, until }) =>
        `De regeling ${quoted(name.nl)} was voor nieuwe aanvragen open tot en met ${day(until, 'nl')}. ` +
        'Een aanspraak op een gesloten regeling kan niet meer worden gehonoreerd. ' +
        'Vraag om een nieuwe ronde (`effect: extend`), of kies een regeling die nog openstaat.',
      en: ({ name, until }) =>
        `The scheme ${quoted(name.en)} was open to new claims until ${day(until, 'en')}. ` +
        'A claim on a closed scheme cannot be granted any more. ' +
        'Ask for a new round (`effect: extend`), or choose a scheme that is still open.',
    }),
    'scheme/contradiction': wording<{
      scheme: string;
      name: Localized;
      effect: Effect;
      sentence: Worded;
      other: string;
      /** Of the scheme the other is about, where that is another: a part of this one, or what this one is a part of. */
      otherName?: Localized;
      otherEffect: Effect;
      otherSentence: Worded;
      /** Of one submission, so that one author contradicts himself. */
      sameSubmission: boolean;
      /** Asks that want the opposite, in all. */
      opposed: number;
      norms: readonly NormFact[];
    }>({
      nl: ({
        name,
        effect,
        sentence,
        other,
        otherName,
        otherEffect,
        otherSentence,
        sameSubmission,
        opposed,
      }) =>
        `Deze vraag wil de regeling ${quoted(name.nl)} ${effects.nl[effect]}${aside(sentence, 'nl')}, ` +
        `maar ${quoted(other)} wil ${otherName === undefined ? 'haar' : quoted(otherName.nl)} ${effects.nl[otherEffect]}${aside(otherSentence, 'nl')}. ` +
        (otherName === undefined ? '' : 'De ene regeling valt onder de andere. ') +
        (opposed > 1
          ? `Ook ${counted(opposed - 1, 'andere vraag spreekt', 'andere vragen spreken', 'nl')} deze tegen. `
          : '') +
        (sameSubmission
          ? 'Binnen één inbreng haalt dat beide vragen onderuit. Kies wat u wilt, of leg uit waarom het samengaat.'
          : 'Twee overheden spreken elkaar dan tegen aan dezelfde tafel. Stem af met de andere indiener, of leg onder `waivers` vast waarom het verschil blijft.'),
      en: ({
        name,
        effect,
        sentence,
        other,
        otherName,
        otherEffect,
        otherSentence,
        sameSubmission,
        opposed,
      }) =>
        `This ask wants to ${effects.en[effect]} the scheme ${quoted(name.en)}${aside(sentence, 'en')}, ` +
        `but ${quoted(other)} wants to ${effects.en[otherEffect]} ${otherName === undefined ? 'it' : quoted(otherName.en)}${aside(otherSentence, 'en')}. ` +
        (otherName === undefined ? '' : 'One of the schemes falls under the other. ') +
        (opposed > 1
          ? `${counted(opposed - 1, 'other ask contradicts', 'other asks contradict', 'en')} this one too. `
          : '') +
        (sameSubmission
          ? 'Within one submission that undoes both asks. Choose what you want, or explain how they go together.'
          : 'Two authorities then contradict each other at the same table. Agree with the other submitter, or record under `waivers` why the difference stays.'),
    }),
  },
  places: {
    'opposite-ask': wording<{ ask: string; name: Localized; effect: Effect; sentence: Worded }>({
      nl: ({ ask, name, effect, sentence }) =>
        `${quoted(ask)} wil ${quoted(name.nl)} ${effects.nl[effect]}${spoken(sentence, 'nl')}`,
      en: ({ ask, name, effect, sentence }) =>
        `${quoted(ask)} wants to ${effects.en[effect]} ${quoted(name.en)}${spoken(sentence, 'en')}`,
    }),
    'scheme-named-here': wording<{ scheme: string }>({
      nl: ({ scheme: id }) => `Hier is de regeling ${quoted(id)} genoemd`,
      en: ({ scheme: id }) => `Here the scheme ${quoted(id)} was named`,
    }),
  },
  fixes: {
    'ask-for-new-round': wording({
      nl: () => 'Vraag om een nieuwe ronde: `effect: extend`',
      en: () => 'Ask for a new round: `effect: extend`',
    }),
    'use-scheme': wording<{ scheme: string; name: Localized }>({
      nl: ({ scheme: id, name }) => `Vervang door ${quoted(id)} (${name.nl})`,
      en: ({ scheme: id, name }) => `Replace by ${quoted(id)} (${name.en})`,
    }),
  },
  reasons: {
    'scheme-to-be-made': wording({
      nl: () => 'de vraag gaat over een regeling die er nog niet is',
      en: () => 'the ask is about a scheme that does not exist yet',
    }),
    'scheme-not-used': wording({
      nl: () => 'de vraag doet geen beroep op de regeling',
      en: () => 'the ask makes no claim on the scheme',
    }),
    'ask-is-over': wording({
      nl: () => 'de vraag is afgerond of ingetrokken',
      en: () => 'the ask is finished or withdrawn',
    }),
    'no-opposites': wording({
      nl: () => 'niemand vraagt om de regeling te beëindigen',
      en: () => 'nobody asks to stop the scheme',
    }),
  },
};
