// The rules about what the region brings itself.
import type { Rule } from '../rule.ts';

export const contributionRules: readonly Rule[] = [];
