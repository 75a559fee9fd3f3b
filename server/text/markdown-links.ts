// The links of a Markdown text: where each leads, and where its text and its destination stand in the source.
// Takes a rendered text; links in code and comments are none. Linear; total over any text.
import { linkLabel, type LinkSpan } from './markdown-inline.ts';
import type { RenderedText } from './markdown.ts';
import type { Range } from './place.ts';

export interface MarkdownLink {
  /** What the reader sees, in the source; empty for a bare `<address>`. */
  readonly text: Range;
  readonly destination: string;
  /** Where the destination stands in the source; for `[text][label]` in the definition of the label. */
  readonly at: Range;
}

type Destination = Pick<MarkdownLink, 'destination' | 'at'>;

/** Links in the order in which they begin. */
export function markdownLinks({ markdown, links, blocks }: RenderedText): readonly MarkdownLink[] {
  const code = blocks.filter((block) => block.kind === 'code');
  const isCode = (start: number) => code.some((block) => start >= block.start && start < block.end);
  let known: ReadonlyMap<string, Destination> | undefined;
  const found: MarkdownLink[] = [];
  for (const span of links) {
    if (isCode(span.start)) continue;
    if (span.label !== undefined) known ??= definitions(markdown, isCode);
    const leads = span.label === undefined ? written(markdown, span) : known?.get(span.label);
    if (leads === undefined) continue;
    const isBare = span.close === span.start;
    const text = { start: span.start + 1, end: isBare ? span.start + 1 : span.close };
    found.push({ text, ...leads });
  }
  return found.toSorted((one, other) => one.text.start - other.text.start);
}

/** `(destination "title")`, `(<destination>)` or `<destination>`. */
function written(markdown: string, { start, close, end }: LinkSpan): Destination {
  if (close === start) return within(markdown, start + 1, end - 1);
  const inner = markdown.slice(close + 2, end - 1);
  const [, space = '', opening = '', bare = ''] = /^(\s*)(?:(<)([^<>\n]*)>|)/.exec(inner) ?? [];
  const from = close + 2 + space.length + opening.length;
  if (opening !== '') return within(markdown, from, from + bare.length);
  const length = /^\S*/.exec(inner.slice(space.length))?.[0].length ?? 0;
  return within(markdown, from, from + length);
}

const within = (markdown: string, start: number, end: number): Destination => ({
  destination: markdown.slice(start, end),
  at: { start, end },
});

/** `[label]: destination`, the first of each label. */
function definitions(markdown: string, isCode: (start: number) => boolean): ReadonlyMap<string, Destination> {
  const found = new Map<string, Destination>();
  for (const definition of markdown.matchAll(/^( {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?)([^\s<>]*)/gm)) {
    const [, before = '', label, destination = ''] = definition;
    const start = definition.index + before.length;
    const key = linkLabel(label);
    if (!found.has(key) && !isCode(start))
      found.set(key, within(markdown, start, start + destination.length));
  }
  return found;
}
