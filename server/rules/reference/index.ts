// The rules about numbers of parliamentary papers and law.
import type { Rule } from '../rule.ts';

export const referenceRules: readonly Rule[] = [];
