// Every sentence that an ask quotes stands in the note of its submission, as it reads. Reads the note and the quotes.
// What differs in mark-up or typography only is the same sentence.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Range } from '../../text/place.ts';
import { fix } from '../../text/problem.ts';
import {
  findPassage,
  nearestPassage,
  normaliseQuote,
  paragraphs,
  type Prose,
  readProse,
} from '../../text/prose.ts';
import { beside, notApplicable, type SubmissionReport, submissionRule } from '../rule.ts';

/** Passages less alike are not offered: they would be another sentence. */
const alikeEnough = 0.5;

/** When so many quotes are gone, the note is another one: for the rest no likely passage is searched. */
const mostSearched = 50;

export const quoteDrift = submissionRule({
  code: 'document/quote-drift',
  scope: 'submission',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: de notitie is vastgesteld, de vraag staat voor een zin daaruit (niet nagezocht in een officiële bron)',
        en: 'Practice: the note was adopted, the ask stands for a sentence of it (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag haalt een zin aan die niet zo in de notitie staat. Opmaak, regeleinden, harde spaties, aanhalingstekens en streepjes tellen niet mee, en woorden die het citaat weglaat (“(…)”) evenmin.',
      why: 'Het bestuur heeft de notitie vastgesteld. Wijkt de aangehaalde zin af, dan is niet meer te zien waar de vraag vandaan komt, of de notitie is na de vaststelling veranderd.',
      advice: 'Neem de zin uit de notitie over in `source.quote`, of herstel de notitie.',
      who: 'De schrijver van de notitie.',
      ignore: 'Als de vraag bewust de tekst van een eerdere, vastgestelde versie aanhaalt.',
    },
    en: {
      what: 'An ask quotes a sentence that does not stand like that in the note. Mark-up, line ends, hard spaces, quote marks and dashes do not count, nor do words that the quote leaves out (“(…)”).',
      why: 'The board adopted the note. If the quoted sentence differs, nobody can see any more where the ask comes from, or the note was changed after its adoption.',
      advice: 'Take the sentence of the note into `source.quote`, or restore the note.',
      who: 'The author of the note.',
      ignore: 'When the ask knowingly quotes an earlier, adopted version.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': 'Wij vragen om **een relatief criterium** voor kleine gemeenten.\n',
      'submissions/rga/wonen.ask.yaml': 'source: { quote: om een ander criterium voor kleine gemeenten }',
    },
    right: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': 'Wij vragen om **een relatief criterium** voor kleine gemeenten.\n',
      'submissions/rga/wonen.ask.yaml': 'source: { quote: om een relatief criterium voor kleine gemeenten }',
    },
  },
  check({ record, note }, { asks }, _context, report) {
    if (record.note === undefined) return notApplicable('no-note');
    if (note?.text === undefined) return notApplicable('note-not-read');
    const quoting = asks.filter(({ summary }) => normaliseQuote(summary.source?.quote ?? '') !== '');
    if (quoting.length === 0) return notApplicable('no-quotes');
    const prose = readProse(note.text);
    const gone = quoting.filter(
      ({ summary }) => findPassage(prose, summary.source?.quote ?? '') === undefined,
    );
    for (const [index, entry] of gone.entries()) report(drifted(prose, entry, index < mostSearched));
  },
});

function drifted(prose: Prose, entry: AskEntry, search: boolean): SubmissionReport<'document/quote-drift'> {
  const quote = entry.summary.source?.quote ?? '';
  const found = search ? nearestPassage(prose, quote) : undefined;
  const nearest = found !== undefined && found.likeness >= alikeEnough ? found : undefined;
  const ask = entry.summary.id ?? entry.file;
  const at = ['source', 'quote'];
  return {
    at: [],
    inNote: nearest?.range ?? expectedPlace(prose, entry.summary.source?.paragraph),
    ask: entry.summary.id,
    facts: { ask, quote, nearest: nearest?.text },
    related: [beside('quoted-in-ask', { ask }, at, { entry })],
    fixes:
      nearest === undefined
        ? []
        : [
            {
              ...fix('quote-the-note', { text: nearest.text }, 'review', [
                { kind: 'set', document: entry.document, at, value: nearest.text },
              ]),
              file: entry.file,
            },
          ],
  };
}

/** The paragraph that the ask names, else where the note begins. */
function expectedPlace(prose: Prose, paragraph: number | undefined): Range {
  const all = paragraphs(prose);
  const [header, first] = all;
  const start = header === undefined || header.start === header.end ? first : header;
  return all[paragraph ?? -1] ?? start ?? { start: 0, end: 0 };
}
