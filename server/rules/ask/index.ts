// The rules about asks as such: their ids.
import { duplicateId } from './duplicate-id.ts';
import { similarId } from './similar-id.ts';
import { changedId } from './id-changed.ts';
import { vanishedAsk } from './vanished.ts';

export const askRules = [duplicateId, similarId, changedId, vanishedAsk];
