// The rules about links between asks.
import { linkCycle } from './cycle.ts';
import { duplicateLink } from './duplicate.ts';
import { exclusiveBothGranted } from './exclusive-both-granted.ts';
import { expectationFailed } from './expectation-failed.ts';
import { jointDiffers } from './joint-differs.ts';
import { laterThanDependent } from './later-than-dependent.ts';
import { notMutual } from './not-mutual.ts';
import { outdatedLink } from './outdated.ts';
import { selfLink } from './self.ts';
import { toEndedAsk } from './to-ended-ask.ts';
import { unknownAsk } from './unknown-ask.ts';

export const linkRules = [
  unknownAsk,
  selfLink,
  duplicateLink,
  linkCycle,
  laterThanDependent,
  toEndedAsk,
  expectationFailed,
  notMutual,
  jointDiffers,
  exclusiveBothGranted,
  outdatedLink,
];
