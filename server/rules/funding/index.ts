// The rules about money: its term, its amounts and the budget it comes from.
import { annualVsTotal } from './annual-vs-total.ts';
import { coverTooLow } from './cover-too-low.ts';
import { doubleFunding } from './double-funding.ts';
import { envelopeOverclaimed } from './envelope-overclaimed.ts';
import { envelopeRivals } from './envelope-rivals.ts';
import { incidentalTooLong } from './incidental-too-long.ts';
import { missingAmount } from './missing-amount.ts';
import { noRepayment } from './no-repayment.ts';
import { operationMissing } from './operation-missing.ts';
import { overCap } from './over-cap.ts';
import { ownShareTooLow } from './own-share-too-low.ts';
import { ownShareUndecided } from './own-share-undecided.ts';
import { partyAlias } from './party-alias.ts';
import { partsDoNotAddUp } from './parts-do-not-add-up.ts';
import { structuralWithEnd } from './structural-with-end.ts';
import { temporaryWithoutEnd } from './temporary-without-end.ts';
import { termNotAllowed } from './term-not-allowed.ts';
import { unneededAmount } from './unneeded-amount.ts';
import { changedAfterApproval } from './changed-after-approval.ts';
import { loanAsGrant } from './loan-as-grant.ts';
import { partOfATotal } from './part-of-a-total.ts';
import { priceLevelMixed } from './price-level-mixed.ts';
import { shortImpulse } from './short-impulse.ts';
import { unitSlip } from './unit-slip.ts';
import { vatMissing } from './vat-missing.ts';
import { vatMixed } from './vat-mixed.ts';

export const fundingRules = [
  structuralWithEnd,
  temporaryWithoutEnd,
  incidentalTooLong,
  termNotAllowed,
  missingAmount,
  unneededAmount,
  annualVsTotal,
  partsDoNotAddUp,
  partyAlias,
  ownShareTooLow,
  overCap,
  ownShareUndecided,
  shortImpulse,
  vatMissing,
  vatMixed,
  priceLevelMixed,
  unitSlip,
  loanAsGrant,
  partOfATotal,
  envelopeOverclaimed,
  envelopeRivals,
  changedAfterApproval,
  doubleFunding,
  coverTooLow,
  operationMissing,
  noRepayment,
];
