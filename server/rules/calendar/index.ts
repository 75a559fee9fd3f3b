// The rules about the moments of decision.
import type { Rule } from '../rule.ts';

export const calendarRules: readonly Rule[] = [];
