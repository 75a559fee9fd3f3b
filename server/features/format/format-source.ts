// A file, or what of it is selected, in the fixed form: as edits that leave untouched lines alone. Never another value;
// what cannot be laid out for sure is left as it is.
import { canonicalKeys } from '../../records/canonical.ts';
import type { FileKind, RecordKind } from '../../records/kind.ts';
import type { TextEdit } from '../../text/change.ts';
import { applyEdits } from '../../text/edits.ts';
import type { Path, Range } from '../../text/place.ts';
import { readText } from '../../text/read.ts';
import { formatEdits, type KeyOrder, same } from './format.ts';
import type { Source } from '../source.ts';

/** Review events are never changed after they were written, and notes are prose. */
export const formattedKind = (kind: FileKind | undefined): RecordKind | undefined =>
  kind === 'note' || kind === 'review-event' ? undefined : kind;

export const keyOrder =
  (kind: RecordKind): KeyOrder =>
  (at) =>
    canonicalKeys(kind, at);

/** The whole file; undefined when it is left alone. */
export function formatSource({ text, kind }: Source): readonly TextEdit[] | undefined {
  const formatted = formattedKind(kind);
  return formatted && formatEdits(text, keyOrder(formatted));
}

/** The parts that a range touches: the smallest block around it that can be laid out by itself. */
export function formatRange(source: Source, range: Range): readonly TextEdit[] | undefined {
  const { text } = source;
  const kind = formattedKind(source.kind);
  const words = wordsOf(text, range);
  const all = wordsOf(text, { start: 0, end: text.length });
  if (kind === undefined) return undefined;
  if (words === undefined || all === undefined) return [];
  if (words.start <= all.start && all.end <= words.end) return formatSource(source);
  for (const { path, extent } of blocksAround(source, words)) {
    const within: KeyOrder = (at) =>
      path.every((step, index) => at[index] === step) ? canonicalKeys(kind, at) : [];
    const edits = formatEdits(text, within)?.filter((edit) => isInside(edit.range, extent));
    if (edits === undefined) return undefined;
    const after = applyEdits(text, edits);
    if (same(readText(text), text, after) && readText(after).problems.length === 0) return edits;
  }
  return [];
}

const isInside = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** A range without the white space around it. */
function wordsOf(text: string, { start, end }: Range): Range | undefined {
  const chosen = text.slice(start, end);
  const words = chosen.trim().length;
  if (words === 0) return undefined;
  const from = start + chosen.length - chosen.trimStart().length;
  return { start: from, end: from + words };
}

interface Around {
  readonly path: Path;
  /** Whole lines. */
  readonly extent: Range;
}

/** From the smallest part of one record to all of it; over several records all of them. */
function blocksAround(source: Source, range: Range): readonly Around[] {
  const [first, last] = [source.pointAt(range.start), source.pointAt(Math.max(range.start, range.end - 1))];
  if (first === undefined || last === undefined) return [];
  const { documents } = source;
  const start = documents[first.document]?.range.start ?? 0;
  const end = documents[last.document]?.range.end ?? 0;
  const whole = { path: [], extent: { start, end } };
  if (first.document !== last.document) return [whole];
  const shared = first.path.findIndex((step, index) => last.path[index] !== step);
  const path = shared === -1 ? first.path : first.path.slice(0, shared);
  const parts = path.flatMap((_step, index): Around[] => {
    const at = path.slice(0, path.length - index);
    const found = source.exactRange(first.document, at, 'pair');
    return found === undefined ? [] : [{ path: at, extent: linesOf(source, found) }];
  });
  return [...parts.filter(({ extent }) => isInside(range, extent)), whole];
}

/** From the start of its first line to the start of the line after it. */
function linesOf({ lines }: Source, { start, end }: Range): Range {
  const [first, last] = [lines.position(start).line, lines.position(end).line];
  return { start: lines.range(first).start, end: lines.offset(last + 1, 0) };
}
