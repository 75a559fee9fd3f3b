// Where the rules about review take their norm from.
import type { RuleSource } from '../rule.ts';

export const reviewPractice: RuleSource = {
  title: {
    nl: 'Praktijk: wie welke versie wanneer goedkeurde, is het bewijs van het mandaat (niet nagezocht in een officiële bron)',
    en: 'Practice: who approved which version when is the proof of the mandate (not checked in an official source)',
  },
};
