// The ground on which an edit is made: the text, the tree of the document that is changed, and the style of the file.
import { lineEndOf } from './lines.ts';
import { isCollection, type ParsedNode } from 'yaml';
import { type CarefulDocument, carefulRead } from './careful-read.ts';
import type { TextEdit } from './change.ts';
import type { Path, Range } from './place.ts';
import { descend, type Spot } from './place-in-tree.ts';
import { canonical, type PrintStyle } from './print.ts';

export interface Found {
  /** From the root to the deepest part of the path that exists. */
  readonly spots: readonly Spot[];
  /** What of the path does not exist yet. */
  readonly missing: Path;
}

export class EditGround {
  readonly text: string;
  readonly style: PrintStyle;
  readonly #document: CarefulDocument;
  readonly #lineBreak: string;

  constructor(text: string, document: CarefulDocument) {
    this.text = text;
    this.#document = document;
    this.style = styleOf(text);
    this.#lineBreak = lineEndOf(text);
  }

  find(path: Path): Found {
    const { spots, found } = descend(this.#document.tree.root, path);
    return { spots, missing: path.slice(found) };
  }

  /** The extent of a value in the text, without the white space after it. */
  span(value: ParsedNode): Range {
    const { start, end } = this.#document.written({ start: value.range[0], end: value.range[1] });
    return { start, end: start + this.text.slice(start, end).trimEnd().length };
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The end of the line, before its line break. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    if (end === -1) return this.text.length;
    return this.text[end - 1] === '\r' ? end - 1 : end;
  }

  /** The start of the line after the one an offset is on. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** Whether only white space and list dashes stand before an offset on its line. */
  startsLine(offset: number): boolean {
    return /^\s*$/.test(this.text.slice(this.lineStart(offset), offset));
  }

  /** The offset after the colon of a key, or undefined when it has none on its line. */
  afterColon(key: ParsedNode): number | undefined {
    const { end } = this.span(key);
    const colon = /^[ \t]*:/.exec(this.text.slice(end, end + 100));
    return colon ? end + colon[0].length : undefined;
  }

  edit(start: number, end: number, text: string): TextEdit {
    return { range: { start, end }, text: text.replaceAll('\n', this.#lineBreak) };
  }
}

/** The ground for a document of a text, or undefined when there is no such document. */
export function groundFor(text: string, document: number): EditGround | undefined {
  const found = carefulRead(text).documents[document];
  return found?.tree.root === undefined ? undefined : new EditGround(text, found);
}

/** Whether a value stands between brackets. */
export const isFlow = (value: ParsedNode | undefined): boolean => isCollection(value) && value.flow === true;

/** Indentation as the file does it, from its first nested map and its first list under a key. */
function styleOf(text: string): PrintStyle {
  const nested = /^( *)(?:- )*[^\s#-][^\n]*:[ \t]*\r?\n(?: *(?:#[^\r\n]*)?\r?\n)*\1( +)[^\s#-]/m.exec(text);
  const list = /^( *)[^\s#-][^\n]*:[ \t]*\r?\n(?: *(?:#[^\r\n]*)?\r?\n)*\1( *)- /m.exec(text);
  const width = Math.min(nested?.[2]?.length ?? canonical.width, 8);
  return { width, list: Math.min(list?.[2]?.length ?? width, 8) };
}
