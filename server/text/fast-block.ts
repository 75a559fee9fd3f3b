// Literal and folded blocks of text, for the fast reader: lines in one column, blank lines between them, nothing else.
import { giveUp } from './fast-scalar.ts';

export interface BlockHeader {
  readonly header: number;
  readonly headerEnd: number;
  /** Where the line after the header begins. */
  readonly next: number;
}

export interface BlockText {
  readonly text: string;
  /** Where the line after the block begins. */
  readonly next: number;
}

/** The text of a block under a key in `column`, up to the end of the document at `limit`. */
export function readBlockText(
  text: string,
  { header, headerEnd, next }: BlockHeader,
  { column, limit }: { readonly column: number; readonly limit: number },
): BlockText {
  const sign = text.slice(header, headerEnd).replace(/ +$/, '');
  if (sign !== '|' && sign !== '|-' && sign !== '>' && sign !== '>-') giveUp();
  const lines: string[] = [];
  let at = next;
  let inner = -1;
  while (at < limit) {
    const found = text.indexOf('\n', at);
    // Without a line break at its end the block ends otherwise.
    if (found === -1 || found >= limit) giveUp();
    const line = text.slice(at, text[found - 1] === '\r' ? found - 1 : found);
    const indent = line.search(/[^ ]|$/);
    if (line !== '' && indent === line.length) giveUp();
    if (line !== '' && indent <= column) break;
    if (line !== '' && inner === -1) inner = indent;
    if (line !== '' && (indent < inner || (sign[0] === '>' && (indent > inner || line.endsWith(' ')))))
      giveUp();
    lines.push(line === '' ? '' : line.slice(inner));
    at = found + 1;
  }
  return { text: joined(lines, sign), next: at };
}

function joined(lines: readonly string[], sign: string): string {
  const last = lines.findLastIndex((line) => line !== '');
  const first = lines.findIndex((line) => line !== '');
  if (last === -1 || first > 0) giveUp();
  const kept = lines.slice(0, last + 1);
  const body = sign[0] === '|' ? kept.join('\n') : folded(kept);
  return sign.endsWith('-') ? body : `${body}\n`;
}

/** A single line break is a space; blank lines are line breaks. */
function folded(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') breaks += 1;
    else {
      text += index === 0 ? line : (breaks === 0 ? ' ' : '\n'.repeat(breaks)) + line;
      breaks = 0;
    }
  }
  return text;
}
