// An ask that was submitted does not simply disappear: it is withdrawn. Compares the asks of two moments.
import { submissionFile, portfolioFile } from '../../records/kind.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { continuations, goneAsks } from '../continuations.ts';
import { labelOf } from '../label.ts';
import { type Moment, notApplicable, timeRule } from '../rule.ts';
import { isSubmitted } from '../life.ts';

export const vanishedAsk = timeRule({
  code: 'ask/vanished',
  scope: 'time',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wat is ingediend, ligt bij een ander en kan alleen worden ingetrokken (niet nagezocht in een officiële bron)',
        en: 'Practice: what was submitted lies with somebody else and can only be withdrawn (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag die was ingediend, is sinds de vergeleken versie weg in plaats van ingetrokken.',
      why: 'De geadresseerde heeft de vraag nog. Zonder record is er geen antwoord, toezegging of afwijzing meer aan te koppelen.',
      advice:
        'Zet de vraag terug met status `ingetrokken` of `achterhaald` en de reden. Is zij hernoemd, zet dan de oude id onder `formerIds`.',
      who: 'Wie de vraag weghaalde; het versiebeheer laat zien wie dat was.',
      ignore: 'Als de vraag per ongeluk als ingediend stond en nooit is verstuurd.',
    },
    en: {
      what: 'An ask that was submitted is gone since the version compared with, instead of withdrawn.',
      why: 'The addressee still has the ask. Without a record no answer, promise or rejection can be tied to it.',
      advice:
        'Put the ask back with status `ingetrokken` or `achterhaald` and the reason. If it was renamed, put the old id under `formerIds`.',
      who: 'Whoever removed the ask; the history shows who.',
      ignore: 'When the ask stood as submitted by mistake and was never sent.',
    },
  },
  examples: {
    before: {
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\ntitle: Een spoorlijn\nstatus: ingediend',
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen',
    },
    wrong: { 'submissions/rga/wonen.ask.yaml': 'id: rga-wonen' },
    right: {
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\ntitle: Een spoorlijn\nstatus: ingetrokken',
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen',
    },
  },
  check(before, now, { vocabulary: { statuses } }, report) {
    const gone = goneAsks(before, now);
    if (gone.length === 0) return notApplicable('nothing-vanished');
    const renamed = new Set(continuations(before, now).map((one) => one.before));
    for (const entry of gone) {
      const { id = '', title = '', status } = entry.summary;
      const stood = statuses.get(status ?? '');
      if (renamed.has(entry) || stood === undefined || stood.ended === true) continue;
      if (!isSubmitted(stood, { statuses })) continue;
      const facts = { ask: id, title, statusName: labelOf(stood), file: entry.file };
      report({ file: homeOf(entry, now), ask: id, at: ['id'], part: 'key', facts });
    }
  },
});

/** Where it is told: at the submission it belonged to, when that is still there. */
function homeOf({ submission }: AskEntry, now: Moment): string {
  const file = submission?.file ?? submissionFile;
  return now.has(file) ? file : portfolioFile;
}
