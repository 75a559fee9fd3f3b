// What an ask says in its own words, behind what is said of it; nothing when its words are not known.
import { inLanguage, type Language, type Worded } from './language.ts';
import { quoted } from './say.ts';

/** Between brackets. */
export function aside(sentence: Worded, language: Language): string {
  const said = inLanguage(sentence, language);
  return said === '' ? '' : ` (${quoted(said)})`;
}

/** Behind a colon. */
export function spoken(sentence: Worded, language: Language): string {
  const said = inLanguage(sentence, language);
  return said === '' ? '' : `: ${quoted(said)}`;
}
