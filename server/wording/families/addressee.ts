import { type NormFact, wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
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
    'addressee/without-authority': wording<{
      scheme: string;
      name: Localized;
      /** Who decides on the scheme. */
      owners: readonly Office[];
      /** Who is addressed, by who does their work now. */
      addressed: readonly Office[];
      norms: readonly NormFact[];
    }>({
      nl: ({ name, owners, addressed }) =>
        `Over de regeling ${quoted(name.nl)} ${owners.length > 1 ? 'beslissen' : 'beslist'} ${offices(owners, 'nl')}, maar de vraag is gericht aan ${offices(addressed, 'nl')}. ` +
        'Een ministerie kan de regeling van een ander niet veranderen of toekennen: het stuurt de vraag door, of legt haar weg. ' +
        `Richt de vraag ${owners.length > 1 ? 'aan ten minste een van hen' : 'daaraan'}; een ander ministerie mag ernaast staan.`,
      en: ({ name, owners, addressed }) =>
        `${offices(owners, 'en')} ${owners.length > 1 ? 'decide' : 'decides'} on the scheme ${quoted(name.en)}, but the ask is addressed to ${offices(addressed, 'en')}. ` +
        'A ministry cannot change or grant the scheme of another: it passes the ask on, or puts it aside. ' +
        `Address the ask ${owners.length > 1 ? 'to at least one of them' : 'there'}; another ministry may stand beside it.`,
    }),
    'addressee/fund-manager-missing': wording<{
      instrument: string;
      name: Localized;
      fund: string;
      /** The fund, and others that the same ministries manage. */
      fundNames: readonly Localized[];
      managers: readonly Office[];
      missing: readonly Office[];
      norms: readonly NormFact[];
    }>({
      nl: ({ name, fundNames, managers, missing }) =>
        `Het instrument ${quoted(name.nl)} wordt betaald uit ${funds(fundNames, 'nl')}, en dat fonds ${managers.length > 1 ? 'beheren' : 'beheert'} ${offices(managers, 'nl')}${managers.length > 1 ? ' samen' : ''}. ` +
        `De vraag is niet gericht aan ${offices(missing, 'nl', 'or')}. ` +
        'Zonder een beheerder die instemt, komt er geen geld uit het fonds. ' +
        `Noem ${missing.length > 1 ? 'ook deze beheerders' : 'ook deze beheerder'} onder \`addressee.ministries\`.`,
      en: ({ name, fundNames, managers, missing }) =>
        `The instrument ${quoted(name.en)} is paid from ${funds(fundNames, 'en')}, and ${offices(managers, 'en')} ${managers.length > 1 ? 'manage that fund together' : 'manages that fund'}. ` +
        `The ask is not addressed to ${offices(missing, 'en', 'or')}. ` +
        'Without the consent of each manager no money leaves the fund. ' +
        `Name ${missing.length > 1 ? 'these managers' : 'this manager'} too under \`addressee.ministries\`.`,
    }),
    'addressee/committee-cannot-fund': wording<{
      committees: readonly Office[];
      /** Who decides on the scheme of the ask, if it names one. */
      owners: readonly Office[];
      /** Whether the ask itself names its addressee; else its submission does. */
      own: boolean;
    }>({
      nl: ({ committees, owners, own }) =>
        `Deze vraag gaat over geld, maar ${own ? 'is' : 'haar inbreng is'} alleen gericht aan ${committeeNames(committees, 'nl')}. ` +
        'Een Kamercommissie kan een motie of amendement indienen, maar geen geld toekennen. ' +
        `Noem onder \`addressee.ministries\` van de vraag ${
          owners.length === 0
            ? 'het ministerie dat het geld kan geven'
            : `wie over de regeling gaat: ${offices(owners, 'nl', 'or')}`
        }. De commissie kan blijven staan.`,
      en: ({ committees, owners, own }) =>
        `This ask is about money, but ${own ? 'is' : 'its submission is'} addressed to ${committeeNames(committees, 'en')} only. ` +
        'A parliamentary committee can move a motion or amendment, but grant no money. ' +
        `Name under \`addressee.ministries\` of the ask ${
          owners.length === 0
            ? 'the ministry that can give the money'
            : `who decides on the scheme: ${offices(owners, 'en', 'or')}`
        }. The committee may stay.`,
    }),
    'addressee/committee-not-lead': wording<{
      scheme: string;
      name: Localized;
      dossiers: readonly string[];
      committees: readonly Office[];
      /** Committees that do have the dossier or the ministry. */
      leading: readonly Office[];
      norms: readonly NormFact[];
    }>({
      nl: ({ name, dossiers, committees, leading }) =>
        `De vraag over ${quoted(name.nl)} is gericht aan ${committeeNames(committees, 'nl')}, maar die ${committees.length > 1 ? 'gaan' : 'gaat'} niet over ${
          dossiers.length === 0
            ? 'het ministerie dat erover beslist'
            : `dossier ${listed(dossiers, 'nl', 'or')}`
        }. ` +
        'De vraag komt dan op de verkeerde lijst van ingekomen stukken. ' +
        (leading.length === 0
          ? 'Vraag de griffie welke commissie het dossier behandelt, en richt de vraag ook daaraan.'
          : `Richt de vraag ook aan ${committeeNames(leading, 'nl', 'or')}.`),
      en: ({ name, dossiers, committees, leading }) =>
        `The ask about ${quoted(name.en)} is addressed to ${committeeNames(committees, 'en')}, which ${committees.length > 1 ? 'do' : 'does'} not deal with ${
          dossiers.length === 0
            ? 'the ministry that decides on it'
            : `dossier ${listed(dossiers, 'en', 'or')}`
        }. ` +
        'The ask then lands on the wrong list of incoming papers. ' +
        (leading.length === 0
          ? 'Ask the clerk which committee handles the dossier, and address the ask to that one too.'
          : `Address the ask to ${committeeNames(leading, 'en', 'or')} too.`),
    }),
  },
  places: {
    'money-asked-here': wording({
      nl: () => 'Hier vraagt u om geld',
      en: () => 'Here you ask for money',
    }),
    'committee-addressed-here': wording({
      nl: () => 'De geadresseerde van de inbreng',
      en: () => 'The addressee of the submission',
    }),
  },
  fixes: {
    'add-ministries': wording<{ offices: readonly Office[] }>({
      nl: ({ offices: added }) => `Richt de vraag ook aan ${offices(added, 'nl')}`,
      en: ({ offices: added }) => `Address the ask to ${offices(added, 'en')} too`,
    }),
    'add-committee': wording<Office>({
      nl: ({ id, name }) => `Richt de vraag ook aan de ${lower(name.nl)} (${quoted(id)})`,
      en: ({ id, name }) => `Address the ask to the ${lower(name.en)} (${quoted(id)}) too`,
    }),
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
      nl: () => 'er is geen geadresseerde genoemd',
      en: () => 'no addressee is named',
    }),
    'no-ministry': wording({
      nl: () => 'de vraag is aan geen ministerie gericht',
      en: () => 'the ask is addressed to no ministry',
    }),
    'no-committee': wording({
      nl: () => 'noch de vraag, noch de inbreng is aan een Kamercommissie gericht',
      en: () => 'neither the ask nor the submission is addressed to a parliamentary committee',
    }),
    'owner-unknown': wording({
      nl: () => 'van de regeling is niet bekend welk ministerie erover beslist',
      en: () => 'it is not known which ministry decides on the scheme',
    }),
    'no-fund-manager': wording({
      nl: () => 'het instrument wordt niet betaald uit een fonds waarvan de beheerder bekend is',
      en: () => 'the instrument is not paid from a fund whose manager is known',
    }),
    'owner-is-asked-for': wording({
      nl: () => 'een andere regel vraagt al om het ministerie dat het fonds beheert',
      en: () => 'another rule already asks for the ministry that manages the fund',
    }),
  },
};

const other = (list: List): List => (list === 'ministries' ? 'committees' : 'ministries');

/** The name of a committee begins with what it is: "Vaste commissie voor …". */
const lower = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

type Office = { readonly id: string; readonly name: Localized };

/** Ministries by name and id: "Financiën (“fin”)". */
const offices = (named: readonly Office[], language: Language, joint?: 'and' | 'or'): string =>
  listed(
    named.map(({ id, name }) => `${name[language]} (${quoted(id)})`),
    language,
    joint,
  );

const committeeNames = (named: readonly Office[], language: Language, joint?: 'and' | 'or'): string =>
  listed(
    named.map(
      ({ id, name }) => `${language === 'nl' ? 'de' : 'the'} ${lower(name[language])} (${quoted(id)})`,
    ),
    language,
    joint,
  );

const funds = (names: readonly Localized[], language: Language): string =>
  listed(
    names.map((name) => quoted(name[language])),
    language,
    'or',
  );
