// A YAML stream to its documents: the text between `---` and `...` markers at the start of a line.
// Every document is read by itself, so that a slip in one can never swallow the next.

export interface Chunk {
  /** Offsets in the stream; the marker line `---` belongs to the document it opens. */
  readonly start: number;
  readonly end: number;
}

const marker = /^(?:---|\.\.\.)(?=[ \t\r\n]|$(?![^]))/gm;

/** The documents of a stream, empty ones included, in order. Together they cover the text. */
export function chunksOf(text: string): Chunk[] {
  if (!text.includes('---') && !text.includes('...')) return [{ start: 0, end: text.length }];
  const chunks: Chunk[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(marker)) {
    if (index > 0 && !isLineEnd(text.charCodeAt(index - 1))) continue;
    const end = sign === '---' ? index : lineEnd(text, index);
    if (end > start) chunks.push({ start, end });
    start = end;
  }
  if (start < text.length || chunks.length === 0) chunks.push({ start, end: text.length });
  return chunks;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}
