// The day by which the decision was needed has passed, and nothing was decided. Reads one ask and today.
import { daysBetween } from '../days.ts';
import { labelOf } from '../label.ts';
import { settled } from '../life.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { isNoRealDate } from '../due-dates.ts';

export const deadlinePassed = askRule({
  code: 'calendar/deadline-passed',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een vraag met een verlopen datum wordt niet meer gelezen (niet nagezocht)',
        en: 'Practice: an ask with a date that has passed is not read any more (not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'De deadline van een vraag is voorbij, terwijl de vraag nog openstaat. Over vragen die zijn gehonoreerd, afgewezen, ingetrokken of afgesloten gaat de regel niet.',
      why: 'Een vraag met een verlopen datum laat zien dat niemand haar bijhoudt. Een ministerie legt haar dan weg.',
      advice: 'Zet een nieuwe datum, leg de uitkomst vast in de status, of trek de vraag in.',
      who: 'De eigenaar van de vraag.',
      ignore: 'Als de datum bewust blijft staan om te laten zien dat het Rijk te laat is.',
    },
    en: {
      what: 'The deadline of an ask has passed while the ask is still open. The rule does not look at asks that were granted, rejected, withdrawn or closed.',
      why: 'An ask with a date that has passed shows that nobody keeps it up to date. A ministry puts it aside.',
      advice: 'Set a new date, record the outcome in the status, or withdraw the ask.',
      who: 'The owner of the ask.',
      ignore: 'When the date is kept on purpose to show that the national government is late.',
    },
  },
  examples: {
    wrong: 'status: ingediend\ndeadline: 2026-02-01',
    right: 'status: ingediend\ndeadline: 2026-09-15',
  },
  check({ status, deadline }, { vocabulary, today }, report) {
    if (deadline === undefined) return notApplicable('no-deadline');
    const over = settled(status, vocabulary);
    if (over !== undefined) return notApplicable(over);
    if (isNoRealDate(deadline, vocabulary)) return notApplicable('no-real-date');
    if (deadline >= today) return;
    const entry = vocabulary.statuses.get(status ?? '');
    const name = entry && labelOf(entry);
    report({
      at: ['deadline'],
      facts: { deadline, days: daysBetween(deadline, today), name },
      related: name === undefined ? [] : [beside('status-here', { name }, ['status'])],
    });
  },
});
