// The rules about the wording of asks.
import { longTitle } from './long-title.ts';
import { nameSpelling } from './name-spelling.ts';
import { speaksForOthers } from './speaks-for-others.ts';
import { translationMissing } from './translation-missing.ts';
import { vague } from './vague.ts';

export const textRules = [translationMissing, nameSpelling, speaksForOthers, longTitle, vague];
