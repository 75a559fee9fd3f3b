// What an entry of a code list is called in each language, as a fact for messages.
import type { Entry } from '../vocabulary/entry.ts';
import { inLanguage, type Localized } from '../wording/language.ts';

export function labelOf(entry: Entry): Localized {
  return { nl: inLanguage(entry.label, 'nl'), en: inLanguage(entry.label, 'en') };
}
