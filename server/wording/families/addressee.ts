import { wording } from '../fact.ts';
import type { Localized } from '../language.ts';
import { day, didYouMean, listed, quoted } from '../say.ts';

/** Which of the two lists of an addressee is meant. */
type List = 'ministries' | 'committees';

const bodies = {
  nl: { ministries: 'ministerie', committees: 'Kamercommissie' },
  en: { ministries: 'ministry', committees: 'parliamentary committee' },
};
const listsOf = {
  nl: { ministries: 'ministeries', committees: 'Kamercommissies' },
  en: { ministries: 'ministries', committees: 'parliamentary committees' },
};
const the = { ministries: 'Het ministerie van', committees: 'De' };

export const addressee = {
  findings: {
    'addressee/unknown': wording<{ written: string; list: List; near: readonly string[]; inOther: boolean }>({
      nl: ({ written, list, near, inOther }) =>
        inOther
          ? `${quoted(written)} is een ${bodies.nl[other(list)]}, maar staat hier bij de ${listsOf.nl[list]}. ` +
            'Een commissie kan een motie indienen, een ministerie kan geld geven: dat moet niet door elkaar lopen. ' +
            `Zet het onder \`addressee.${other(list)}\`.`
          : `${quoted(written)} staat niet in de codelijst van ${listsOf.nl[list]}.${didYouMean(near, 'nl')} ` +
            'Zonder bekende geadresseerde is niet na te gaan of de vraag bij de juiste deur komt. ' +
            'Kies een code uit de lijst, of voeg er een toe aan een codelijst van de portefeuille.',
      en: ({ written, list, near, inOther }) =>
        inOther
          ? `${quoted(written)} is a ${bodies.en[other(list)]}, but stands here among the ${listsOf.en[list]}. ` +
            'A committee can move a motion, a ministry can give money: the two must not be mixed. ' +
            `Put it under \`addressee.${other(list)}\`.`
          : `${quoted(written)} is not in the code list of ${listsOf.en[list]}.${didYouMean(near, 'en')} ` +
            'Without a known addressee nobody can tell whether the ask knocks at the right door. ' +
            'Choose a code from the list, or add one to a code list of the portfolio.',
    }),
    'addressee/abolished': wording<{
      addressee: string;
      name: Localized;
      list: List;
      until: string;
      successors: readonly { readonly id: string; readonly name: Localized }[];
    }>({
      nl: ({ addressee: id, name, list, until, successors }) =>
        `${the[list]} ${list === 'ministries' ? name.nl : lower(name.nl)} (${quoted(id)}) bestaat niet meer; de laatste dag was ${day(until, 'nl')}. ` +
        'Een vraag aan een opgeheven geadresseerde komt niet bij wie nu beslist. ' +
        (successors.length === 0
          ? 'De codelijst noemt geen opvolger: zoek op wie er nu over gaat en noem die.'
          : `De taken liggen nu bij ${listed(
              successors.map((one) => `${one.name.nl} (${quoted(one.id)})`),
              'nl',
            )}: richt de vraag daaraan.`),
      en: ({ addressee: id, name, list, until, successors }) =>
        `The ${list === 'ministries' ? `ministry of ${name.en}` : lower(name.en)} (${quoted(id)}) no longer exists; its last day was ${day(until, 'en')}. ` +
        'An ask to an abolished addressee does not reach those who decide now. ' +
        (successors.length === 0
          ? 'The code list names no successor: find out who is in charge now and name them.'
          : `Its tasks are now with ${listed(
              successors.map((one) => `${one.name.en} (${quoted(one.id)})`),
              'en',
            )}: address the ask there.`),
    }),
  },
  places: {},
  fixes: {
    'use-addressee': wording<{ by: string; name: Localized }>({
      nl: ({ by, name }) => `Vervang door ${quoted(by)} (${name.nl})`,
      en: ({ by, name }) => `Replace by ${quoted(by)} (${name.en})`,
    }),
    'remove-addressee': wording<{ what: string; successor: string }>({
      nl: ({ what, successor }) => `Verwijder ${quoted(what)}: ${quoted(successor)} staat al in de lijst`,
      en: ({ what, successor }) => `Remove ${quoted(what)}: ${quoted(successor)} is in the list already`,
    }),
    'move-addressee': wording<{ what: string; to: List }>({
      nl: ({ what, to }) => `Verplaats ${quoted(what)} naar \`addressee.${to}\``,
      en: ({ what, to }) => `Move ${quoted(what)} to \`addressee.${to}\``,
    }),
  },
  reasons: {
    'no-addressee': wording({
      nl: () => 'de vraag noemt geen geadresseerde',
      en: () => 'the ask names no addressee',
    }),
  },
};

const other = (list: List): List => (list === 'ministries' ? 'committees' : 'ministries');

/** The name of a committee begins with what it is: "Vaste commissie voor …". */
const lower = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
