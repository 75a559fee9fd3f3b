// The day by which the decision was needed has passed, and nothing was decided. Reads one ask and today; the day of a moment
// of decision, which counts where no deadline is named, is said by the code list of moments.
import { daysBetween } from '../days.ts';
import { labelOf } from '../label.ts';
import { settled } from '../life.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, type Context, notApplicable, type Report } from '../rule.ts';
import { isNoRealDate } from '../due-dates.ts';
import { chooseMoment, momentFrom, momentMeant } from './moment.ts';

export const deadlinePassed = askRule({
  code: 'calendar/deadline-passed',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een vraag met een verlopen datum raakt uit beeld (niet nagezocht)',
        en: 'Practice: an ask with a date that has passed drops out of sight (not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'De deadline van een vraag is voorbij, of zonder deadline het beslismoment, terwijl de vraag nog openstaat. Over vragen die zijn gehonoreerd, afgewezen, ingetrokken of afgesloten gaat de regel niet.',
      why: 'Een vraag met een verlopen datum laat zien dat niemand haar bijhoudt. Een ministerie legt haar dan gemakkelijk weg.',
      advice:
        'Zet een nieuwe datum of een later beslismoment, leg de uitkomst vast in de status, of trek de vraag in.',
      who: 'De eigenaar van de vraag.',
      ignore: 'Als de datum bewust blijft staan om te laten zien dat het Rijk te laat is.',
    },
    en: {
      what: 'The deadline of an ask has passed, or without a deadline its moment of decision, while the ask is still open. The rule does not look at asks that were granted, rejected, withdrawn or closed.',
      why: 'An ask with a date that has passed shows that nobody keeps it up to date. A ministry easily puts it aside.',
      advice:
        'Set a new date or a later moment of decision, record the outcome in the status, or withdraw the ask.',
      who: 'The owner of the ask.',
      ignore: 'When the date is kept on purpose to show that the national government is late.',
    },
  },
  examples: {
    wrong: 'status: ingediend\ndeadline: 2026-02-01',
    right: 'status: ingediend\ndeadline: 2026-09-15',
  },
  check(ask, context, report) {
    const { status, deadline, decisionMoment } = ask;
    const { vocabulary, today } = context;
    if (deadline === undefined && decisionMoment === undefined) return notApplicable('no-deadline');
    const over = settled(status, vocabulary);
    if (over !== undefined) return notApplicable(over);
    const entry = vocabulary.statuses.get(status ?? '');
    const name = entry && labelOf(entry);
    const related = name === undefined ? [] : [beside('status-here', { name }, ['status'])];
    if (deadline === undefined) {
      const passed = momentPassed(decisionMoment ?? '', context);
      if (typeof passed === 'string') return notApplicable(passed);
      if (passed !== undefined) report({ ...passed, facts: { ...passed.facts, name }, related });
      return;
    }
    if (isNoRealDate(deadline, vocabulary)) return notApplicable('no-real-date');
    if (deadline >= today) return;
    const facts = { deadline, days: daysBetween(deadline, today), name };
    report({ at: ['deadline'], facts, related });
  },
});

/** A moment of decision that lies behind us, with the next of its kind. */
function momentPassed(
  written: string,
  { vocabulary, today }: Context,
): Report<'calendar/deadline-passed'> | 'moment-not-in-code-list' | undefined {
  const moment = momentMeant(written, vocabulary);
  if (moment === undefined) return 'moment-not-in-code-list';
  if (moment.date >= today) return undefined;
  const { date } = moment;
  const next = momentFrom(today, moment, vocabulary);
  const norm = normFact('moments', moment, date);
  return {
    at: ['decisionMoment'],
    facts: { deadline: date, days: daysBetween(date, today), moment: labelOf(moment), norm },
    fixes: next === undefined ? [] : [chooseMoment(next)],
    uncertain: moment.certainty === 'own-knowledge',
  };
}
