// What can be folded away in a text: records of a stream, blocks and lists, runs of comments; in a note its sections, lists and
// code. Works from lines and indentation, so that it holds while a text is being typed. Linear.
import { isRecordKind } from '../../records/kind.ts';
import { comments } from '../../text/comments.ts';
import { isSilent, type LineShape, lineShapes } from '../../text/line-shape.ts';
import { noteSections } from './note-sections.ts';
import { noteOf } from '../places/note.ts';
import type { Source } from '../source.ts';

export interface FoldingRange {
  /** From 0; what is on the first line stays visible. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'record' | 'block' | 'comment' | 'section';
}

/** By their first line; one for each first line. */
export function foldingRanges(source: Source): readonly FoldingRange[] {
  if (source.kind === 'note') return oneEach(inNote(source));
  if (!isRecordKind(source.kind)) return [];
  // A lone carriage return ends a line too.
  const text = source.text.replaceAll(/\r(?!\n)/gu, '\n');
  const lines = lineShapes(text);
  const commented = new Set(
    comments(source.text)
      .filter(({ ownLine }) => ownLine)
      .map(({ range }) => source.lines.position(range.start).line),
  );
  return oneEach([...recordFolds(lines), ...blockFolds(lines, commented), ...commentFolds(commented)]);
}

function oneEach(folds: readonly FoldingRange[]): readonly FoldingRange[] {
  const byStart = new Map<number, FoldingRange>();
  for (const fold of folds) {
    if (fold.endLine > fold.startLine && !byStart.has(fold.startLine)) byStart.set(fold.startLine, fold);
  }
  return [...byStart.values()].toSorted((one, other) => one.startLine - other.startLine);
}

const isMarker = ({ text, indent }: LineShape): boolean =>
  indent === '' && /^(?:---|\.\.\.)(?:\s|$)/u.test(text);

/** Records between markers, when there are several. */
function recordFolds(lines: readonly LineShape[]): FoldingRange[] {
  const starts = lines.filter(isMarker).map(({ index }) => index);
  if (starts.length === 0) return [];
  const first = lines.find(({ text }) => text !== '')?.index ?? 0;
  const all = [...new Set([first, ...starts])];
  const blank = (index: number): boolean => (lines[index]?.text ?? '') === '';
  return all.map((startLine, place) => {
    let endLine = (all[place + 1] ?? lines.length) - 1;
    while (endLine > startLine && blank(endLine)) endLine -= 1;
    return { startLine, endLine, kind: 'record' };
  });
}

interface Open {
  readonly line: number;
  readonly column: number;
  readonly isItem: boolean;
}

/** What stands further to the right than a line belongs to it; items of a list may stand right below its key. */
function blockFolds(lines: readonly LineShape[], commented: ReadonlySet<number>): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const open: Open[] = [];
  let last = 0;
  const closeTo = (closes: (top: Open) => boolean): void => {
    for (let top = open.at(-1); top !== undefined && closes(top); top = open.at(-1)) {
      open.pop();
      folds.push({ startLine: top.line, endLine: last, kind: 'block' });
    }
  };
  for (const line of lines) {
    if (line.text === '' || commented.has(line.index) || (open.length === 0 && isSilent(line))) continue;
    if (isMarker(line)) {
      closeTo(() => true);
      continue;
    }
    const column = line.indent.length;
    const isItem = /^-(?:\s|$)/u.test(line.text);
    closeTo((top) => top.column > column || (top.column === column && (top.isItem || !isItem)));
    open.push({ line: line.index, column, isItem });
    last = line.index;
  }
  closeTo(() => true);
  return folds;
}

/** Comment lines that follow each other. */
function commentFolds(commented: ReadonlySet<number>): FoldingRange[] {
  const starts = [...commented].filter((line) => !commented.has(line - 1));
  return starts.map((startLine) => {
    let endLine = startLine;
    while (commented.has(endLine + 1)) endLine += 1;
    return { startLine, endLine, kind: 'comment' };
  });
}

function inNote(source: Source): FoldingRange[] {
  const line = (offset: number): number => source.lines.position(offset).line;
  const sections = noteSections(source).map(({ range }) => ({ range, kind: 'section' as const }));
  const blocks = noteOf(source)
    .rendered.blocks.filter(({ kind }) => kind === 'list' || kind === 'code')
    .map(({ start, end }) => ({ range: { start, end }, kind: 'block' as const }));
  return [...sections, ...blocks].map(({ range, kind }) => ({
    startLine: line(range.start),
    endLine: line(range.end),
    kind,
  }));
}
