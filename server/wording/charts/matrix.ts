// The chart of goals against submissions.
import { wording } from '../fact.ts';
import { listed, number } from '../say.ts';
import { says } from '../sentence.ts';

interface Size {
  readonly asks: number;
  readonly goals: number;
  readonly submissions: number;
  readonly pairs: number;
}

export const matrixWords = {
  name: says('Doelen en inbrengen', 'Goals and submissions'),
  goal: says('Nationaal doel', 'National goal'),
  withoutGoal: says('Zonder nationaal doel', 'Without national goal'),
  label: wording<Size>({
    nl: ({ goals, submissions }) =>
      `Aantal vragen per nationaal doel (${number(goals, 'nl')}) en per inbreng (${number(submissions, 'nl')})`,
    en: ({ goals, submissions }) =>
      `Number of asks for each national goal (${number(goals, 'en')}) and submission (${number(submissions, 'en')})`,
  }),
  caption: wording<Size>({
    nl: ({ asks, pairs }) =>
      `Aantal vragen per nationaal doel en inbreng. Een vraag met meer doelen telt bij elk doel mee: ${number(asks, 'nl')} vragen, ${number(pairs, 'nl')} keer een doel.`,
    en: ({ asks, pairs }) =>
      `Number of asks for each national goal and submission. An ask with several goals counts for each: ${number(asks, 'en')} asks, ${number(pairs, 'en')} times a goal.`,
  }),
  cell: wording<{ goal: string; submission: string; asks: string }>({
    nl: ({ goal, submission, asks }) => `${goal}, ${submission}: ${asks}`,
    en: ({ goal, submission, asks }) => `${goal}, ${submission}: ${asks}`,
  }),
  unasked: wording<{ goals: readonly string[] }>({
    nl: ({ goals }) => `Geen vraag noemt: ${listed(goals, 'nl')}.`,
    en: ({ goals }) => `No ask names: ${listed(goals, 'en')}.`,
  }),
};
