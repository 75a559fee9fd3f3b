// A title that does not fit in an overview. Reads one ask; how long a title may be is said by the code list of words.
import { inEachLanguage } from '../../records/free-texts.ts';
import { normFact } from '../norm.ts';
import { askRule, notApplicable } from '../rule.ts';

export const longTitle = askRule({
  code: 'text/long-title',
  scope: 'ask',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Keuze van de opstellers van de codelijst: een titel past op één regel van een overzicht',
        en: 'Choice of the authors of the code list: a title fits on one line of an overview',
      },
    },
  ],
  page: {
    nl: {
      what: 'De titel van een vraag is langer dan in een overzicht past.',
      why: 'In een lijst van twintig vragen leest een bewindspersoon alleen de titels. Een lange titel wordt afgekapt, en dan is niet te zien wat u vraagt.',
      advice:
        'Zeg in de titel wat er moet gebeuren, en zet de reden en de voorwaarden in de samenvatting (`summary`).',
      who: 'De schrijver van de vraag.',
      ignore: 'Als de titel een officiële naam bevat die niet korter kan.',
    },
    en: {
      what: 'The title of an ask is longer than fits in an overview.',
      why: 'In a list of twenty asks a minister reads only the titles. A long title is cut off, and then nobody sees what you ask.',
      advice:
        'Say in the title what should happen, and put the reason and the conditions in the summary (`summary`).',
      who: 'The author of the ask.',
      ignore: 'When the title holds an official name that cannot be shorter.',
    },
  },
  examples: {
    wrong:
      'title: Maak het criterium van de regeling relatief zodat ook kleine gemeenten met minder woningen in aanmerking komen',
    right:
      'title: Maak het criterium van de regeling relatief\nsummary: Dan komen ook kleine gemeenten in aanmerking.',
  },
  check({ title }, { vocabulary }, report) {
    const entry = vocabulary.words.get('title-length');
    if (title === undefined) return notApplicable('no-title');
    if (entry?.value === undefined) return notApplicable('no-title-length');
    const { value: longest, certainty } = entry.value;
    for (const { at, text } of inEachLanguage({ at: ['title'], text: title })) {
      const length = text.length <= longest ? text.length : lettersIn(text.trim());
      if (length <= longest) continue;
      report({
        at,
        facts: { length, longest, norm: normFact('words', entry, longest) },
        uncertain: certainty === 'own-knowledge',
      });
    }
  },
});

/** As people count: a letter with its accents is one. */
const lettersIn = (text: string): number => Array.from(new Intl.Segmenter().segment(text)).length;
