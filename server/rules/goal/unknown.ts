// A goal that no code list knows. Reads the goals of one ask or submission.
import { askRule, type Context, notApplicable, type Report, type Verdict } from '../rule.ts';
import { nearestIn } from '../nearest.ts';

export const unknownGoal = askRule({
  code: 'goal/unknown',
  scope: 'ask',
  severity: 'error',
  cause: ({ goal }) => goal,
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Codelijst van nationale doelen in dit pakket',
        en: 'Code list of national goals in this package',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag of inbreng noemt een doel dat niet in de lijst van nationale doelen staat.',
      why: 'Een onbekend doel telt nergens mee: niet in overzichten per doel en niet bij de vraag of elk doel een vraag heeft.',
      advice:
        'Kies een doel uit de lijst. Mist u een doel, voeg het dan toe aan een codelijst van de portefeuille.',
      who: 'De strateeg of programmamanager die de doelen bewaakt.',
      ignore: 'Zelden: voeg het doel liever toe aan de codelijst.',
    },
    en: {
      what: 'An ask or submission names a goal that is not in the list of national goals.',
      why: 'An unknown goal counts nowhere: not in overviews by goal and not when it is checked that each goal has an ask.',
      advice:
        'Choose a goal from the list. If a goal is missing there, add it to a code list of the portfolio.',
      who: 'The strategist or programme manager who keeps the goals.',
      ignore: 'Seldom: rather add the goal to the code list.',
    },
  },
  examples: { wrong: 'nationalGoals: [woningbow]', right: 'nationalGoals: [woningbouw]' },
  check: ({ nationalGoals }, context, report) => checkUnknown(nationalGoals, context, report),
  ofSubmission: ({ record }, context, report) => checkUnknown(record.nationalGoals ?? [], context, report),
});

function checkUnknown(
  goals: readonly string[],
  { vocabulary, today }: Context,
  report: (finding: Report<'goal/unknown'>) => void,
): Verdict {
  if (goals.length === 0) return notApplicable('no-goal');
  for (const [index, goal] of goals.entries()) {
    if (vocabulary.goals.get(goal) !== undefined) continue;
    const at = ['nationalGoals', index];
    const { near, fixes } = nearestIn(vocabulary.goals, goal, at, today);
    report({ at, facts: { goal, near }, fixes });
  }
}
