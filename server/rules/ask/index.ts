// The rules about asks as such: their ids, and asks that say the same.
import { duplicateId } from './duplicate-id.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { similarId } from './similar-id.ts';
import { changedId } from './id-changed.ts';
import { vanishedAsk } from './vanished.ts';

export const askRules = [duplicateId, similarId, nearDuplicate, changedId, vanishedAsk];
