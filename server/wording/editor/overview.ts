// What is due in the overview of a portfolio, where the record has no words of its own for it.
import type { Wording } from '../fact.ts';
import { says } from '../sentence.ts';

export const overviewWords = {
  deadline: says('Uiterste datum', 'Deadline'),
  deadlineText: says('Op deze dag moet het besluit er zijn.', 'By this day the decision must be there.'),
  decisionMoment: says('Beslismoment', 'Decision moment'),
  contribution: says('Eigen bijdrage', 'Own contribution'),
} satisfies Record<string, Wording<never>>;
