// Markdown of our own for those who cannot show it: the same words and lines without signs, web addresses behind their links.
// Linear in the length of the text; never throws.
import { inlineMarks, Mark } from './markdown-inline.ts';
import { markdownLinks } from './markdown-links.ts';
import { renderedText } from './markdown.ts';

export function plainMarkdown(markdown: string): string {
  const marks = inlineMarks(markdown);
  const addresses = new Map(
    markdownLinks(renderedText(markdown))
      .filter(({ destination, text }) => isWeb(destination) && text.end > text.start)
      .map(({ destination, text }) => [text.end, destination]),
  );
  const parts: string[] = [];
  for (let at = 0; at < markdown.length; at += 1) {
    const address = addresses.get(at);
    if (address !== undefined) parts.push(` (${address})`);
    const mark = marks.at(at);
    if (mark === Mark.Skipped) continue;
    parts.push(mark === Mark.Blank ? ' ' : (marks.replacement(at) ?? markdown.charAt(at)));
  }
  return parts.join('').replaceAll(/^#{1,6} +/gmu, '');
}

const isWeb = (address: string): boolean => /^https?:\/\//iu.test(address);
