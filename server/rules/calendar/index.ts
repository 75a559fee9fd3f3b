// The rules about the moments of decision.
import type { Rule } from '../rule.ts';
import { afterDecision } from './after-decision.ts';
import { closedConsultation } from './closed.ts';
import { deadlinePassed } from './deadline-passed.ts';

export const calendarRules: readonly Rule[] = [afterDecision, closedConsultation, deadlinePassed];
