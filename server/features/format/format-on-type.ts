// What typing asks for: after Enter the place where the next line begins, after `-` and `:` the column of a list or a key.
// Works on lines, for half-typed text is the rule; touches only the line that is typed on and blanks at the end of the one above.
// Never free text or comments. Done twice it changes nothing more.
import { canonicalKeys } from '../../records/canonical.ts';
import type { RecordKind } from '../../records/kind.ts';
import { schemaAt } from '../../records/schema.ts';
import { typesOf } from '../../records/shape.ts';
import type { TextEdit } from '../../text/change.ts';
import { type LineShape, lineShapes } from '../../text/line-shape.ts';
import type { Path } from '../../text/place.ts';
import type { Source } from '../source.ts';

/** Spaces per level. */
const width = 2;

/** `offset` is that of the cursor, after the character. */
export function formatOnType(source: Source, offset: number, character: string): readonly TextEdit[] {
  const { kind } = source;
  if (kind === undefined || kind === 'note') return [];
  const typed = new TypedLine(source, offset, kind);
  if (character === '\n') return typed.afterEnter();
  if (character === '-') return typed.afterDash();
  return character === ':' ? typed.afterColon() : [];
}

class TypedLine {
  readonly #source: Source;
  readonly #kind: RecordKind;
  readonly #line: number;
  readonly #isAtEnd: boolean;

  constructor(source: Source, offset: number, kind: RecordKind) {
    this.#source = source;
    this.#kind = kind;
    this.#line = source.lines.position(offset).line;
    this.#isAtEnd = this.#textOf(this.#line).trim() === '' || offset === source.lines.range(this.#line).end;
  }

