// The preview of a note: a link to an ask leads to its record, and below each paragraph stand cards of the asks it speaks of.
import type { Env, MarkdownIt, RendererRule, Token } from 'markdown-it';
import { escaped } from '../../server/charts/svg.ts';

/** What the preview shows of an ask. */
export interface PreviewCard {
  /** From the note to the record, as an address; absent where there is none. */
  readonly href?: string;
  /** On one line, for who rests on the link. */
  readonly line: string;
  readonly html: string;
}

/** The card of an ask, given what the editor tells of the note; undefined where asks have no cards. */
export type FindCard = (id: string, around: Env | undefined) => PreviewCard | undefined;

const scheme = 'ask:';

/** Only draws: what was read of a note is kept between two drawings, and asks change meanwhile. */
export function drawAskLinks(markdown: MarkdownIt, find: FindCard): MarkdownIt {
  const { rules } = markdown.renderer;
  const { link_open: openLink, paragraph_close: closeParagraph } = rules;
  rules.link_open = (...all) => {
    const [tokens, index, , around] = all;
    const id = askOf(tokens[index]);
    const card = id === undefined ? undefined : find(id, around);
    return card === undefined ? drawn(openLink, all) : linkHtml(card);
  };
  rules.paragraph_close = (...all) => {
    const [tokens, index, , around] = all;
    const ids = new Set((tokens[index - 1]?.children ?? []).map(askOf));
    const cards = [...ids].map((id) => (id === undefined ? undefined : find(id, around)));
    return `${drawn(closeParagraph, all)}${listHtml(cards.filter((card) => card !== undefined))}`;
  };
  return markdown;
}

/** As it would have been without us. */
function drawn(rule: RendererRule | undefined, all: Parameters<RendererRule>): string {
  const [tokens, index, options, , self] = all;
  return rule?.(...all) ?? self.renderToken(tokens, index, options);
}

function linkHtml({ href, line }: PreviewCard): string {
  const to = href === undefined ? '' : ` href="${escaped(href)}" data-href="${escaped(href)}"`;
  return `<a title="${escaped(line)}"${to}>`;
}

function listHtml(cards: readonly PreviewCard[]): string {
  if (cards.length === 0) return '';
  return `<ul class="policy-asks">${cards.map(({ html }) => `<li>${html}</li>`).join('')}</ul>\n`;
}

function askOf(token: Token | undefined): string | undefined {
  const href = token?.type === 'link_open' ? token.attrGet('href') : null;
  return typeof href === 'string' && href.startsWith(scheme) ? decode(href.slice(scheme.length)) : undefined;
}

/** An address that is not well-formed is taken as it stands. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
