// What the scripts of several shells have in common.
import type { Language } from '../../wording/language.ts';

/** A text as one word of a shell that takes a quote inside quotes only outside them. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Asks the program for the asks; what is typed follows. */
export const askLine = (language: Language): string => `command policy-asks ask-ids --lang ${language} --`;
