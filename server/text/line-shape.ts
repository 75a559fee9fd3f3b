// One line of half-typed YAML, seen without a syntax tree: its indentation, its dashes, its key and its value.
// A guess that serves repair: every repair that is built on it is tried before it is believed.

export interface LineShape {
  /** Position of the line among the lines of the text. */
  readonly index: number;
  readonly start: number;
  /** Offset where the words begin, dashes included. */
  readonly body: number;
  /** Offset after the last character that is no white space. */
  readonly end: number;
  /** The white space before the words. */
  readonly indent: string;
  readonly text: string;
  readonly key?: { readonly start: number; readonly end: number };
  /** Without the comment at its end. */
  readonly value?: { readonly start: number; readonly end: number };
}

const shape =
  /^(?<dashes>(?:-[ \t]+)*)(?<key>(?:"[^"]*"|'[^']*'|[^\s:#"'[\]{}&*!|>%@`-][^:#]*?)(?<colon>[ \t]*:(?:[ \t]+|$)))?/su;
/** Within how many characters a key is looked for: longer lines must not cost more than their length. */
const reach = 300;

/** The lines of a text; the line breaks are no part of them. */
export function lineShapes(text: string): LineShape[] {
  const lines: LineShape[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(lineShape(line, start, lines.length));
    start += line.length + 1;
  }
  return lines;
}

function lineShape(line: string, start: number, index: number): LineShape {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const text = line.slice(indent.length).trimEnd();
  const body = start + indent.length;
  const groups = shape.exec(text.slice(0, reach))?.groups;
  const dashes = body + (groups?.dashes?.length ?? 0);
  const keyed = groups?.key?.length ?? 0;
  const words = withoutComment(text.slice((groups?.dashes?.length ?? 0) + keyed));
  const value = dashes + keyed;
  return {
    index,
    start,
    body,
    end: body + text.length,
    indent,
    text,
    key: keyed > 0 ? { start: dashes, end: dashes + keyed - (groups?.colon?.length ?? 0) } : undefined,
    value: words === '' ? undefined : { start: value, end: value + words.length },
  };
}

function withoutComment(value: string): string {
  for (let at = value.indexOf('#'); at !== -1; at = value.indexOf('#', at + 1)) {
    if (/^[ \t]?$/.test(value.charAt(at - 1)) && /^[ \t]?$/.test(value.charAt(at + 1)))
      return value.slice(0, at).trimEnd();
  }
  return value.trimEnd();
}

/** Blank, or nothing but a comment. */
export const isSilent = ({ text }: LineShape): boolean => text === '' || text.startsWith('#');

/** The line an offset is on. */
export function lineAt(lines: readonly LineShape[], offset: number): LineShape | undefined {
  return lines.findLast(({ start }) => start <= offset);
}

export function nextLine(lines: readonly LineShape[], from: LineShape): LineShape | undefined {
  return lines.slice(from.index + 1).find((line) => !isSilent(line));
}

export function previousLine(lines: readonly LineShape[], from: LineShape): LineShape | undefined {
  return lines.slice(0, from.index).findLast((line) => !isSilent(line));
}
