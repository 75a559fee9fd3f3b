// The rules about addressees, in the order of their page.
import { abolishedAddressee } from './abolished.ts';
import { unknownAddressee } from './unknown.ts';

export const addresseeRules = [unknownAddressee, abolishedAddressee];
