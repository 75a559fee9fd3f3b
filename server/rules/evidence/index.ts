// The rules about evidence: what is claimed can be looked up, and figures agree.
import { figuresDiffer } from './figures-differ.ts';
import { missingEvidence } from './missing.ts';
import { outdatedEvidence } from './outdated.ts';

export const evidenceRules = [missingEvidence, outdatedEvidence, figuresDiffer];
