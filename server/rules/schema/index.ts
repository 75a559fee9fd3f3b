// The rules about the shape of records, in the order of the reference.
import { badFormat } from './bad-format.ts';
import { missing } from './missing.ts';
import { notAllowed } from './not-allowed.ts';
import { outOfRange } from './out-of-range.ts';
import { unknownKey } from './unknown-key.ts';
import { wrongType } from './wrong-type.ts';

export const schemaRules = [missing, unknownKey, wrongType, notAllowed, badFormat, outOfRange];
