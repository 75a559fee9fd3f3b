// A sentence of the note calls the money of an ask by another term than the ask does. Reads the sentences that cite asks.
// Which words stand for which term, and before which words they count, is said by the code list of words.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { readNote } from '../read-note.ts';
import { beside, notApplicable, submissionRule } from '../rule.ts';
import { citingSentences, rangeIn } from './cited.ts';
import { ofThePast } from './differences.ts';
import { termWordsIn } from './term-words.ts';

export const termWordDiffers = submissionRule({
  code: 'document/term-word-differs',
  scope: 'submission',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Begrotingspraktijk: “structureel” heeft geen einde, “langjarig” wel (niet nagezocht in een officiële bron)',
        en: 'Budget practice: “structural” has no end, “long-term” has (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een zin van de notitie noemt het geld van een vraag anders dan de vraag zelf: bijvoorbeeld structurele middelen, terwijl de vraag langjarig geld wil. Alleen woorden direct voor middelen, geld, budget, bijdrage, financiering, uitkering, subsidie of inzet tellen mee, en alleen in een zin die naar de vraag verwijst of die de vraag aanhaalt.',
      why: 'Financiën leest “structureel” als geld zonder einde. Zegt de notitie iets anders dan de vraag, dan weet niemand wat er is toegezegd.',
      advice: 'Kies één term, en schrijf die in de notitie en in `funding.term`.',
      who: 'De controller.',
      ignore: 'Als de zin over ander geld gaat dan dat van de vraag.',
    },
    en: {
      what: 'A sentence of the note calls the money of an ask otherwise than the ask itself: for instance structural money, while the ask wants long-term money. Only words directly before money, budget, funding, resources, contribution, grant or subsidy count (in Dutch also before middelen, geld, bijdrage, financiering, uitkering and inzet), and only in a sentence that links to the ask or that the ask quotes.',
      why: 'The Ministry of Finance reads “structural” as money without end. If the note says something else than the ask, nobody knows what was promised.',
      advice: 'Choose one term, and write it in the note and in `funding.term`.',
      who: 'The controller.',
      ignore: 'When the sentence is about other money than that of the ask.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': 'Voor [de bus](ask:rga-bus) zijn structurele middelen nodig.\n',
      'submissions/rga/bus.ask.yaml': 'id: rga-bus\nfunding: { term: langjarig, from: 2027, until: 2036 }',
    },
    right: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': 'Voor [de bus](ask:rga-bus) zijn langjarige middelen nodig.\n',
      'submissions/rga/bus.ask.yaml': 'id: rga-bus\nfunding: { term: langjarig, from: 2027, until: 2036 }',
    },
  },
  check({ record, note }, world, context, report) {
    const { vocabulary } = context;
    if (record.note === undefined) return notApplicable('no-note');
    const read = readNote(note, vocabulary);
    if (read === undefined) return notApplicable('note-not-read');
    const citing = citingSentences(read, world);
    if (citing.length === 0) return notApplicable('note-cites-nothing');
    for (const { sentence, asks } of citing) {
      const terms = asks.map((entry) => moneyTerm(entry, vocabulary));
      const [first] = terms;
      if (first === undefined || terms.includes(undefined)) continue;
      const right = new Set(terms.map((term) => term?.id));
      const isPast = ofThePast(asks, context);
      for (const { means, entries, place, words } of termWordsIn(sentence.text, vocabulary)) {
        const meant = vocabulary.terms.get(means[0] ?? '');
        if (meant === undefined || means.some((term) => right.has(term))) continue;
        if (isPast(sentence.text, place)) continue;
        report({
          at: [],
          inNote: rangeIn(read, sentence, place),
          ask: asks.length === 1 ? asks[0]?.summary.id : undefined,
          facts: {
            words,
            meant: labelOf(meant),
            norms: entries.map((entry) => normFact('words', entry, entry.means ?? '')),
            asks: asks.map(({ summary: { id = '' } }, index) => ({
              id,
              term: labelOf(terms[index] ?? first),
            })),
          },
          related: asks.map((entry) =>
            beside('ask-meant', { ask: entry.summary.id ?? entry.file }, ['funding', 'term'], { entry }),
          ),
        });
      }
    }
  },
});

/** The term of an ask that asks for money. */
function moneyTerm({ summary: { funding } }: AskEntry, { terms }: Vocabulary) {
  const term = terms.get(funding?.term ?? '');
  return term?.money === true ? term : undefined;
}
