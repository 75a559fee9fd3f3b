// The rules about contributions: what the region itself brings.
import { missingContribution } from './missing.ts';
import { contributionWithoutOwner } from './without-owner.ts';

export const contributionRules = [missingContribution, contributionWithoutOwner];
