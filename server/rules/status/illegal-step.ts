// An ask goes through its life step by step. Which step may follow which is said by the code list of statuses.
// History may start anywhere. Steps that do not stand in the order of their dates, and a status that is no step yet, are another rule's.
import type { StatusEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { isAtOrAfter } from '../life.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { firstOutOfOrder, mayFollow, stepsOf } from './steps.ts';

export const illegalStep = askRule({
  code: 'status/illegal-step',
  scope: 'ask',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Werkwijze van regio’s en Kamer; de volgorde staat in de codelijst van statussen',
        en: 'Practice of regions and the House; the order stands in the code list of statuses',
      },
    },
  ],
  page: {
    nl: {
      what: 'In de geschiedenis van een vraag ontbreekt een stap, of gaat de vraag een stap terug. Intrekken kan altijd.',
      why: 'Zonder de stappen ertussen is later niet te bewijzen wie waarmee heeft ingestemd, en wanneer.',
      advice:
        'Vul de ontbrekende stap met datum in onder `history`, of verbeter de status. Begint een vraag opnieuw, maak er dan een nieuwe vraag van, met de oude onder `replaces`.',
      who: 'De secretaris of bestuursadviseur die de besluiten bijhoudt.',
      ignore: 'Als een stap echt is overgeslagen; zeg dan onder `note` bij die stap waarom.',
    },
    en: {
      what: 'A step is missing in the history of an ask, or the ask goes a step back. Withdrawing is always possible.',
      why: 'Without the steps between, nobody can prove later who agreed to what, and when.',
      advice:
        'Add the missing step with its date under `history`, or correct the status. If an ask begins anew, write a new ask, with the old one under `replaces`.',
      who: 'The secretary or board adviser who keeps the decisions.',
      ignore: 'When a step was really skipped; say why under `note` of that step.',
    },
  },
  examples: {
    wrong:
      'status: gehonoreerd\nhistory:\n  - { date: 2026-01-10, status: concept }\n  - { date: 2026-03-12, status: gehonoreerd }',
    right:
      'status: bestuurlijk-vastgesteld\nhistory:\n  - { date: 2026-01-10, status: ambtelijk-afgestemd }\n  - { date: 2026-03-12, status: bestuurlijk-vastgesteld }',
  },
  check(ask, { vocabulary }, report) {
    const { statuses } = vocabulary;
    const steps = stepsOf(ask);
    if (steps.length === 0) return notApplicable('no-history');
    if (firstOutOfOrder(steps) !== undefined) return notApplicable('steps-out-of-order');
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      const from = before && statuses.get(before.status);
      const to = statuses.get(step.status);
      if (before === undefined || from === undefined || to === undefined || mayFollow(from, to)) continue;
      const next = from.next.map((id) => statuses.get(id)).filter((entry) => entry !== undefined);
      report({
        at: [...step.at, 'status'],
        facts: {
          from: from.id,
          to: to.id,
          fromName: labelOf(from),
          toName: labelOf(to),
          next: next.map(labelOf),
          way: wayOf(from, to, vocabulary),
        },
        related: [beside('previous-status-here', { name: labelOf(from) }, [...before.at, 'status'])],
      });
    }
  },
});

/** Where a step goes that is not merely too large: back, or to a status that never follows. */
function wayOf(from: StatusEntry, to: StatusEntry, vocabulary: Vocabulary): 'back' | 'never' | undefined {
  if (isAtOrAfter(to, from, vocabulary)) return undefined;
  return isAtOrAfter(from, to, vocabulary) ? 'back' : 'never';
}
