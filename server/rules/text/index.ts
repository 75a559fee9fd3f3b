// The rules about the wording of asks.
import type { Rule } from '../rule.ts';

export const textRules: readonly Rule[] = [];
