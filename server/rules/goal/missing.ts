// An ask that says for which national goal it is. Reads one ask.
import { isOver } from '../life.ts';
import { askRule, notApplicable } from '../rule.ts';

export const missingGoal = askRule({
  code: 'goal/missing',
  scope: 'ask',
  severity: 'error',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een ministerie vraagt eerst aan welke nationale opgave een regio bijdraagt',
        en: 'Practice: a ministry first asks to which national task a region contributes',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt geen enkel nationaal doel.',
      why: 'De eerste vraag in elk gesprek is waarom het Rijk dit zou doen. Zonder doel hoort de vraag bij niemands begroting.',
      advice: 'Noem onder `nationalGoals` het doel waaraan de vraag bijdraagt, het belangrijkste eerst.',
      who: 'De strateeg of programmamanager.',
      ignore: 'Als de vraag alleen over de samenwerking zelf gaat, zoals één loket voor alle regelingen.',
    },
    en: {
      what: 'An ask names no national goal at all.',
      why: 'The first question at every table is why the national government would do this. Without a goal the ask fits nobody’s budget.',
      advice: 'Name under `nationalGoals` the goal the ask contributes to, the most important one first.',
      who: 'The strategist or programme manager.',
      ignore: 'When the ask is only about the cooperation itself, such as one desk for all schemes.',
    },
  },
  examples: { wrong: 'title: Eén loket voor alle regelingen', right: 'nationalGoals: [brede-welvaart]' },
  check({ nationalGoals, status }, { vocabulary }, report) {
    if (isOver({ status }, vocabulary)) return notApplicable('ask-is-over');
    if (nationalGoals.length === 0) report({ at: ['nationalGoals'], facts: {} });
  },
});
