// The rules about numbers of parliamentary papers and law.
import type { Rule } from '../rule.ts';
import { dossierMismatch } from './dossier-mismatch.ts';
import { malformedReference } from './malformed.ts';

export const referenceRules: readonly Rule[] = [malformedReference, dossierMismatch];
