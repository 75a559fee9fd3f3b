// A status that goes back says why. Compares the status of each ask at two moments, and reads the history of those that went back.
import { labelOf } from '../label.ts';
import { timeRule } from '../rule.ts';
import { isAtOrAfter } from '../life.ts';
import { mayFollow } from './steps.ts';

export const wentBack = timeRule({
  code: 'status/went-back',
  scope: 'time',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: de volgorde staat in de codelijst van statussen; terug kan alleen met een reden (niet nagezocht in een officiële bron)',
        en: 'Practice: the order stands in the code list of statuses; going back needs a reason (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'De status van een vraag is vroeger in de rij dan in de vergeleken versie, en de laatste stap onder `history` zegt niet waarom.',
      why: 'Collega’s en het Rijk kennen de eerdere stand. Zonder uitleg lijkt het een vergissing, of een ingetrokken besluit.',
      advice:
        'Laat onder `history` de stappen weg die niet meer gelden. De laatste stap heeft dan de nieuwe status; schrijf daar onder `note` waarom.',
      who: 'De secretaris of bestuursadviseur die de besluiten bijhoudt.',
      ignore: 'Als de eerdere status een vergissing was die niemand heeft gezien.',
    },
    en: {
      what: 'The status of an ask is earlier in the line than in the version compared with, and the last step under `history` does not say why.',
      why: 'Colleagues and the national government know the earlier state. Without an explanation it looks like a mistake, or a decision taken back.',
      advice:
        'Take out of `history` the steps that no longer hold. The last step then has the new status; write the reason there under `note`.',
      who: 'The secretary or board adviser who keeps the decisions.',
      ignore: 'When the earlier status was a mistake that nobody saw.',
    },
  },
  examples: {
    before: { 'submissions/rga/rail.ask.yaml': 'id: rga-rail\nstatus: bestuurlijk-vastgesteld' },
    wrong: { 'submissions/rga/rail.ask.yaml': 'id: rga-rail\nstatus: concept' },
    right: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\nstatus: concept\nhistory:\n  - { date: 2026-03-10, status: concept, note: Op verzoek van de raad opnieuw bekeken. }',
    },
  },
  *check(before, now, { vocabulary: { statuses } }, report) {
    for (const old of before.asks) {
      yield;
      const [entry] = now.known(old.summary.id ?? '');
      const [was, is] = [old, entry].map((one) => statuses.get(one?.summary.status ?? ''));
      if (entry === undefined || was === undefined || is === undefined || was === is) continue;
      if (mayFollow(was, is) || !isAtOrAfter(was, is, { statuses })) continue;
      const last = now.record(entry).history?.at(-1);
      if (last?.status === is.id && last.note !== undefined) continue;
      const facts = { from: was.id, to: is.id, fromName: labelOf(was), toName: labelOf(is) };
      report({ entry, at: ['status'], facts });
    }
  },
});
