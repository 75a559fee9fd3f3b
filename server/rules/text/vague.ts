// Words that leave open what is wanted, and titles that only name a subject. Reads one ask; which words are vague and which
// names are subjects is said by code lists. A word that is not in the list is never called vague.
import { isOver } from '../life.ts';
import { freeTexts, inEachLanguage } from '../../records/free-texts.ts';
import { wordsAt } from '../../text/place.ts';
import type { ListName } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { NormFact } from '../../wording/fact.ts';
import { normFact } from '../norm.ts';
import { askRule, notApplicable } from '../rule.ts';
import { phrasesOfKind, wordsOfKind } from '../words-of-kind.ts';

/** The texts in which people look for what is asked and offered. */
const looked = new Set<string | number | undefined>(['title', 'summary', 'contribution']);

export const vague = askRule({
  code: 'text/vague',
  scope: 'ask',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: op “aandacht voor” kan iedereen ja zeggen zonder iets te doen (niet nagezocht in een officiële bron)',
        en: 'Practice: everybody can say yes to “attention to” without doing anything (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'De titel, samenvatting of bijdrage van een vraag gebruikt een woord dat openlaat wat er moet gebeuren, of de titel noemt alleen een onderwerp: een doel, regeling, instrument of gebied.',
      why: 'Een bewindspersoon kan “aandacht voor” toezeggen zonder iets te doen. Wie later navraagt, heeft niets om aan te wijzen.',
      advice: 'Zeg wie wat moet doen, hoeveel en wanneer: “Maak het criterium relatief voor 1 juli”.',
      who: 'De schrijver van de vraag.',
      ignore:
        'Als de vaagheid een bewuste keuze is in het gesprek. Vragen die voorbij zijn, blijven buiten beschouwing.',
    },
    en: {
      what: 'The title, summary or contribution of an ask uses a word that leaves open what should happen, or the title only names a subject: a goal, scheme, instrument or area.',
      why: 'A minister can promise “attention to” without doing anything. Whoever inquires later has nothing to point at.',
      advice: 'Say who should do what, how much and when: “Make the criterion relative before 1 July”.',
      who: 'The author of the ask.',
      ignore: 'When being vague is a choice you made for the talks. Asks that are over are left out.',
    },
  },
  examples: { wrong: 'title: Aandacht voor kleine kernen', right: 'title: Maak het criterium relatief' },
  check(ask, { vocabulary }, report) {
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const texts = freeTexts(ask).filter(({ at: [first] }) => looked.has(first));
    if (texts.length === 0) return notApplicable('no-texts');
    const phrases = phrasesOfKind('vague', vocabulary);
    for (const { at, text } of texts.flatMap(inEachLanguage)) {
      const subject = at[0] === 'title' ? subjectIn(text, vocabulary) : undefined;
      const places = phrases.in(text).filter(({ start }) => !isDenied(text.slice(0, start), vocabulary));
      if (subject === undefined && places.length === 0) continue;
      const found = [...new Set(places.map(({ phrase }) => phrase))];
      if (subject !== undefined) report({ at, facts: { subject, text, found: [] } });
      else if (found.length > 0) {
        report({
          at,
          words: places[0] && wordsAt(text, places[0]),
          facts: { found, text, norms: found.flatMap((word) => normsOf(word, vocabulary)) },
        });
      }
    }
  },
});

/** "Er is nu geen aandacht voor": what is not there is not asked for. */
function isDenied(before: string, vocabulary: Vocabulary): boolean {
  const words = before.slice(-mostBefore);
  return phrasesOfKind('not-word', vocabulary).in(words).at(-1)?.end === words.trimEnd().length;
}
const mostBefore = 30;

/** The lists whose entries are subjects. */
const subjects = ['goals', 'schemes', 'instruments', 'regions'] as const satisfies readonly ListName[];

/** Of which list a text is just a name. */
const subjectIn = (text: string, vocabulary: Vocabulary): (typeof subjects)[number] | undefined =>
  subjects.find((list) => vocabulary[list].find(text).length > 0);

/** The list that calls a word vague. */
const normsOf = (word: string, vocabulary: Vocabulary): readonly NormFact[] =>
  wordsOfKind('vague', vocabulary)
    .filter(({ words }) => words.includes(word))
    .map((entry) => normFact('words', entry, word));
