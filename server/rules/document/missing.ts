// A submission names a note that is not there. Reads the submission; whether the file could be read is known to the portfolio.
import { notApplicable, submissionRule } from '../rule.ts';

export const missingDocument = submissionRule({
  code: 'document/missing',
  scope: 'submission',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Afspraak van dit programma: vragen en notitie horen bij elkaar',
        en: 'Convention of this program: asks and note belong together',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een inbreng noemt een notitie die er niet is of niet als tekst te lezen is.',
      why: 'Zonder notitie is niet na te gaan of de vragen nog zeggen wat het bestuur heeft vastgesteld.',
      advice:
        'Zet het bestand naast de inbreng, verbeter de naam onder `note`, of haal `note` weg als er nog geen notitie is.',
      who: 'Wie de notitie schrijft.',
      ignore: 'Zolang de notitie nog geschreven wordt.',
    },
    en: {
      what: 'A submission names a note that is not there or cannot be read as text.',
      why: 'Without the note nobody can check whether the asks still say what the board adopted.',
      advice:
        'Put the file beside the submission, correct the name under `note`, or remove `note` if there is no note yet.',
      who: 'Whoever writes the note.',
      ignore: 'As long as the note is being written.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: notitie.md\n',
      'submissions/rga/wonen.ask.yaml': 'title: Maak het criterium relatief',
    },
    right: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: notitie.md\n',
      'submissions/rga/notitie.md': 'Maak het criterium relatief.\n',
      'submissions/rga/wonen.ask.yaml': 'title: Maak het criterium relatief',
    },
  },
  check({ record, note }, _world, _context, report) {
    if (record.note === undefined) return notApplicable('no-note');
    if (note?.text === undefined) report({ at: ['note'], facts: { note: record.note } });
  },
});
