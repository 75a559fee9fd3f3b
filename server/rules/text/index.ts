// The rules about the wording of asks.
import { longTitle } from './long-title.ts';
import { translationMissing } from './translation-missing.ts';
import { vague } from './vague.ts';

export const textRules = [translationMissing, longTitle, vague];
