// A text that lacks a language in which other texts of the ask are given. Reads one ask.
// Only texts that are given by language are compared: who writes one language writes plain texts.
import { type FreeText, freeTexts } from '../../records/free-texts.ts';
import type { Worded } from '../../wording/language.ts';
import { languages } from '../../wording/language.ts';
import { askRule, beside, notApplicable } from '../rule.ts';

export const translationMissing = askRule({
  code: 'text/translation-missing',
  scope: 'ask',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: voor lezers in Brussel staat een vraag ook in het Engels (niet nagezocht in een officiële bron)',
        en: 'Practice: for readers in Brussels an ask is in English too (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een tekst staat in minder talen dan andere teksten van dezelfde vraag. Teksten zonder taal tellen niet mee.',
      why: 'Wie de vraag in het Engels leest, krijgt de titel wel en de samenvatting niet, en leest een vraag met een gat.',
      advice: 'Voeg de ontbrekende taal toe.',
      who: 'De schrijver van de vraag, of de vertaler.',
      ignore: 'Als de vertaling nog komt.',
    },
    en: {
      what: 'A text is given in fewer languages than other texts of the same ask. Texts without a language do not count.',
      why: 'Whoever reads the ask in English gets the title but not the summary, and reads an ask with a hole in it.',
      advice: 'Add the missing language.',
      who: 'The author of the ask, or the translator.',
      ignore: 'When the translation is still to come.',
    },
  },
  examples: {
    wrong:
      'title: { nl: Eén loket, en: One desk }\nsummary: { nl: Eén loket bij het Rijk voor alle vergunningen. }',
    right:
      'title: { nl: Eén loket, en: One desk }\nsummary: { nl: Eén loket voor alle vergunningen., en: One desk for all permits. }',
  },
  check(ask, _context, report) {
    const given = freeTexts(ask).filter(isByLanguage);
    if (given.length < 2) return notApplicable('no-two-translated');
    for (const { at, text } of given) {
      for (const language of languages) {
        const other = given.find((one) => has(one.text, language));
        if (other === undefined || has(text, language)) continue;
        report({
          at,
          facts: { missing: language, field: at.join('.'), other: other.at.join('.') },
          related: [beside('translated-here', { language }, [...other.at, language])],
        });
      }
    }
  },
});

type ByLanguage = Exclude<Worded, string>;

const isByLanguage = (text: FreeText): text is FreeText & { readonly text: ByLanguage } =>
  typeof text.text !== 'string' && text.use === 'outward' && Object.keys(text.text).length > 0;

const has = (text: ByLanguage, language: 'nl' | 'en'): boolean => text[language] !== undefined;
