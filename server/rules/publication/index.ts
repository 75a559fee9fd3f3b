// The rules about what may be made public, and when.
import { embargo } from './embargo.ts';
import { internal } from './internal.ts';
import { personalData } from './personal-data.ts';

export const publicationRules = [embargo, internal, personalData];
