import { wording } from '../fact.ts';
import { quoted } from '../say.ts';

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
  },
  places: {
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
    'no-quotes': wording({
      nl: () => 'geen vraag haalt een zin uit de notitie aan',
      en: () => 'no ask quotes a sentence of the note',
    }),
  },
};
