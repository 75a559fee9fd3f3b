// A name that is written otherwise than it is officially. Reads the free texts of an ask or submission, and the note.
// Which spellings of which names are wrong is said by the code list of words. A quote is left as it is: it says what the note says.
import type { Note } from '../../portfolio/entry.ts';
import { type FreeText, freeTexts, inEachLanguage, textsOfSubmission } from '../../records/free-texts.ts';
import { wordsAt } from '../../text/place.ts';
import { fix } from '../../text/problem.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { FindingFacts } from '../../wording/catalogue.ts';
import { grouped } from '../grouped.ts';
import { normFact } from '../norm.ts';
import { readNote } from '../read-note.ts';
import { askRule, beside, notApplicable, type Report, type SubmissionReport } from '../rule.ts';
import { type Misspelling, mended, misspellingsIn } from './misspellings.ts';

type Code = 'text/name-spelling';

/** Of the other places in a note so many are shown. */
const mostShown = 8;

export const nameSpelling = askRule({
  code: 'text/name-spelling',
  scope: 'ask',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Codelijst van woorden in dit pakket: schrijfwijzen die in een notitie zijn gezien',
        en: 'Code list of words in this package: spellings that were seen in a note',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een naam staat anders geschreven dan hij officieel luidt, in een vraag, in de inbreng of in de notitie.',
      why: 'Wie op de officiële naam zoekt, vindt het stuk niet, en slordige namen kosten gezag.',
      advice:
        'Neem de officiële schrijfwijze over; de oplossing in het programma doet dat voor u. Verandert u de notitie, pas dan ook de zin aan die een vraag daaruit aanhaalt (`source.quote`).',
      who: 'Niemand nodig in een vraag; in een vastgestelde notitie de schrijver ervan.',
      ignore: 'Als de notitie al is vastgesteld en niet meer verandert.',
    },
    en: {
      what: 'A name is written otherwise than it is officially, in an ask, in the submission or in the note.',
      why: 'Whoever searches for the official name does not find the paper, and careless names cost authority.',
      advice:
        'Take the official spelling; the fix in the program does it for you. If you change the note, also change the sentence that an ask quotes of it (`source.quote`).',
      who: 'Nobody needed in an ask; in an adopted note its author.',
      ignore: 'When the note was adopted and does not change any more.',
    },
  },
  examples: {
    wrong: 'title: Eén loket voor Noord Nederland',
    right: 'title: Eén loket voor Noord-Nederland',
  },
  check(ask, { vocabulary }, report) {
    const texts = freeTexts(ask).filter(({ use }) => use !== 'quote');
    if (texts.length === 0) return notApplicable('no-texts');
    for (const found of inTexts(texts, vocabulary)) report(found);
  },
  ofSubmission({ record, note }, { vocabulary }, report) {
    for (const found of inTexts(textsOfSubmission(record), vocabulary)) report(found);
    if (note !== undefined) for (const found of inNote(note, vocabulary)) report(found);
  },
});

function inTexts(texts: readonly FreeText[], vocabulary: Vocabulary): readonly Report<Code>[] {
  return texts.flatMap(inEachLanguage).flatMap(({ at, text }) => {
    const found = misspellingsIn(text, vocabulary);
    if (found.length === 0) return [];
    const facts = factsOf(found);
    const value = mended(text, found);
    return [
      {
        at,
        words: found[0] && wordsAt(text, found[0]),
        facts,
        fixes: [fix('write-names', { names: facts.write }, 'safe', [{ kind: 'set', at, value }])],
        uncertain: found.some(({ entry }) => entry.certainty === 'own-knowledge'),
      },
    ];
  });
}

/** One finding for each name: at its first place, with the others beside it. */
function inNote(note: Note, vocabulary: Vocabulary): readonly SubmissionReport<Code>[] {
  const read = readNote(note, vocabulary);
  if (read === undefined) return [];
  const { rendered } = read.prose;
  const all = misspellingsIn(rendered.text, vocabulary).filter(({ written }) => !written.includes('\n'));
  return [...grouped(all, ({ entry }) => entry)].flatMap(([entry, found]) => {
    const places = found.map(({ start, end }) => rendered.rangeOf(start, end));
    const [first, ...others] = places;
    if (first === undefined) return [];
    const facts = factsOf(found);
    // Where mark-up stands within the name, replacing it would change more than the name.
    const plain = places.filter(
      ({ start, end }) => !/[^\p{L}\p{N}\p{Pd}\s]/u.test(rendered.markdown.slice(start, end)),
    );
    const changes = plain.map((range) => ({ kind: 'text', range, text: entry.write ?? '' }) as const);
    return [
      {
        at: [],
        inNote: first,
        facts,
        related: others
          .slice(0, mostShown)
          .map((range) => beside('name-again-here', {}, [], { file: note.file, range })),
        fixes:
          plain.length < places.length ? [] : [fix('write-names', { names: facts.write }, 'review', changes)],
        uncertain: entry.certainty === 'own-knowledge',
      },
    ];
  });
}

function factsOf(found: readonly Misspelling[]): FindingFacts<Code> {
  const entries = [...new Set(found.map(({ entry }) => entry))];
  return {
    written: [...new Set(found.map(({ written }) => written))],
    write: entries.map(({ write }) => write ?? ''),
    norms: entries.map((entry) => normFact('words', entry, entry.write ?? '')),
  };
}
