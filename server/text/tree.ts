// One YAML document to its syntax tree, through `yaml`, the judge of what a text means (YAML 1.2, core schema).
// Never throws; a text that is nested too deep is not composed at all.
import { type CST, Composer, type Document, type ParsedNode, Parser } from 'yaml';
import { maxDepth } from './limits.ts';
import type { Range } from './place.ts';

export interface TreeError {
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}

export interface Tree {
  /** Absent for a document without content. */
  readonly root?: ParsedNode;
  readonly errors: readonly TreeError[];
  /** Where the text is nested deeper than we read; there is then no root. */
  readonly tooDeepAt?: number;
}

/** The tree of a text with one document. Duplicate keys are no error here: they are looked at with the values. */
export function treeOf(text: string): Tree {
  try {
    const tokens = [...new Parser().parse(text)];
    const tooDeepAt = tokens.map(deepPlace).find((place) => place !== undefined);
    if (tooDeepAt !== undefined) return { errors: [], tooDeepAt };
    const options = { version: '1.2', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
    const documents = new Composer(options).compose(tokens, true, text.length);
    return joined([...documents] as Document.Parsed[], text.length);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { errors: [{ code: 'CRASH', message, range: { start: 0, end: text.length } }] };
  }
}

/** A chunk holds one document; broken text can yield more, whose errors count but whose content is no record. */
function joined(parsed: readonly Document.Parsed[], length: number): Tree {
  const errors = parsed.flatMap(({ errors: found }) =>
    found.map(({ code, message, pos }) => ({
      code,
      message,
      range: { start: Math.min(pos[0], length), end: Math.min(pos[1], length) },
    })),
  );
  errors.sort((a, b) => a.range.start - b.range.start);
  return { root: parsed.map(({ contents }) => contents ?? undefined).find(hasContent), errors };
}

function hasContent(root: ParsedNode | undefined): boolean {
  if (root === undefined) return false;
  return !('source' in root && root.source === '' && root.range[0] === root.range[1]);
}

/** Walks the tokens with a stack of its own: the text may be nested deeper than the machine's stack. */
function deepPlace(token: CST.Token): number | undefined {
  const open: { token: CST.Token; depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token: at, depth } = next;
    if (depth > maxDepth) return 'offset' in at ? at.offset : 0;
    if (at.type === 'document') {
      if (at.value !== undefined) open.push({ token: at.value, depth });
    } else if ('items' in at) {
      for (const { key, value } of at.items as readonly CST.CollectionItem[]) {
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
