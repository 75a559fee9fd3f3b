// An ask for a goal says how one will see that it helped. Reads one ask.
import { labelOf } from '../label.ts';
import { isOver } from '../life.ts';
import { askRule, notApplicable } from '../rule.ts';

export const noIndicator = askRule({
  code: 'goal/no-indicator',
  scope: 'ask',
  severity: 'info',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: programma’s worden geëvalueerd op indicatoren met een beginwaarde en een streefwaarde',
        en: 'Practice: programmes are evaluated by indicators with a baseline and a target',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een doel, maar geen indicator.',
      why: 'Bij de evaluatie van een programma is het eerste wat ontbreekt een afgesproken maat: hoe het was en hoe het moest worden.',
      advice:
        'Noem onder `indicators` ten minste één meetbaar gevolg, met de waarde van nu en de waarde die u wilt.',
      who: 'De onderzoeker of monitor van uw organisatie.',
      ignore: 'Als de vraag alleen een besluit of erkenning wil, waarvan niets te meten valt.',
    },
    en: {
      what: 'An ask names a goal, but no indicator.',
      why: 'When a programme is evaluated the first thing missed is an agreed measure: how it was and how it should become.',
      advice:
        'Name at least one measurable result under `indicators`, with its value now and the value you want.',
      who: 'The researcher or monitoring officer of your organisation.',
      ignore: 'When the ask only wants a decision or recognition, of which nothing can be measured.',
    },
  },
  examples: {
    wrong: 'nationalGoals: [woningbouw]',
    right:
      'nationalGoals: [woningbouw]\nindicators: [{id: woningen, unit: woningen, baseline: {value: 0, year: 2026}, target: {value: 500, year: 2030}}]',
  },
  check({ nationalGoals, indicators, status }, { vocabulary }, report) {
    if (isOver({ status }, vocabulary)) return notApplicable('ask-is-over');
    const goals = nationalGoals.map((id) => vocabulary.goals.get(id)).filter((goal) => goal !== undefined);
    if (goals.length === 0) return notApplicable('no-goal');
    if ((indicators ?? []).length > 0) return;
    report({ at: ['nationalGoals'], part: 'key', facts: { goals: goals.map(labelOf) } });
  },
});
