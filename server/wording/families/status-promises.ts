// What the status rules say about promises, motions and the dates by which they must be fulfilled.
import { type NormFact, wording } from '../fact.ts';
import { type FollowUpKind, theFollowUp } from '../follow-up-names.ts';
import type { Language, Localized } from '../language.ts';
import { counted, day, listed, quoted } from '../say.ts';

/** "de toezegging “TZ202603-123”" */
const named = (kind: FollowUpKind, reference: string | undefined, language: Language): string =>
  theFollowUp(kind, language) + (reference === undefined ? '' : ` ${quoted(reference)}`);

const quotedNames = (names: readonly Localized[], language: Language): string =>
  listed(
    names.map((name) => quoted(name[language])),
    language,
    'or',
  );

export const statusPromises = {
  findings: {
    'status/promise-overdue': wording<{
      kind: FollowUpKind;
      reference?: string;
      due: string;
      days: number;
      /** Whether the record says that it is open, or says nothing. */
      stated: boolean;
    }>({
      nl: ({ kind, reference, due, days, stated }) =>
        `Voor ${named(kind, reference, 'nl')} was ${day(due, 'nl')} de uiterste datum. ` +
        `Dat is ${counted(days, 'dag', 'dagen', 'nl')} geleden, en ${stated ? 'de stand is nog “open”' : 'er staat niet bij wat ervan is gekomen'}. ` +
        'Wat niemand navraagt, verloopt ongemerkt. ' +
        'Vraag na bij het ministerie of de griffie hoe het staat, en zet de uitkomst onder `state` (`voldaan`, `deels-voldaan` of `vervallen`) of de nieuwe datum onder `due`.',
      en: ({ kind, reference, due, days, stated }) =>
        `For ${named(kind, reference, 'en')} the last day was ${day(due, 'en')}. ` +
        `That was ${counted(days, 'day', 'days', 'en')} ago, and ${stated ? 'the state is still “open”' : 'nothing says what came of it'}. ` +
        'What nobody asks about lapses unnoticed. ' +
        'Ask the ministry or the clerk’s office how things stand, and put the outcome under `state` (`voldaan`, `deels-voldaan` or `vervallen`) or the new date under `due`.',
    }),
    'status/motion-is-not-promise': wording<{
      name: Localized;
      reference?: string;
      /** Statuses that a motion is enough for. */
      better: readonly Localized[];
    }>({
      nl: ({ name, reference, better }) =>
        `De status is ${quoted(name.nl)}, maar onder \`followUp\` staat alleen ${reference === undefined ? 'een motie' : `de motie ${quoted(reference)}`} en geen toezegging. ` +
        'Een motie is de wens van de Kamer; alleen de minister kan iets toezeggen. ' +
        `${better.length === 0 ? 'Kies een andere status' : `Kies de status ${quotedNames(better, 'nl')}`}, of leg de toezegging met haar nummer vast.`,
      en: ({ name, reference, better }) =>
        `The status is ${quoted(name.en)}, but under \`followUp\` there is only ${reference === undefined ? 'a motion' : `the motion ${quoted(reference)}`} and no promise. ` +
        'A motion is the wish of the Chamber; only the minister can promise something. ' +
        `${better.length === 0 ? 'Choose another status' : `Choose the status ${quotedNames(better, 'en')}`}, or record the promise with its number.`,
    }),
    'status/placeholder-date': wording<{
      date: string;
      /** A day of any year, which may be meant. */
      yearly: boolean;
      norm: NormFact;
    }>({
      nl: ({ date, yearly }) =>
        yearly
          ? `${day(date, 'nl')} lijkt ingevuld omdat er een datum moest staan: bij dit vervolg staat geen tekst waaruit de datum blijkt. ` +
            'Op een datum die niemand heeft genoemd, is geen minister aan te spreken. ' +
            'Zet onder `text` wat er letterlijk is gezegd, of verbeter de datum.'
          : `${day(date, 'nl')} is geen echte datum: registers vullen die in als niemand een datum weet. ` +
            'Zo lijkt de termijn al eeuwen verlopen. Zoek de datum op, of laat hem weg.',
      en: ({ date, yearly }) =>
        yearly
          ? `${day(date, 'en')} looks filled in because a date had to stand there: no text with this follow-up shows the date. ` +
            'Nobody can hold a minister to a date that was never named. ' +
            'Put what was literally said under `text`, or correct the date.'
          : `${day(date, 'en')} is not a real date: registers fill it in when nobody knows the date. ` +
            'Like this it seems to have been due for centuries. Look up the date, or leave it out.',
    }),
  },
  places: {
    'motion-here': wording<{ reference?: string }>({
      nl: ({ reference }) => `Hier staat de motie${reference === undefined ? '' : ` ${quoted(reference)}`}`,
      en: ({ reference }) => `Here is the motion${reference === undefined ? '' : ` ${quoted(reference)}`}`,
    }),
    'still-open-here': wording({
      nl: () => 'Hier staat dat het nog open is',
      en: () => 'Here it says that it is still open',
    }),
  },
  fixes: {},
  reasons: {
    'not-promised': wording({
      nl: () => 'bij deze status hoort geen toezegging',
      en: () => 'this status needs no promise',
    }),
    'no-due-dates': wording({
      nl: () => 'de vraag noemt geen uiterste datum',
      en: () => 'the ask names no due date',
    }),
  },
};
