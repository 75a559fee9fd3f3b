// What each word of a text is, for colours that know more than a grammar: keys, codes, ids of asks, amounts, free text.
// A record is read as well as it can be; tokens are in order, never overlap, and never go over the end of a line.
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { RecordKind } from '../../records/kind.ts';
import type { CarefulDocument } from '../../text/careful-read.ts';
import { comments } from '../../text/comments.ts';
import { type Path, type Range, touches } from '../../text/place.ts';
import { keyText, nodeRange, type ParsedPair } from '../../text/place-in-tree.ts';
import { noteOf } from '../places/note.ts';
import { listIn } from '../places/read-source.ts';
import type { Source, World } from '../source.ts';
import { type Meaning, meaningOf, type Where } from './token-meaning.ts';

export interface SemanticToken extends Meaning {
  readonly range: Range;
}

/** All tokens, or those that a range touches. */
export function semanticTokens(
  source: Source,
  range: Range | undefined,
  world: World,
): readonly SemanticToken[] {
  const { kind, text } = source;
  const wanted = range ?? { start: 0, end: text.length };
  if (kind === undefined) return [];
  const found =
    kind === 'note' ? linksOf(source) : [...remarksOf(source), ...wordsOf(source, kind, wanted, world)];
  return inOrder(found.filter((token) => touches(token.range, wanted)));
}

const linksOf = (source: Source): readonly SemanticToken[] =>
  noteOf(source).citations.map(({ at }) => ({ range: at, type: 'variable', modifiers: [] }));

const remarksOf = ({ text }: Source): readonly SemanticToken[] =>
  comments(text).map(({ range }) => ({ range, type: 'comment', modifiers: [] }));

function wordsOf(source: Source, kind: RecordKind, wanted: Range, world: World): readonly SemanticToken[] {
  return source.documents.flatMap((document, index) => {
    if (!touches(document.range, wanted)) return [];
    const ownList = listIn(source, kind, index);
    return new TokenWalk(source, document, { kind, ownList, world }).tokens();
  });
}

class TokenWalk {
  readonly #source: Source;
  readonly #document: CarefulDocument;
  readonly #where: Omit<Where, 'path'>;
  readonly #tokens: SemanticToken[] = [];

  constructor(source: Source, document: CarefulDocument, where: Omit<Where, 'path'>) {
    this.#source = source;
    this.#document = document;
    this.#where = where;
  }

  tokens(): readonly SemanticToken[] {
    const { root } = this.#document.tree;
    if (root !== undefined) this.#walk(root, []);
    return this.#tokens;
  }

  #walk(at: ParsedNode, path: Path): void {
    if (isMap(at)) {
      for (const pair of at.items as unknown as readonly ParsedPair[]) this.#pair(pair, path);
    } else if (isSeq(at)) {
      for (const [index, item] of (at.items as readonly ParsedNode[]).entries())
        this.#walk(item, [...path, index]);
    } else if (isScalar(at)) {
      const meaning = meaningOf(at.value, { ...this.#where, path });
      if (meaning !== undefined) this.#add(at, meaning);
    }
  }

  #pair({ key, value }: ParsedPair, path: Path): void {
    if (isScalar(key)) this.#add(key as ParsedNode, { type: 'property', modifiers: [] });
    const name = keyText(key);
    if (value !== null && name !== undefined) this.#walk(value, [...path, name]);
  }

  /** The words on each line of a value; not the sign that opens a text of several lines. */
  #add(at: ParsedNode, meaning: Meaning): void {
    const { text, lines } = this.#source;
    const { start, end } = this.#document.written(nodeRange(at));
    const isBlock = isScalar(at) && (at.type === 'BLOCK_LITERAL' || at.type === 'BLOCK_FOLDED');
    const last = lines.position(end).line;
    for (let line = lines.position(start).line + (isBlock ? 1 : 0); line <= last; line += 1) {
      const whole = lines.range(line);
      const from = Math.max(start, whole.start);
      const words = text.slice(from, Math.min(end, whole.end));
      const indent = words.length - words.trimStart().length;
      const length = words.trim().length;
      if (length === 0) continue;
      this.#tokens.push({ range: { start: from + indent, end: from + indent + length }, ...meaning });
    }
  }
}

/** By place; of those that overlap in a broken text the first. */
function inOrder(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const sorted = tokens.toSorted(
    (one, other) => one.range.start - other.range.start || one.range.end - other.range.end,
  );
  let end = 0;
  return sorted.filter(({ range }) => {
    const isFree = range.start >= end && range.end > range.start;
    if (isFree) end = range.end;
    return isFree;
  });
}
