// The rules about addressees, in the order of their page.
import { abolishedAddressee } from './abolished.ts';
import { committeeCannotFund } from './committee-cannot-fund.ts';
import { committeeNotLead } from './committee-not-lead.ts';
import { fundManagerMissing } from './fund-manager-missing.ts';
import { unknownAddressee } from './unknown.ts';
import { withoutAuthority } from './without-authority.ts';

export const addresseeRules = [
  unknownAddressee,
  abolishedAddressee,
  withoutAuthority,
  fundManagerMissing,
  committeeCannotFund,
  committeeNotLead,
];
