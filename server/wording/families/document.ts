import type { NormFact } from '../fact.ts';
import { wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { didYouMean, euros, listed, quoted } from '../say.ts';

/** The figures that the cited asks state. */
type Figures = {
  readonly kind: 'amount' | 'year' | 'ministry';
  /** As the note has it. */
  readonly written: string;
  readonly asks: readonly string[];
  /** Of amounts: in euros, in the note and in the asks. */
  readonly amount?: number;
  readonly amounts?: readonly number[];
  /** Of years. */
  readonly year?: number;
  readonly periods?: readonly Period[];
  /** Of ministries. */
  readonly ministries?: readonly Localized[];
};
type Period = { readonly from?: number; readonly until?: number };

const cited = (asks: readonly string[], language: Language): string => {
  const ids = listed(
    asks.map((id) => quoted(id)),
    language,
  );
  if (language === 'nl') return asks.length === 1 ? `de vraag ${ids} noemt` : `de vragen ${ids} noemen`;
  return asks.length === 1 ? `the ask ${ids} names` : `the asks ${ids} name`;
};

function period({ from, until }: Period, language: Language): string {
  const [start, to, end] =
    language === 'nl' ? ['vanaf', 'tot en met', 'tot en met'] : ['from', 'to', 'up to'];
  if (from === undefined) return `${end} ${until}`;
  return until === undefined ? `${start} ${from}` : `${from} ${to} ${until}`;
}

function stated({ amounts = [], periods = [], ministries = [] }: Figures, language: Language): string {
  const texts = [
    ...amounts.map((sum) => euros(sum, language)),
    ...periods.map((years) => period(years, language)),
    ...ministries.map((name) => quoted(name[language])),
  ];
  return listed([...new Set(texts)], language);
}

/** Each ask with its term. */
const withTerms = (asks: readonly { readonly id: string; readonly term: Localized }[], language: Language) =>
  listed(
    asks.map(({ id, term }) => `${quoted(id)}: ${term[language].toLowerCase()}`),
    language,
  );

export const document = {
  findings: {
    'document/missing': wording<{ note: string }>({
      nl: ({ note }) =>
        `De notitie ${quoted(note)} is er niet, of is niet als tekst te lezen. ` +
        'Zonder notitie is niet na te gaan of de vragen nog zeggen wat er in de tekst staat. ' +
        'Zet het bestand naast de inbreng, verbeter de naam, of haal `note` weg als er geen notitie is.',
      en: ({ note }) =>
        `The note ${quoted(note)} is not there, or cannot be read as text. ` +
        'Without the note nobody can check whether the asks still say what the text says. ' +
        'Put the file beside the submission, correct its name, or remove `note` if there is no note.',
    }),
    'document/quote-drift': wording<{ ask: string; quote: string; nearest?: string }>({
      nl: ({ ask, quote, nearest }) =>
        `De vraag ${quoted(ask)} haalt een zin aan die niet zo in de notitie staat: ${quoted(quote, 300)}. ` +
        (nearest === undefined
          ? 'Er is ook geen passage die erop lijkt. '
          : `Het meest lijkt erop: ${quoted(nearest, 300)}. `) +
        'Wie de vraag naast de notitie legt, ziet dan twee versies. ' +
        (nearest === undefined
          ? 'Is de zin geschrapt, ga dan na of de vraag nog wordt gesteld; anders verbetert u `source.quote`.'
          : 'Neem de zin uit de notitie over in `source.quote`, of herstel de notitie als die ten onrechte is gewijzigd.'),
      en: ({ ask, quote, nearest }) =>
        `The ask ${quoted(ask)} quotes a sentence that does not stand like this in the note: ${quoted(quote, 300)}. ` +
        (nearest === undefined
          ? 'Nor is there a passage that resembles it. '
          : `The nearest is: ${quoted(nearest, 300)}. `) +
        'Whoever lays the ask beside the note sees two versions. ' +
        (nearest === undefined
          ? 'If the sentence was struck out, check whether the ask still stands; otherwise correct `source.quote`.'
          : 'Take the sentence of the note into `source.quote`, or restore the note if it was changed by mistake.'),
    }),
    'document/unknown-ask': wording<{ to: string; near?: readonly string[] }>({
      nl: ({ to, near }) =>
        to === ''
          ? 'Achter “ask:” staat niet naar welke vraag wordt verwezen. Wie doorklikt, komt nergens uit. Schrijf er de id van de vraag, of haal de verwijzing weg.'
          : `De notitie verwijst naar de vraag ${quoted(to)}, maar die bestaat niet in deze portefeuille.${didYouMean(near, 'nl')} ` +
            'Wie doorklikt, komt nergens uit. ' +
            'Verbeter de id, voeg de vraag toe, of haal de verwijzing weg.',
      en: ({ to, near }) =>
        to === ''
          ? 'Behind “ask:” it does not say to which ask this links. Whoever follows the link ends nowhere. Write the id of the ask there, or remove the link.'
          : `The note links to the ask ${quoted(to)}, but that does not exist in this portfolio.${didYouMean(near, 'en')} ` +
            'Whoever follows the link ends nowhere. ' +
            'Correct the id, add the ask, or remove the link.',
    }),
    'document/ask-not-mentioned': wording<{ ask: string; title: Localized }>({
      nl: ({ ask, title }) =>
        `De notitie noemt de vraag ${quoted(ask)} (${quoted(title.nl)}) niet: er is geen verwijzing naar, en de vraag haalt geen zin uit de notitie aan. ` +
        'Wat niet in de notitie staat, is niet vastgesteld en komt aan tafel niet ter sprake. ' +
        `Zet \`(ask:${ask})\` bij de zin die erover gaat, of neem die zin over in \`source.quote\`.`,
      en: ({ ask, title }) =>
        `The note does not mention the ask ${quoted(ask)} (${quoted(title.en)}): there is no link to it, and the ask quotes no sentence of the note. ` +
        'What is not in the note was not adopted, and does not come up at the table. ' +
        `Put \`(ask:${ask})\` at the sentence about it, or take that sentence over into \`source.quote\`.`,
    }),
    'document/figure-differs': wording<Figures>({
      nl: (figures) =>
        `De notitie noemt hier ${quoted(figures.written)}, maar ${cited(figures.asks, 'nl')} ${stated(figures, 'nl')}. ` +
        'Wie beide leest, weet niet wat er wordt gevraagd. ' +
        'Ga na welk van de twee klopt, en verbeter het andere.',
      en: (figures) =>
        `The note names ${quoted(figures.written)} here, but ${cited(figures.asks, 'en')} ${stated(figures, 'en')}. ` +
        'Whoever reads both does not know what is asked. ' +
        'Find out which of the two is right, and correct the other.',
    }),
    'document/term-word-differs': wording<{
      words: string;
      meant: Localized;
      asks: readonly { readonly id: string; readonly term: Localized }[];
      norms: readonly NormFact[];
    }>({
      nl: ({ words, meant, asks }) =>
        `De notitie spreekt hier van ${quoted(words)} (${meant.nl.toLowerCase()}), maar in de ${asks.length === 1 ? 'vraag' : 'vragen'} staat een andere termijn (${withTerms(asks, 'nl')}). ` +
        'Voor de begroting is dat ander geld. ' +
        'Kies één term, en schrijf die in de notitie en in `funding.term`.',
      en: ({ words, meant, asks }) =>
        `The note speaks of ${quoted(words)} here (${meant.en.toLowerCase()}), but the ${asks.length === 1 ? 'ask has' : 'asks have'} another term (${withTerms(asks, 'en')}). ` +
        'For the budget that is other money. ' +
        'Choose one term, and write it in the note and in `funding.term`.',
    }),
  },
  places: {
    'ask-meant': wording<{ ask: string }>({
      nl: ({ ask }) => `Dit is de vraag ${quoted(ask)}`,
      en: ({ ask }) => `This is the ask ${quoted(ask)}`,
    }),
    'quoted-in-ask': wording<{ ask: string }>({
      nl: ({ ask }) => `Hier haalt de vraag ${quoted(ask)} de zin aan`,
      en: ({ ask }) => `Here the ask ${quoted(ask)} quotes the sentence`,
    }),
  },
  fixes: {
    'quote-the-note': wording<{ text: string }>({
      nl: ({ text }) => `Neem over uit de notitie: ${quoted(text, 80)}`,
      en: ({ text }) => `Quote from the note: ${quoted(text, 80)}`,
    }),
  },
  reasons: {
    'no-note': wording({
      nl: () => 'de inbreng noemt geen notitie',
      en: () => 'the submission names no note',
    }),
    'note-not-read': wording({
      nl: () => 'de notitie is niet te lezen (een andere regel meldt dat)',
      en: () => 'the note cannot be read (another rule reports that)',
    }),
    'note-cites-nothing': wording({
      nl: () => 'de notitie verwijst naar geen vraag die er is',
      en: () => 'the note links to no ask that is there',
    }),
    'no-asks-to-mention': wording({
      nl: () => 'de inbreng heeft geen vragen die nog lopen',
      en: () => 'the submission has no asks that are still open',
    }),
    'no-quotes': wording({
      nl: () => 'geen vraag haalt een zin uit de notitie aan',
      en: () => 'no ask quotes a sentence of the note',
    }),
  },
};
