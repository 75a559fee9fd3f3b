// An ask of the submission of which its note says nothing: no link to it, and no sentence that it quotes.
// Reads the note and the asks. A quote that is not in the note is told by another rule.
import { isOver } from '../life.ts';
import { labelOfAsk } from '../ask-label.ts';
import { readNote } from '../read-note.ts';
import { beside, notApplicable, submissionRule } from '../rule.ts';

export const askNotMentioned = submissionRule({
  code: 'document/ask-not-mentioned',
  scope: 'submission',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wat niet in de notitie staat, is niet vastgesteld (niet nagezocht in een officiële bron)',
        en: 'Practice: what is not in the note was not adopted (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag hoort bij een inbreng met een notitie, maar de notitie verwijst er niet naar en de vraag haalt geen zin uit de notitie aan.',
      why: 'Het bestuur stelt de notitie vast, en de Kamer leest de notitie. Een vraag die er niet in staat, komt aan tafel niet ter sprake.',
      advice:
        'Zet in de notitie een verwijzing bij de zin die erover gaat, zoals `[een loket](ask:rga-loket)`, of neem die zin over in `source.quote` van de vraag. Gaat geen zin erover, schrijf die dan, of haal de vraag uit deze inbreng.',
      who: 'Wie de notitie schrijft.',
      ignore:
        'Als de vraag bewust alleen mondeling of in een bijlage wordt gesteld. Vragen die voorbij zijn, hoeven niet in de notitie.',
    },
    en: {
      what: 'An ask belongs to a submission with a note, but the note does not link to it and the ask quotes no sentence of the note.',
      why: 'The board adopts the note, and the Chamber reads the note. An ask that is not in it does not come up at the table.',
      advice:
        'Put a link at the sentence about it, such as `[a desk](ask:rga-desk)`, or take that sentence over into `source.quote` of the ask. If no sentence is about it, write one, or move the ask out of this submission.',
      who: 'Whoever writes the note.',
      ignore:
        'When the ask is knowingly put only by word of mouth or in an annex. Asks that are over need not be in the note.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': 'Wij vragen één loket bij het Rijk.\n',
      'submissions/rga/loket.ask.yaml': 'id: rga-loket\ntitle: Open één loket',
    },
    right: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': 'Wij vragen [één loket](ask:rga-loket) bij het Rijk.\n',
      'submissions/rga/loket.ask.yaml': 'id: rga-loket\ntitle: Open één loket',
    },
  },
  check({ record, note }, { asks }, { vocabulary }, report) {
    if (record.note === undefined) return notApplicable('no-note');
    const read = readNote(note, vocabulary);
    if (read === undefined) return notApplicable('note-not-read');
    const current = asks.filter(({ summary }) => summary.id !== undefined && !isOver(summary, vocabulary));
    if (current.length === 0) return notApplicable('no-asks-to-mention');
    const cited = new Set(read.citations.map(({ to }) => to));
    for (const entry of current) {
      const { id = '', formerIds, source } = entry.summary;
      if (source?.quote !== undefined || [id, ...formerIds].some((one) => cited.has(one))) continue;
      const facts = { ask: id, title: labelOfAsk(entry) };
      report({
        at: ['note'],
        ask: id,
        facts,
        related: [beside('ask-meant', { ask: id }, ['id'], { entry })],
      });
    }
  },
});
