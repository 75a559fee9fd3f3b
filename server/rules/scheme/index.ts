// The rules about schemes, in the order of their page.
import { absoluteThreshold } from './absolute-threshold.ts';
import { schemeAlias } from './alias.ts';
import { closedScheme } from './closed.ts';
import { schemeContradiction } from './contradiction.ts';
import { criterionContradiction } from './criterion-contradiction.ts';
import { criticisedButClaimed } from './criticised-but-claimed.ts';
import { unknownScheme } from './unknown.ts';
import { wrongPurpose } from './wrong-purpose.ts';

export const schemeRules = [
  unknownScheme,
  schemeAlias,
  closedScheme,
  wrongPurpose,
  schemeContradiction,
  criticisedButClaimed,
  criterionContradiction,
  absoluteThreshold,
];
