// A date by which something must be done that looks as if it was filled in because something had to stand there. Reads
// one ask; which dates these are is said by the code list of words.
import type { Ask } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { normFact } from '../norm.ts';
import { askRule, notApplicable } from '../rule.ts';
import { isOverdue, type Placeholder, placeholderOf, plannedDates } from '../due-dates.ts';

export const placeholderDate = askRule({
  code: 'status/placeholder-date',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Keuze van de opstellers van de codelijst: datums die registers invullen als niemand een datum weet',
        en: 'Choice of the authors of the code list: dates that registers fill in when nobody knows a date',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een uiterste datum lijkt een standaardwaarde: 1 januari van het jaar 1, of bij een toezegging of motie 31 december of 1 juli zonder dat de tekst erbij staat.',
      why: 'Op een datum die niemand heeft gekozen, kunt u geen minister aanspreken, en uw lijst van verlopen termijnen klopt niet.',
      advice:
        'Zoek na welke datum is genoemd. Is het echt de laatste dag van het jaar, zet dan onder `text` wat er letterlijk is gezegd.',
      who: 'De public-affairs-adviseur of de griffie.',
      ignore: 'Als de datum klopt en de letterlijke tekst niet te vinden is.',
    },
    en: {
      what: 'A due date looks like a default: 1 January of the year 1, or with a promise or motion 31 December or 1 July while its text is missing.',
      why: 'You cannot hold a minister to a date that nobody chose, and your list of overdue promises is wrong.',
      advice:
        'Look up which date was named. If it really is the last day of the year, put what was literally said under `text`.',
      who: 'The public affairs adviser or the clerk’s office.',
      ignore: 'When the date is right and the literal text cannot be found.',
    },
  },
  examples: {
    wrong:
      'status: toegezegd\nfollowUp: [{kind: toezegging, reference: TZ202603-123, due: 2026-12-31, state: open}]',
    right:
      'status: toegezegd\nfollowUp: [{kind: toezegging, reference: TZ202603-123, due: 2026-12-31, state: open, text: De minister komt voor het eind van het jaar met een brief}]',
  },
  check(ask, { vocabulary, today }, report) {
    const planned = plannedDates(ask);
    const due = (ask.followUp ?? []).filter((each) => each.due !== undefined);
    if (planned.length === 0 && due.length === 0) return notApplicable('no-due-dates');
    for (const { date, at, placeholder } of [
      ...neverMeant(planned, vocabulary),
      ...ofFollowUps(ask, vocabulary, today),
    ]) {
      const { entry, written, yearly } = placeholder;
      report({
        at,
        facts: { date, yearly, norm: normFact('words', entry, written) },
        uncertain: entry.certainty === 'own-knowledge',
      });
    }
  },
});

interface Suspect {
  readonly date: string;
  readonly at: Path;
  readonly placeholder: Placeholder;
}

const neverMeant = (
  dates: readonly Pick<Suspect, 'date' | 'at'>[],
  vocabulary: Vocabulary,
): readonly Suspect[] =>
  dates.flatMap(({ date, at }) => {
    const placeholder = placeholderOf(date, vocabulary);
    return placeholder === undefined || placeholder.yearly ? [] : [{ date, at, placeholder }];
  });

/** A day of any year counts while the follow-up is open and nothing tells what was said; once it is overdue, that is said instead. */
function ofFollowUps({ followUp = [] }: Ask, vocabulary: Vocabulary, today: string): readonly Suspect[] {
  return followUp.flatMap((each, index) => {
    const { due, text, state = 'open' } = each;
    const placeholder = due === undefined ? undefined : placeholderOf(due, vocabulary);
    if (due === undefined || placeholder === undefined) return [];
    const settled = state !== 'open' || text !== undefined || isOverdue(each, today);
    return placeholder.yearly && settled ? [] : [{ date: due, at: ['followUp', index, 'due'], placeholder }];
  });
}
