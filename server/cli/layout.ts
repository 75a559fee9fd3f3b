// Text in columns: how wide a text is on a terminal, wrapping at words, padding. Wide and combining characters are counted as shown.

let segmenter: Intl.Segmenter | undefined;
/** What a person takes for one sign. The segmenter is made at first use: few texts need it, and making one takes a while. */
function graphemes(text: string): Iterable<{ readonly segment: string }> {
  if (simple.test(text)) return Array.from(text, (segment) => ({ segment }));
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
const pictograph = /\p{Emoji_Presentation}|\uFE0F/u;
/** East Asian wide and full-width blocks. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
/** Latin letters, punctuation, arrows and lines: one column each. */
const simple =
  /^[\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u21FF\u2200-\u22FF\u2500-\u257F]*$/;

/** Columns that a text takes. */
export function width(text: string): number {
  if (simple.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes(text)) columns += graphemeWidth(segment);
  return columns;
}

function graphemeWidth(segment: string): number {
  if (zeroWidth.test(segment)) return 0;
  return pictograph.test(segment) || wide.test(segment) ? 2 : 1;
}

export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** Cut to a number of columns, with … at the end when something was left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let used = 0;
  let kept = '';
  for (const { segment } of graphemes(text)) {
    used += graphemeWidth(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** What stands between two columns; a wide character that is cut in half becomes a space. */
export function between(text: string, from: number, to: number): string {
  let column = 0;
  let kept = '';
  for (const { segment } of graphemes(text)) {
    const end = column + graphemeWidth(segment);
    if (column >= from && end <= to) kept += segment;
    else if (end > from && column < to) kept += ' ';
    column = end;
  }
  return kept;
}

/** Where a line may be broken: an amount stays with its sign. */
const breakable = /(?<!€|EUR) /u;

/** Lines of at most so many columns, broken at spaces; a longer word stands alone. Line ends in the text are kept. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(breakable)) {
      const joined = line === '' ? word : `${line} ${word}`;
      if (line !== '' && width(joined) > columns) {
        lines.push(line);
        line = word;
      } else line = joined;
    }
    lines.push(line);
  }
  return lines;
}

/** Wrapped and indented, as one text without line end. */
export function indented(text: string, indent: number, columns: number): string {
  const space = ' '.repeat(indent);
  return wrap(text, columns - indent)
    .map((line) => (line === '' ? '' : space + line))
    .join('\n');
}

/** Rows as columns, two spaces between; the last column gets what is left of the width. */
export function table(rows: readonly (readonly string[])[], columns: number): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => width(row[index] ?? ''))),
  );
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const last = Math.max(20, columns - before);
  return rows.map((row) =>
    row
      .map((cell, index) => (index === count - 1 ? cut(cell, last) : pad(cell, widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
