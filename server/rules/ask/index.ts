// The rules about asks as such: their ids.
import { duplicateId } from './duplicate-id.ts';
import { similarId } from './similar-id.ts';

export const askRules = [duplicateId, similarId];
