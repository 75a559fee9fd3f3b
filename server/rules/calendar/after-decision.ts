// The decision is needed before the moment at which it is taken, not after. Reads one ask; the dates are said by the code
// list of moments.
import { type Fix, fix } from '../../text/problem.ts';
import type { MomentEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { settled } from '../life.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { chooseMoment, momentFrom, momentMeant } from './moment.ts';

export const afterDecision = askRule({
  code: 'calendar/after-decision',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Begrotingskalender van het Rijk, in de codelijst van momenten (deels niet nagezocht)',
        en: 'Budget calendar of the national government, in the code list of moments (partly not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'De deadline van een vraag ligt na het beslismoment dat de vraag noemt. Is van dat moment alleen de laatste dag bekend die de wet toestaat, dan geldt die dag. Over vragen waarop al is besloten gaat de regel niet.',
      why: 'Wie na het beslismoment om een besluit vraagt, moet wachten op het volgende, vaak een jaar later.',
      advice: 'Vervroeg de deadline, of noem het eerstvolgende beslismoment dat u nog haalt.',
      who: 'De strateeg of de controller, die de begrotingskalender kent.',
      ignore: 'Als het besluit formeel later valt maar bij dat moment al wordt voorbereid.',
    },
    en: {
      what: 'The deadline of an ask lies after the moment of decision the ask names. If only the last day that the law allows is known of that moment, that day counts. The rule does not look at asks that have been decided on.',
      why: 'Whoever asks for a decision after the moment of decision has to wait for the next one, often a year later.',
      advice: 'Bring the deadline forward, or name the first moment of decision you can still make.',
      who: 'The strategist or the controller, who knows the budget calendar.',
      ignore: 'When the decision formally comes later but is prepared at that moment.',
    },
  },
  examples: {
    wrong: 'deadline: 2026-07-15\ndecisionMoment: voorjaarsnota-2026',
    right: 'deadline: 2026-05-01\ndecisionMoment: voorjaarsnota-2026',
  },
  check({ status, deadline, decisionMoment }, { vocabulary, today }, report) {
    if (deadline === undefined) return notApplicable('no-deadline');
    if (decisionMoment === undefined) return notApplicable('no-decision-moment');
    const over = settled(status, vocabulary);
    if (over !== undefined) return notApplicable(over);
    const moment = momentMeant(decisionMoment, vocabulary);
    if (moment === undefined) return notApplicable('moment-not-in-code-list');
    if (deadline < today) return notApplicable('deadline-is-over');
    if (deadline <= moment.date) return;
    report({
      at: ['deadline'],
      facts: {
        deadline,
        moment: moment.id,
        name: labelOf(moment),
        date: moment.date,
        latest: moment.latest === true,
        norm: normFact('moments', moment, moment.date),
      },
      related: [beside('moment-here', { name: labelOf(moment), date: moment.date }, ['decisionMoment'])],
      fixes: fixesFor(moment, { deadline, today }, vocabulary),
      uncertain: moment.certainty === 'own-knowledge',
    });
  },
});

/** A moment that lies behind us cannot be made any more. */
function fixesFor(
  moment: MomentEntry,
  { deadline, today }: { readonly deadline: string; readonly today: string },
  vocabulary: Vocabulary,
): readonly Fix[] {
  const earlier = fix('set-deadline', { deadline: moment.date }, 'review', [
    { kind: 'set', at: ['deadline'], value: moment.date },
  ]);
  const next = momentFrom(deadline, moment, vocabulary);
  return [moment.date < today ? undefined : earlier, next && chooseMoment(next)].filter(
    (one) => one !== undefined,
  );
}
