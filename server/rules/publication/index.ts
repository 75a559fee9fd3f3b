// The rules about what may be made public, and when.
import type { Rule } from '../rule.ts';

export const publicationRules: readonly Rule[] = [];
