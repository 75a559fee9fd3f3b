// The languages in which a person is spoken to, and texts that exist in both.

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language we speak. */
export interface Localized {
  readonly nl: string;
  readonly en: string;
}

/** A text that a record or code list gives in one or more languages. */
export type Worded = string | { readonly nl?: string; readonly en?: string; readonly fy?: string };

/** The text in the wanted language, or in the nearest language there is. Never undefined, at worst empty. */
export function inLanguage(text: Worded | undefined, language: Language): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language] ?? text.nl ?? text.en ?? text.fy ?? '';
}
