// The rules about schemes, in the order of their page.
import { schemeAlias } from './alias.ts';
import { closedScheme } from './closed.ts';
import { schemeContradiction } from './contradiction.ts';
import { unknownScheme } from './unknown.ts';

export const schemeRules = [unknownScheme, schemeAlias, closedScheme, schemeContradiction];
