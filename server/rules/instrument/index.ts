// The rules about instruments: how an ask could be granted, and whether that is possible.
import { spukNeedsAct } from './spuk-needs-act.ts';
import { unknownInstrument } from './unknown.ts';

export const instrumentRules = [unknownInstrument, spukNeedsAct];
