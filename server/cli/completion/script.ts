// What the scripts of several shells have in common.
import type { Language } from '../../wording/language.ts';

/** Asks the program for the asks; what is typed follows. */
export const askLine = (language: Language): string => `command policy-asks ask-ids --lang ${language} --`;
