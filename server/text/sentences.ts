// Where the sentences of a text begin and end. Takes text as it reads, in which each block is a line of its own;
// a sentence never reaches over the end of a block. Which words end in a dot without ending a sentence is given.
import type { Range } from './place.ts';

/** Longer words are no abbreviations. */
const longestWord = 40;

const ends = /[.!?…]+["'”’»)\]]*/gu;
const opens = /^\s+["'“‘«([]*[\p{Lu}\p{N}€]/u;
const initial = /^\p{Lu}$/u;

/** Sentences in order, without the white space around them. `abbreviations` in lower case, without their last dot. */
export function sentences(text: string, abbreviations: ReadonlySet<string>): readonly Range[] {
  const found: Range[] = [];
  let block = 0;
  while (block < text.length) {
    const feed = text.indexOf('\n', block);
    const blockEnd = feed === -1 ? text.length : feed;
    let start = block;
    const line = text.slice(block, blockEnd);
    for (const end of line.matchAll(ends)) {
      if (!isEnd(line, end.index, end[0], abbreviations)) continue;
      const to = block + end.index + end[0].length;
      put(found, text, start, to);
      start = to;
    }
    put(found, text, start, blockEnd);
    block = blockEnd + 1;
  }
  return found;
}

function put(found: Range[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const words = piece.trim();
  if (words === '') return;
  const from = start + piece.length - piece.trimStart().length;
  found.push({ start: from, end: from + words.length });
}

function isEnd(line: string, at: number, signs: string, abbreviations: ReadonlySet<string>): boolean {
  const after = at + signs.length;
  if (!opens.test(line.slice(after, after + longestWord))) return false;
  if (!signs.startsWith('.') || signs.startsWith('..')) return true;
  const before = line.slice(Math.max(0, at - longestWord), at);
  const word = /[^\s("'“‘«[]*$/u.exec(before)?.[0] ?? '';
  return !initial.test(word) && !abbreviations.has(word.toLowerCase());
}
