// The rules about instruments: how an ask could be granted, and whether that is possible.
import { articleTwelveByRegion } from './article-12-by-region.ts';
import { decreeTooLong } from './decree-too-long.ts';
import { earmarkedFreeGrant } from './earmarked-free-grant.ts';
import { generalGrantForOneRegion } from './general-grant-for-one-region.ts';
import { notInForce } from './not-in-force.ts';
import { spukNeedsAct } from './spuk-needs-act.ts';
import { subsidyIsSpuk } from './subsidy-is-spuk.ts';
import { tooWeak } from './too-weak.ts';
import { unknownInstrument } from './unknown.ts';

export const instrumentRules = [
  unknownInstrument,
  spukNeedsAct,
  decreeTooLong,
  generalGrantForOneRegion,
  subsidyIsSpuk,
  earmarkedFreeGrant,
  notInForce,
  articleTwelveByRegion,
  tooWeak,
];
