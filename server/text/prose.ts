// A note as prose: its paragraphs, and where a quote stands in it or stood before it was rewritten.
// Takes Markdown, gives ranges of the source. Knows no ask; bounded in time, total over any text.
import { type Comparable, comparable, comparableText } from './comparable.ts';
import { type RenderedText, renderedText } from './markdown.ts';
import { nearestWords } from './nearest-words.ts';
import type { Range } from './place.ts';

export { type RenderedText, renderedText } from './markdown.ts';

/** A note made ready for many look-ups. */
export interface Prose {
  readonly rendered: RenderedText;
  readonly comparable: Comparable;
}

export interface Passage {
  readonly range: Range;
  /** The words as they read, on one line. */
  readonly text: string;
  /** From 0 (nothing in common) to 1 (the same words). */
  readonly likeness: number;
}

export function readProse(markdown: string): Prose {
  const rendered = renderedText(markdown);
  return { rendered, comparable: comparable(rendered.text) };
}

const markUp = /[\\`<[\]!*_~&#>\n|]|^\s*(?:[-+•]|\d)/;

/** A quote in the form in which it is compared: mark-up, wraps, hard spaces, kinds of quote marks and dashes do not count. */
export function normaliseQuote(quote: string): string {
  const words = markUp.test(quote) ? renderedText(quote).text : quote;
  return comparableText(words).replaceAll(/^'+ ?| ?'+$/g, '');
}

const wordLike = /[\p{L}\p{N}]/u;

/**
 * Where the note has the quote, word for word; undefined when it has not, or when the quote is empty. Words that the quote
 * leaves out ("(…)") may stand between.
 */
export function findPassage(note: Prose, quote: string): Range | undefined {
  const wanted = normaliseQuote(quote);
  if (wanted === '') return undefined;
  const { text } = note.comparable;
  const whole = find(text, wanted, 0) ?? (wanted.includes('...') ? findPieces(text, wanted) : undefined);
  return whole === undefined ? undefined : sourceRange(note, whole.start, whole.end);
}

/** Never within a longer word. */
function find(text: string, wanted: string, from: number): Range | undefined {
  const opensInWord = wordLike.test(wanted.charAt(0));
  const closesInWord = wordLike.test(wanted.charAt(wanted.length - 1));
  for (let at = text.indexOf(wanted, from); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const cutsBefore = opensInWord && wordLike.test(text[at - 1] ?? '');
    const cutsAfter = closesInWord && wordLike.test(text[end] ?? '');
    if (!cutsBefore && !cutsAfter) return { start: at, end };
  }
  return undefined;
}

/** How much a quote may leave out at one place, and how much it keeps at least beside it. */
const mostLeftOut = 400;
const leastKept = 8;

/** The pieces of a quote that leaves words out, in their order and near one another, from any place where the first stands. */
function findPieces(text: string, wanted: string): Range | undefined {
  const [first, ...others] = wanted.split(/ ?\(?\.{3}\)? ?/).filter((piece) => piece !== '');
  if (first === undefined || [first, ...others].some((piece) => piece.length < leastKept)) return undefined;
  for (let from = find(text, first, 0); from !== undefined; from = find(text, first, from.start + 1)) {
    let end: number | undefined = from.end;
    for (const piece of others) {
      const next: Range | undefined = find(text.slice(0, end + mostLeftOut + piece.length + 1), piece, end);
      end = next?.end;
      if (end === undefined) break;
    }
    if (end !== undefined) return { start: from.start, end };
  }
  return undefined;
}

/** The passage that most resembles a quote, when any word is shared. */
export function nearestPassage(note: Prose, quote: string): Passage | undefined {
  const found = nearestWords(note.comparable.text, normaliseQuote(quote));
  if (found === undefined) return undefined;
  const positionOf = (index: number) => note.comparable.positionOf(index);
  const words = note.rendered.text;
  const core = withoutNeighbours(words, positionOf(found.core.start), positionOf(found.core.end - 1) + 1);
  // A sentence does not reach into the block before or after it.
  const before = words.slice(Math.min(positionOf(found.start), core.start), core.start);
  const after = words.slice(core.end, Math.max(positionOf(found.end - 1) + 1, core.end));
  const from = core.start - before.length + before.lastIndexOf('\n') + 1;
  const to = core.end + (after.split('\n')[0] ?? '').length;
  return {
    range: note.rendered.rangeOf(from, to),
    text: words.slice(from, to).replaceAll(/[ \n\t\r]+/g, ' '),
    likeness: found.likeness,
  };
}

/** Leaves out a word or two from the heading before or the block after, which were taken for a changed word. */
function withoutNeighbours(words: string, start: number, end: number): Range {
  const pieces = words.slice(start, end).split('\n');
  const little = (end - start) / 4;
  let from = start;
  let to = end;
  if (pieces.length > 1 && (pieces[0] ?? '').length < little) from += (pieces[0] ?? '').length + 1;
  if (pieces.length > 1 && (pieces.at(-1) ?? '').length < little) to -= (pieces.at(-1) ?? '').length + 1;
  return { start: from, end: to };
}

function sourceRange(note: Prose, start: number, end: number): Range {
  const { comparable: form, rendered } = note;
  return rendered.rangeOf(form.positionOf(start), form.positionOf(end - 1) + 1);
}

/**
 * The paragraphs as people count them: 0 is the header (title, date, addressee, "Verzoek: …"),
 * 1 the first paragraph of the text. Headings further down are not counted.
 */
export function paragraphs({ rendered }: Prose): readonly Range[] {
  const { blocks, markdown } = rendered;
  const first = blocks.findIndex((block) => !isHeader(block, markdown.slice(block.start, block.end)));
  const header = blocks[first === -1 ? blocks.length - 1 : first - 1];
  const body = first === -1 ? [] : blocks.slice(first).filter((block) => block.kind !== 'heading');
  const start = blocks[0]?.start ?? 0;
  return [
    header === undefined ? { start, end: start } : { start, end: header.end },
    ...body.map((block) => ({ start: block.start, end: block.end })),
  ];
}

/** A heading, a line such as "Datum: 12 maart", or one short line that is no sentence. */
function isHeader(block: RenderedText['blocks'][number], source: string): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'text') return false;
  if (/^[*_]*\p{Lu}[\p{L} .]{1,30}:[*_]*\s/u.test(source)) return true;
  return source.length <= 120 && !source.includes('\n') && !/[.!?…:;][*_"'”’)]*\s*$/.test(source);
}
