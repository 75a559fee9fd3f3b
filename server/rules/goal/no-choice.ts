// A submission in which every ask has the top priority has made no choice. Reads the priorities of its asks that still stand.
// How many asks it takes is said by the code list.
import { isOver } from '../life.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { normFact } from '../norm.ts';
import { beside, notApplicable, submissionRule } from '../rule.ts';

/** The entry that says from how many asks on a choice is expected. */
const norm = 'choice-among-asks';
const topPriority = 1;
const shown = 5;

export const noChoice = submissionRule({
  code: 'goal/no-choice',
  scope: 'submission',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie alles voorop zet, laat het Rijk kiezen; het aantal staat in de codelijst',
        en: 'Practice: whoever puts everything first leaves the choice to the government; the number stands in the code list',
      },
    },
  ],
  page: {
    nl: {
      what: 'Alle vragen van een inbreng hebben de hoogste prioriteit.',
      why: 'In een gesprek is tijd voor twee of drie vragen. Kiest u niet, dan kiest het Rijk, en meestal de goedkoopste.',
      advice: 'Geef de vragen waar het u echt om gaat prioriteit 1, en de andere 2 of 3.',
      who: 'De strateeg, met het bestuur.',
      ignore: 'Als het bestuur heeft besloten dat de vragen alleen samen gelden.',
    },
    en: {
      what: 'All asks of a submission have the top priority.',
      why: 'A meeting has time for two or three asks. If you do not choose, the government does, and mostly the cheapest.',
      advice: 'Give priority 1 to the asks that really matter to you, and 2 or 3 to the others.',
      who: 'The strategist, with the governing body.',
      ignore: 'When the governing body decided that the asks hold only together.',
    },
  },
  examples: {
    wrong: { 'submissions/rga/vragen.ask.yaml': asksWith([1, 1, 1, 1, 1]) },
    right: { 'submissions/rga/vragen.ask.yaml': asksWith([1, 1, 2, 2, 3]) },
  },
  check(_submission, { asks }, { vocabulary }, report) {
    const entry = vocabulary.words.get(norm);
    const least = entry?.value;
    if (entry === undefined || least === undefined) return notApplicable('no-choice-norm');
    const standing = asks.filter(({ summary }) => !isOver(summary, vocabulary));
    const ranked = standing.filter(({ summary }) => summary.priority !== undefined);
    if (ranked.length < least.value) return notApplicable('few-priorities');
    // An ask without a priority stands behind those that have one: that is a choice.
    if (standing.some(({ summary }) => summary.priority !== topPriority)) return;
    report({
      at: ['title'],
      facts: { count: standing.length, norm: normFact('words', entry, least.value) },
      related: standing.slice(0, shown).map(priorityOf),
      uncertain: (least.certainty ?? entry.certainty) === 'own-knowledge',
    });
  },
});

const priorityOf = (entry: AskEntry) =>
  beside('priority-here', { ask: entry.summary.id ?? entry.file }, ['priority'], { entry });

function asksWith(priorities: readonly number[]): string {
  return priorities.map((priority) => `priority: ${priority}`).join('\n---\n');
}
