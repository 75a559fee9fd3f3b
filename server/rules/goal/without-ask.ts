// Every goal a submission names has an ask. Reads the submission and the goals and statuses of its asks.
// An ask also counts for the goals that contain its own; one that was withdrawn or overtaken does not count.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { notApplicable, submissionRule } from '../rule.ts';

export const goalWithoutAsk = submissionRule({
  code: 'goal/without-ask',
  scope: 'submission',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie een opgave noemt, krijgt de vraag wat hij daarvoor vraagt of biedt',
        en: 'Practice: whoever names a task is asked what they want or offer for it',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een inbreng noemt een nationaal doel waarvoor geen enkele vraag bestaat.',
      why: 'In het gesprek valt op dat u een opgave noemt zonder er iets voor te vragen of te bieden.',
      advice:
        'Maak een vraag voor het doel, noem het bij een vraag die eraan bijdraagt, of haal het weg uit de inbreng.',
      who: 'De strateeg die de inbreng samenstelt.',
      ignore: 'Als een andere inbreng in hetzelfde gesprek dit doel voor u meeneemt.',
    },
    en: {
      what: 'A submission names a national goal for which there is no ask.',
      why: 'At the table it will be noticed that you name a task without asking or offering anything for it.',
      advice:
        'Write an ask for the goal, name it in an ask that contributes to it, or remove it from the submission.',
      who: 'The strategist who composes the submission.',
      ignore: 'When another submission to the same meeting covers this goal for you.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml': 'submitter: rga\nnationalGoals: [woningbouw, klimaat]',
      'submissions/rga/wonen.ask.yaml': 'nationalGoals: [woningbouw]',
    },
    right: {
      'submissions/rga/submission.yaml': 'submitter: rga\nnationalGoals: [woningbouw, klimaat]',
      'submissions/rga/wonen.ask.yaml': 'nationalGoals: [woningbouw]',
      'submissions/rga/warmte.ask.yaml': 'nationalGoals: [klimaat]',
    },
  },
  check({ record }, { asks }, { vocabulary }, report) {
    const goals = record.nationalGoals ?? [];
    if (goals.length === 0) return notApplicable('no-goal');
    if (asks.length === 0) return notApplicable('no-asks');
    const covered = goalsCovered(asks, vocabulary);
    for (const [index, goal] of goals.entries()) {
      if (covered.has(goal)) continue;
      const known = vocabulary.goals.get(goal);
      // That a goal is not in the list is told elsewhere.
      if (known !== undefined)
        report({ at: ['nationalGoals', index], facts: { goal, name: labelOf(known) } });
    }
  },
});

/** Known goals of asks that still stand, with all goals that contain them. */
function goalsCovered(asks: readonly AskEntry[], { goals, statuses }: Vocabulary): ReadonlySet<string> {
  const covered = new Set<string>();
  const waiting: string[] = [];
  for (const { summary } of asks) {
    const outcome = statuses.get(summary.status ?? '')?.outcome;
    if (outcome !== 'withdrawn' && outcome !== 'overtaken') waiting.push(...summary.goals);
  }
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const goal = covered.has(id) ? undefined : goals.get(id);
    if (goal === undefined) continue;
    covered.add(id);
    waiting.push(...goal.broader);
  }
  return covered;
}
