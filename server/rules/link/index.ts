// The rules about links between asks.
import { linkCycle } from './cycle.ts';
import { selfLink } from './self.ts';
import { unknownAsk } from './unknown-ask.ts';

export const linkRules = [unknownAsk, selfLink, linkCycle];
