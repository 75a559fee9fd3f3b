// What the engine says about itself.
import { ruleCrashed } from './rule-crashed.ts';

export const internalRules = [ruleCrashed];
