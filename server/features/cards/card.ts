// A card as Markdown: a heading, sentences and labelled rows. Parts are Markdown already; what comes from records or code
// lists is escaped by who hands it in. Rows without text are left out.
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import { type Language, inLanguage, type Worded } from '../../wording/language.ts';
import { entryCardWords } from '../../wording/editor/entry-cards.ts';

/** A label and what stands behind it. */
export type Row = readonly [label: string, text: string | undefined];

export interface Card {
  readonly heading: string;
  /** Each a paragraph. */
  readonly sentences?: readonly (string | undefined)[];
  readonly rows?: readonly Row[];
}

export function cardText({ heading, sentences = [], rows = [] }: Card): string {
  const said = sentences.filter((sentence) => sentence !== undefined && sentence !== '');
  const lines = rows.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [`- ${label}: ${text}`],
  );
  return [heading, ...said, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n');
}

/** **Groningen** · gemeente · `GM0014` */
export const headingText = (title: string, ...beside: readonly (string | undefined)[]): string =>
  [`**${escapeMarkdown(title)}**`, ...beside.filter((part) => part !== undefined && part !== '')].join(' · ');

/** The words that fit in a card, and how many more there are. */
export function capped(parts: readonly string[], language: Language, most = 12): string {
  if (parts.length <= most + 1) return parts.join(', ');
  const shown = parts.slice(0, most).join(', ');
  return entryCardWords.more[language]({ shown, count: parts.length - most });
}

/** Groningen (`GM0014`); what has no other name than its id is only that. */
export const named = (label: Worded | undefined, id: string, language: Language): string => {
  const name = inLanguage(label, language);
  return name === '' || name === id ? codeSpan(id) : `${escapeMarkdown(name)} (${codeSpan(id)})`;
};

/** A text of a record or code list in the wanted language, escaped. */
export const worded = (text: Worded | undefined, language: Language): string =>
  escapeMarkdown(inLanguage(text, language));
