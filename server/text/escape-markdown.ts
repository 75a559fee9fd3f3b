// Text that others wrote, made safe for Markdown: it reads as it was written, and no part of it becomes mark-up, HTML or a link.
// What comes out stands on one line, in a sentence, a list item or a cell of a table. Total over any text.

import { codeParts } from './code-parts.ts';

/** Signs that begin mark-up in the middle of a line. */
const signs = /[\\`*_[\]|~]/gu;
/** What makes a heading, list, quote or rule of the line it begins. */
const atStart = /^[#>+\-=]|(?<=^\d{1,9})[.)]/u;
/** Control characters, and those that turn the direction of what follows. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- finding control characters is the point.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export const escapeMarkdown = (text: string): string =>
  escapedWords(oneLine(text)).replace(atStart, String.raw`\$&`);

/** A message: what stands between two backticks in it is code, whoever wrote it. `quiet` does more to all other words. */
export function escapeMessage(
  text: string,
  quiet: (escaped: string) => string = (escaped) => escaped,
): string {
  const parts = codeParts(oneLine(text)).map(({ words, isCode }) =>
    isCode && !/[|\\]/u.test(words) ? codeSpan(words) : quiet(escapedWords(isCode ? `\`${words}\`` : words)),
  );
  return parts.join('').replace(atStart, String.raw`\$&`);
}

function escapedWords(text: string): string {
  return text
    .replaceAll(signs, String.raw`\$&`)
    .replaceAll(/&(?=[#\p{L}])/gu, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/:\/\//gu, String.raw`:\/\/`)
    .replaceAll(/\bwww\./giu, (found) => `${found.slice(0, -1)}\\.`)
    .replaceAll('@', String.raw`\@`);
}

/** As code: nothing in it is mark-up, and it cannot end the code. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  let longest = 0;
  for (const [run] of line.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || line === '' ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** A link, where the address is one of the web; else its text alone. The text is escaped here. */
export function markdownLink(text: string, address: string | undefined): string {
  const shown = escapeMarkdown(text);
  const url = address === undefined ? undefined : webAddress(address);
  return url === undefined ? shown : `[${shown}](<${url}>)`;
}

function webAddress(address: string): string | undefined {
  if (!/^https?:\/\//iu.test(address) || address.length > 2000 || !URL.canParse(address)) return undefined;
  return new URL(address).href.replaceAll(/[<>]/gu, (sign) => (sign === '<' ? '%3C' : '%3E'));
}

/** Rows of cells that are Markdown already. A column in which no row has anything is left out. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFilled = (column: number) => rows.some((row) => (row[column] ?? '') !== '');
  const columns = [...head.keys()].filter(isFilled);
  const line = (cells: readonly string[]) =>
    `| ${columns.map((column) => cells[column] ?? '').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll(unseen, '').trim();
