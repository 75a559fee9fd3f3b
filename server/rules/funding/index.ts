// The rules about money: its term, its amounts and the budget it comes from.
import { annualVsTotal } from './annual-vs-total.ts';
import { envelopeOverclaimed } from './envelope-overclaimed.ts';
import { envelopeRivals } from './envelope-rivals.ts';
import { incidentalTooLong } from './incidental-too-long.ts';
import { missingAmount } from './missing-amount.ts';
import { partsDoNotAddUp } from './parts-do-not-add-up.ts';
import { structuralWithEnd } from './structural-with-end.ts';
import { temporaryWithoutEnd } from './temporary-without-end.ts';
import { termNotAllowed } from './term-not-allowed.ts';
import { unneededAmount } from './unneeded-amount.ts';
import { changedAfterApproval } from './changed-after-approval.ts';

export const fundingRules = [
  structuralWithEnd,
  temporaryWithoutEnd,
  incidentalTooLong,
  termNotAllowed,
  missingAmount,
  unneededAmount,
  annualVsTotal,
  partsDoNotAddUp,
  envelopeOverclaimed,
  envelopeRivals,
  changedAfterApproval,
];
