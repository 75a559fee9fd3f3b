// What an ask is called in each language, as a fact for messages.
import type { AskEntry } from '../portfolio/entry.ts';
import { inLanguage, type Localized } from '../wording/language.ts';

export const labelOfAsk = ({ summary: { title } }: AskEntry): Localized => ({
  nl: inLanguage(title, 'nl'),
  en: inLanguage(title, 'en'),
});
