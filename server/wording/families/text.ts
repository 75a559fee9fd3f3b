import { wording } from '../fact.ts';
import type { NormFact } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { counted, listed, quoted } from '../say.ts';

const names = { nl: { nl: 'Nederlands', en: 'Engels' }, en: { nl: 'Dutch', en: 'English' } };

/** What a title names when it names only a subject. */
const subjects = {
  nl: { goals: 'een doel', schemes: 'een regeling', instruments: 'een instrument', regions: 'een gebied' },
  en: { goals: 'a goal', schemes: 'a scheme', instruments: 'an instrument', regions: 'an area' },
};

const all = (words: readonly string[], language: Language): string =>
  listed(
    words.map((word) => quoted(word)),
    language,
  );

export const text = {
  findings: {
    'text/translation-missing': wording<{ missing: 'nl' | 'en'; field: string; other: string }>({
      nl: ({ missing, field, other }) =>
        `De tekst \`${field}\` ontbreekt in het ${names.nl[missing]}, terwijl \`${other}\` er wel in die taal staat. ` +
        'Wie de vraag in die taal leest, mist dit stuk. ' +
        `Voeg \`${missing}\` toe.`,
      en: ({ missing, field, other }) =>
        `The text \`${field}\` is not given in ${names.en[missing]}, while \`${other}\` is. ` +
        'Whoever reads the ask in that language misses this part. ' +
        `Add \`${missing}\`.`,
    }),
    'text/name-spelling': wording<{
      written: readonly string[];
      write: readonly string[];
      norms: readonly NormFact[];
    }>({
      nl: ({ written, write }) =>
        `${all(written, 'nl')} ${written.length === 1 ? 'is niet de officiële schrijfwijze' : 'zijn niet de officiële schrijfwijzen'}. ` +
        'Wie op de officiële naam zoekt, vindt dit stuk niet. ' +
        `Schrijf ${all(write, 'nl')}.`,
      en: ({ written, write }) =>
        `${all(written, 'en')} ${written.length === 1 ? 'is not the official spelling' : 'are not the official spellings'}. ` +
        'Whoever searches for the official name does not find this paper. ' +
        `Write ${all(write, 'en')}.`,
    }),
    'text/speaks-for-others': wording<{ region: Localized; submitter: Localized; words: string }>({
      nl: ({ region, submitter, words }) =>
        `${quoted(words)}: hier spreekt de indiener (${submitter.nl}) ook namens de anderen in ${region.nl}. ` +
        'Aan tafel kan de vraag komen of zij het ermee eens zijn. ' +
        'Schrijf “wij” of de eigen naam, of noem erbij met wie dit is afgestemd.',
      en: ({ region, submitter, words }) =>
        `${quoted(words)}: here the submitter (${submitter.en}) also speaks for the others in ${region.en}. ` +
        'At the table people may ask whether they agree. ' +
        'Write “we” or your own name, or say with whom this was agreed.',
    }),
    'text/long-title': wording<{ length: number; longest: number; norm: NormFact }>({
      nl: ({ length, longest }) =>
        `De titel telt ${counted(length, 'teken', 'tekens', 'nl')}; in een overzicht passen er ${longest}. ` +
        'Wat er niet op past, wordt afgekapt, en dan is niet te zien wat u vraagt. ' +
        'Zeg in de titel wat er moet gebeuren, en zet de rest in `summary`.',
      en: ({ length, longest }) =>
        `The title has ${counted(length, 'character', 'characters', 'en')}; an overview has room for ${longest}. ` +
        'What does not fit is cut off, and then nobody sees what you ask. ' +
        'Say in the title what should happen, and put the rest in `summary`.',
    }),
    'text/vague': wording<{
      /** Of which list the title is just a name. */
      subject?: keyof typeof subjects.nl;
      text: string;
      found: readonly string[];
      norms?: readonly NormFact[];
    }>({
      nl: ({ subject, text: whole, found }) =>
        (subject === undefined
          ? `${all(found, 'nl')} ${found.length === 1 ? 'laat' : 'laten'} open wat er moet gebeuren. ` +
            'Zo’n toezegging is gauw gedaan, en later is er niets om iemand aan te houden. '
          : `De titel ${quoted(whole)} noemt alleen ${subjects.nl[subject]}. ` +
            'Wie de lijst met vragen leest, ziet niet wat u wilt. ') +
        'Zeg wie wat moet doen, hoeveel en wanneer.',
      en: ({ subject, text: whole, found }) =>
        (subject === undefined
          ? `${all(found, 'en')} ${found.length === 1 ? 'leaves' : 'leave'} open what should happen. ` +
            'Such a promise is quickly made, and later there is nothing to hold anyone to. '
          : `The title ${quoted(whole)} only names ${subjects.en[subject]}. ` +
            'Whoever reads the list of asks does not see what you want. ') +
        'Say who should do what, how much and when.',
    }),
  },
  places: {
    'translated-here': wording<{ language: 'nl' | 'en' }>({
      nl: ({ language }) => `Hier staat het ${names.nl[language]} wel`,
      en: ({ language }) => `Here the ${names.en[language]} is given`,
    }),
    'name-again-here': wording({ nl: () => 'Hier nog eens', en: () => 'Here again' }),
    'speaks-here': wording<{ words: string }>({
      nl: ({ words }) => `Hier: ${quoted(words)}`,
      en: ({ words }) => `Here: ${quoted(words)}`,
    }),
  },
  fixes: {
    'write-names': wording<{ names: readonly string[] }>({
      nl: ({ names: write }) => `Schrijf ${all(write, 'nl')}`,
      en: ({ names: write }) => `Write ${all(write, 'en')}`,
    }),
  },
  reasons: {
    'no-own-territory': wording({
      nl: () => 'het gebied van de indiener is niet bekend in gemeenten',
      en: () => 'the territory of the submitter is not known in municipalities',
    }),
    'no-title': wording({ nl: () => 'de vraag heeft geen titel', en: () => 'the ask has no title' }),
    'no-title-length': wording({
      nl: () => 'de codelijst zegt niet hoe lang een titel mag zijn',
      en: () => 'the code list does not say how long a title may be',
    }),
    'no-two-translated': wording({
      nl: () => 'er staan geen twee teksten per taal in de vraag',
      en: () => 'the ask does not have two texts that are given by language',
    }),
  },
};
