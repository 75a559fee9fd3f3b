// What a growing selection takes in, step by step: word, value, pair, block, record, file; in a note word, link, paragraph,
// section. In: offsets. Out: for each the ranges from small to large, each within the next.
import { isRecordKind } from '../../records/kind.ts';
import { contains, type Range } from '../../text/place.ts';
import { noteSections } from './note-sections.ts';
import { noteOf } from '../places/note.ts';
import { recordRange, withoutQuotes } from '../places/ranges.ts';
import type { Source } from '../source.ts';

/** At least one range for each offset: that of the file. */
export function selectionRanges(source: Source, offsets: readonly number[]): readonly (readonly Range[])[] {
  return offsets.map((written) => {
    const offset = Math.max(0, Math.min(written, source.text.length));
    const around = isRecordKind(source.kind) ? inRecord(source, offset) : inNote(source, offset);
    return growing([wordAt(source, offset), ...around, { start: 0, end: source.text.length }], offset);
  });
}

/** From small to large, those that hold the offset and each other. */
function growing(ranges: readonly (Range | undefined)[], offset: number): readonly Range[] {
  const size = ({ start, end }: Range): number => end - start;
  const holding = ranges.filter((range): range is Range => range !== undefined && contains(range, offset));
  const chain: Range[] = [];
  for (const range of holding.toSorted((one, other) => size(one) - size(other))) {
    const last = chain.at(-1);
    const grows = last === undefined || (range.start <= last.start && last.end <= range.end);
    if (grows && (last === undefined || size(range) > size(last))) chain.push(range);
  }
  return chain;
}

/** How far a word is looked for. */
const reach = 200;

function wordAt({ text }: Source, offset: number): Range | undefined {
  const from = Math.max(0, offset - reach);
  const before = /[\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(from, offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(offset, offset + reach))?.[0].length ?? 0;
  return before + after === 0 ? undefined : { start: offset - before, end: offset + after };
}

function inRecord(source: Source, offset: number): (Range | undefined)[] {
  const point = source.pointAt(offset);
  if (point === undefined) return [];
  const { document, path, scalar, range } = point;
  const own =
    range !== undefined && typeof scalar === 'string' ? withoutQuotes(source, range, scalar) : range;
  const blocks = path.flatMap((_, index) => {
    const at = path.slice(0, index + 1);
    return [source.exactRange(document, at, 'value'), source.exactRange(document, at, 'pair')];
  });
  return [own, range, ...blocks, recordRange(source, document), source.documents[document]?.range];
}

function inNote(source: Source, offset: number): Range[] {
  if (source.kind !== 'note') return [];
  const { rendered, links } = noteOf(source);
  const spans = rendered.links.map(({ start, end }) => ({ start, end }));
  const parts = links.flatMap(({ text, at }) => [text, at]);
  const sections = noteSections(source).flatMap(({ heading, range }) => [heading, range]);
  const blocks = rendered.blocks.map(({ start, end }) => ({ start, end }));
  return [...parts, ...spans, ...blocks, ...sections].filter((range) => contains(range, offset));
}
