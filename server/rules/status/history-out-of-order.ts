// The history of an ask stands in the order of its dates and ends with the status the ask has. Reads one ask.
// Whether one step may follow another is said by another rule, once the order is sure.
import { fix } from '../../text/problem.ts';
import { labelOf } from '../label.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { firstOutOfOrder, stepsOf } from './steps.ts';

export const historyOutOfOrder = askRule({
  code: 'status/history-out-of-order',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: het verloop is het bewijs van wie wanneer besloot',
        en: 'Practice: the history is the proof of who decided when',
      },
    },
  ],
  page: {
    nl: {
      what: 'De stappen in het verloop van een vraag staan niet op volgorde van datum, of het verloop eindigt met een andere status dan de vraag heeft.',
      why: 'Uit het verloop blijkt later wie wanneer heeft ingestemd. Klopt de volgorde niet, dan tonen overzichten de verkeerde stand.',
      advice:
        'Zet de stappen op datum, de oudste eerst, en leg elke nieuwe status met datum vast onder `history`.',
      who: 'De secretaris of bestuursadviseur die de besluiten bijhoudt.',
      ignore: 'Eigenlijk nooit; een datum die u niet zeker weet, kunt u onder `note` toelichten.',
    },
    en: {
      what: 'The steps in the history of an ask are not in the order of their dates, or the history ends with another status than the ask has.',
      why: 'The history shows later who agreed, and when. If the order is wrong, overviews show the wrong state.',
      advice:
        'Put the steps in order of date, the oldest first, and record each new status with its date under `history`.',
      who: 'The secretary or board adviser who keeps the decisions.',
      ignore: 'Hardly ever; a date you are not sure of can be explained under `note`.',
    },
  },
  examples: {
    wrong:
      'status: ambtelijk-afgestemd\nhistory:\n  - { date: 2026-02-10, status: concept }\n  - { date: 2026-01-10, status: ambtelijk-afgestemd }',
    right:
      'status: ambtelijk-afgestemd\nhistory:\n  - { date: 2026-01-10, status: concept }\n  - { date: 2026-02-10, status: ambtelijk-afgestemd }',
  },
  check(ask, { vocabulary: { statuses } }, report) {
    const steps = stepsOf(ask);
    const last = steps.at(-1);
    if (last === undefined) return notApplicable('no-history');
    const nameOf = (id: string) => {
      const entry = statuses.get(id);
      return entry === undefined ? { nl: id, en: id } : labelOf(entry);
    };
    const slip = firstOutOfOrder(steps);
    if (slip !== undefined) {
      const { step, before } = slip;
      report({
        at: [...step.at, 'date'],
        facts: { slip: 'order', name: nameOf(step.status), date: step.date, before: before.date },
        related: [beside('later-step-here', { date: before.date }, [...before.at, 'date'])],
      });
    } else if (ask.status !== undefined && ask.status !== last.status) {
      const name = nameOf(last.status);
      report({
        at: ['status'],
        facts: { slip: 'last', name: nameOf(ask.status), lastName: name, date: last.date },
        related: [beside('last-step-here', { name, date: last.date }, [...last.at, 'status'])],
        fixes: [fix('set-status', { name }, 'review', [{ kind: 'set', at: ['status'], value: last.status }])],
      });
    }
  },
});
