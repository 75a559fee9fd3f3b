// Text as the source of a manual page: nothing in it is taken for a request, and it is plain ASCII, which every reader of
// such pages shows rightly.
import { wrap } from '../layout.ts';

const signs: Readonly<Record<string, string>> = {
  '\\': String.raw`\e`,
  '-': String.raw`\-`,
  "'": String.raw`\(aq`,
  '`': String.raw`\(ga`,
  '^': String.raw`\(ha`,
  '~': String.raw`\(ti`,
  '"': String.raw`\(dq`,
};

/** A text, as it is, in lines that a person can compare. */
export const roffText = (text: string): string => wrap(text.replaceAll(/\s+/g, ' '), 72).map(roff).join('\n');

/** One line of text, as it is. */
export function roff(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\\-'`^~"]/g, (sign) => signs[sign] ?? sign)
    .replaceAll(/[^\u0020-\u007E]/gu, (sign) => {
      const unit = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `\\[u${unit}]`;
    });
  return line.startsWith('.') ? String.raw`\&${line}` : line;
}

export const bold = (text: string): string => String.raw`\fB${roff(text)}\fR`;
export const italic = (text: string): string => String.raw`\fI${roff(text)}\fR`;

/** A paragraph with a term that hangs out before it. */
export const termed = (term: string, text: string): string => `.TP\n${term}\n${roffText(text)}`;
