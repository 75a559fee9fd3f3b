// A note as it reads, with the links in it and the asks that it cites; worked out once for each version of its text.
import { askCitations, type AskCitation } from '../../rules/read-note.ts';
import { markdownLinks, type MarkdownLink } from '../../text/markdown-links.ts';
import { renderedText, type RenderedText } from '../../text/markdown.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { Source } from '../source.ts';

export interface ReadableNote {
  readonly rendered: RenderedText;
  readonly links: readonly MarkdownLink[];
  readonly citations: readonly AskCitation[];
}

/** Reading the links of a long note takes longer than a cursor moves. */
export const noteOf = oncePer((source: Source): ReadableNote => {
  const rendered = renderedText(source.text);
  return { rendered, links: markdownLinks(rendered), citations: askCitations(rendered) };
});