  afterEnter(): readonly TextEdit[] {
    const above = this.#line - 1;
    if (above < 0 || this.#textOf(this.#line).trim() !== '') return [];
    const shape = this.#shapeOf(above);
    const start = this.#source.lines.range(above).start;
    if (shape.text === '') return this.#isText(start) ? [] : [...this.#trimmed(above)];
    if (shape.text.startsWith('#') || this.#goesOn(above, shape)) return [];
    if (shape.text === '-' && this.#belongsToList(above)) return this.#endOfList(above, shape);
    const wanted = this.#nextLine(above, shape);
    return wanted === undefined ? this.#trimmed(above) : [...this.#trimmed(above), ...this.#written(wanted)];
  }

  afterDash(): readonly TextEdit[] {
    const text = this.#textOf(this.#line);
    const column = text.length - 1;
    const above = this.#wordsBefore(this.#line);
    if (!this.#isAtEnd || !/^ *-$/.test(text) || above === undefined) return [];
    const shape = this.#shapeOf(above);
    if (this.#goesOn(above, shape)) return [];
    const key = columnOf(shape);
    if (key !== undefined && shape.value === undefined) {
      const wanted = this.#firstBelow(this.#line, key)?.indent.length ?? key + width;
      return wanted === column ? [] : this.#written(`${' '.repeat(wanted)}-`);
    }
    const dashes = this.#dashesAbove();
    if (column === 0 || dashes.length === 0 || dashes.includes(column)) return [];
    const [nearest = column] = dashes.toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column));
    return this.#written(`${' '.repeat(nearest)}-`);
  }

  afterColon(): readonly TextEdit[] {
    const { start } = this.#source.lines.range(this.#line);
    const [, indent = '', name] = /^( *)([A-Za-z]\w*):$/.exec(this.#textOf(this.#line)) ?? [];
    if (!this.#isAtEnd || name === undefined) return [];
    const point = this.#source.pointAt(start + indent.length);
    if (point?.on !== 'key' || point.path.at(-1) !== name) return [];
    const wanted = this.#columnFor(point.document, point.path.slice(0, -1), name);
    if (wanted === undefined || wanted === indent.length) return [];
    // What stands below a key goes with it: then it stays.
    const next = this.#wordsAfter(this.#line);
    if (next !== undefined && next.indent.length > Math.min(wanted, indent.length)) return [];
    return this.#written(`${' '.repeat(wanted)}${name}:`);
  }

  /** The column of the keys of the nearest part around in which a key of this name belongs. */
  #columnFor(document: number, parent: Path, name: string): number | undefined {
    for (let length = parent.length; length >= 0; length -= 1) {
      const at = parent.slice(0, length);
      if (!canonicalKeys(this.#kind, at).includes(name)) continue;
      const child = parent[length];
      const twin = length < parent.length && this.#source.exactRange(document, [...at, name]) !== undefined;
      if (twin || typeof child === 'number') return undefined;
      const place =
        child === undefined ? undefined : this.#source.exactRange(document, [...at, child], 'key');
      return place && this.#source.lines.position(place.start).column;
    }
    return undefined;
  }

  /** How the next line begins; undefined when that cannot be said. */
  #nextLine(above: number, shape: LineShape): string | undefined {
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(shape.text) && shape.indent === '') return '';
    const column = columnOf(shape);
    if (column === undefined) return shape.text.startsWith('- ') ? `${shape.indent}- ` : undefined;
    if (shape.value !== undefined && !opensText(shape)) return ' '.repeat(column);
    if (opensText(shape)) return ' '.repeat(column + width);
    const below = this.#firstBelow(this.#line, column);
    const indent = below?.indent ?? ' '.repeat(column + width);
    const path = this.#source.pointAt(this.#source.lines.range(above).start + column)?.path ?? [];
    const isList = below === undefined ? this.#holdsList(path) : below.text.startsWith('-');
    return isList ? `${indent}- ` : indent;
  }

  #holdsList(path: Path): boolean {
    const types = typesOf(schemaAt(this.#kind, path) ?? {});
    return types.length === 1 && types[0] === 'array';
  }

  /** An empty item ends its list: the line goes, and the cursor stands where a next key would. */
  #endOfList(above: number, shape: LineShape): readonly TextEdit[] {
    const column = shape.indent.length;
    const key = this.#keyOver(above, column);
    const range = {
      start: this.#source.lines.range(above).start,
      end: this.#source.lines.range(this.#line).end,
    };
    return [{ range, text: ' '.repeat(key) }];
  }

  /** The column of the key that a list in a column stands under. */
  #keyOver(line: number, column: number): number {
    for (const shape of this.#wordsAbove(line)) {
      const key = columnOf(shape);
      const isOver = key !== undefined && (key < column || (key === column && !shape.text.startsWith('-')));
      if (isOver) return key;
    }
    return 0;
  }

  #belongsToList(above: number): boolean {
    const before = this.#wordsBefore(above);
    if (before === undefined) return false;
    const shape = this.#shapeOf(before);
    return shape.text.startsWith('- ') || shape.value === undefined || this.#dashesAbove().length > 0;
  }

  /** Columns of the dashes of the lists around, the nearest first. */
  #dashesAbove(): readonly number[] {
    const found: number[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const { indent, text } of this.#wordsAbove(this.#line)) {
      if (/^(?:---|\.\.\.)(?:\s|$)/.test(text)) break;
      if (indent.length >= least) continue;
      least = indent.length;
      if (text.startsWith('- ') || text === '-') found.push(indent.length);
    }
    return found;
  }

  /** Whether a value goes on in the next line: free text, quotation marks or brackets that are open. */
  #goesOn(line: number, shape: LineShape): boolean {
    const value = shape.value && this.#textOf(line).slice(shape.value.start, shape.value.end);
    if (value !== undefined && /^(?:"[^"]*|'[^']*|[[{][^\]}]*)$/.test(value)) return true;
    const end = this.#source.lines.range(line).start + shape.end;
    if (!this.#isText(end)) return false;
    // The sign that opens a text stands on the line of its key.
    const point = this.#source.pointAt(end);
    return !(
      opensText(shape) &&
      point?.range !== undefined &&
      this.#source.lines.position(point.range.start).line === line
    );
  }

  /** Whether a value over several lines stands at an offset. */
  #isText(offset: number): boolean {
    const point = this.#source.pointAt(offset);
    if (point?.on !== 'value' || point.range === undefined) return false;
    const { start, end } = point.range;
    const { text, lines } = this.#source;
    if (
      /^[|>]/.test(text.slice(start, start + 1)) ||
      lines.position(start).line < lines.position(offset).line
    )
      return true;
    // A line that is typed on may seem to belong to the words above it.
    const typedOn = lines.range(this.#line).start;
    return text.slice(start, Math.min(end, typedOn)).trimEnd().includes('\n');
  }

  #written(text: string): readonly TextEdit[] {
    const range = this.#source.lines.range(this.#line);
    return this.#textOf(this.#line) === text ? [] : [{ range, text }];
  }

  #trimmed(line: number): readonly TextEdit[] {
    const { start, end } = this.#source.lines.range(line);
    const words = this.#textOf(line).trimEnd().length;
    return start + words === end ? [] : [{ range: { start: start + words, end }, text: '' }];
  }

  #textOf(line: number): string {
    const { start, end } = this.#source.lines.range(line);
    return this.#source.text.slice(start, end);
  }

  #shapeOf(line: number): LineShape {
    const [shape] = lineShapes(this.#textOf(line));
    return shape ?? { index: 0, start: 0, body: 0, end: 0, indent: '', text: '' };
  }

  /** Lines before a line that are neither blank nor a comment, the nearest first. */
  *#wordsAbove(line: number): Generator<LineShape> {
    for (let above = line - 1; above >= 0; above -= 1) {
      const shape = this.#shapeOf(above);
      if (hasWords(shape)) yield shape;
    }
  }

  #wordsBefore(line: number): number | undefined {
    for (let above = line - 1; above >= 0; above -= 1) if (hasWords(this.#shapeOf(above))) return above;
    return undefined;
  }

  #wordsAfter(line: number): LineShape | undefined {
    for (let below = line + 1; below < this.#source.lines.count; below += 1) {
      const shape = this.#shapeOf(below);
      if (hasWords(shape)) return shape;
    }
    return undefined;
  }

  /** What stands below the key in a column already. */
  #firstBelow(line: number, column: number): LineShape | undefined {
    const next = this.#wordsAfter(line);
    const isBelow =
      next !== undefined &&
      (next.indent.length > column || (next.indent.length === column && /^-(?:\s|$)/.test(next.text)));
    return isBelow ? next : undefined;
  }
}

const hasWords = ({ text }: LineShape): boolean => text !== '' && !text.startsWith('#');

/** The column of the key of a line. */
const columnOf = ({ key }: LineShape): number | undefined => key?.start;

/** Whether a line ends with the sign after which a text of several lines comes. */
const opensText = ({ text }: LineShape): boolean => /:[ \t]+[|>][-+\d]*(?:[ \t]+#.*)?$/.test(text);
