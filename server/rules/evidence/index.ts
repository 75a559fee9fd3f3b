// The rules about facts and figures.
import type { Rule } from '../rule.ts';

export const evidenceRules: readonly Rule[] = [];
