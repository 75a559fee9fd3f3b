// A selection in a note → a new ask that quotes it, and in the note a link to that ask. The note reads as before.
// Not offered for an empty selection, one that goes beyond a paragraph, or one in which a link stands already.
import { askCitations } from '../../rules/read-note.ts';
import { applyEdits } from '../../text/edits.ts';
import { renderedText } from '../../text/markdown.ts';
import type { Range } from '../../text/place.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { freshId } from '../create/ask-id.ts';
import { noteOf } from '../places/note.ts';
import type { Source, World } from '../source.ts';
import { type CodeAction, inFile } from './action.ts';
import { newAskFile } from './create-ask.ts';
import { quoteAt, titleFrom } from './note-passage.ts';

/** What begins a list item, a quotation, a heading or a row: no words of a sentence. */
const opening = /^(?:[ \t]*(?:>|[-*+•]|\d{1,9}[.)]|#{1,6})(?=[ \t]))+[ \t]*/;

export function extractAsk(source: Source, range: Range, world: World): CodeAction | undefined {
  const submission = world.portfolio.submissionOf(source.file);
  if (source.kind !== 'note' || submission === undefined) return undefined;
  const selected = wordsIn(source, range);
  const quoted = selected && quoteAt(source, selected, world);
  if (selected === undefined || quoted === undefined) return undefined;
  const title = titleFrom(quoted.quote, world);
  const id = freshId(title, submission, world.portfolio);
  const made = newAskFile(submission.folder, { id, title, source: quoted }, world);
  const edits = linked(source, selected, id);
  if (made === undefined || edits === undefined) return undefined;
  return {
    title: actionWords.extractAsk[world.language]({ ask: id }),
    kind: 'refactor.extract',
    edits: inFile(source.file, edits),
    creates: [made],
  };
}

/** The selection without white space and signs around it; undefined unless it lies within one paragraph or list item. */
function wordsIn(source: Source, range: Range): Range | undefined {
  const { text } = source;
  const chosen = text.slice(range.start, range.end);
  const isLineStart = range.start === 0 || text[range.start - 1] === '\n';
  const before = (isLineStart ? opening.exec(chosen)?.[0] : undefined) ?? /^\s*/.exec(chosen)?.[0] ?? '';
  const start = range.start + before.length;
  const end = start + chosen.slice(before.length).trimEnd().length;
  if (end <= start || cutsWord(text, start) || cutsWord(text, end)) return undefined;
  const lines = text.slice(start, end).split(/\r?\n/);
  const block = noteOf(source).rendered.blocks.find((one) => one.start <= start && end <= one.end);
  const isWhole = lines.every((line, index) => index === 0 || (line.trim() !== '' && !opening.test(line)));
  const isWords = block !== undefined && block.kind !== 'code' && isWhole && !isTorn(text.slice(start, end));
  return isWords ? { start, end } : undefined;
}

const cutsWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) ||
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** Signs of emphasis and code that belong together, but for a _ within a word. */
const pairedSigns = /`+|\*+|~~|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu;

/** Whether an emphasis or a piece of code begins or ends outside of a text. */
function isTorn(text: string): boolean {
  const open = new Set<string>();
  for (const [sign] of text.matchAll(pairedSigns)) if (!open.delete(sign)) open.add(sign);
  return open.size > 0;
}

/** The link in place of the words; undefined when the note would not read as before. */
function linked(source: Source, { start, end }: Range, id: string) {
  const edits = [
    { range: { start, end: start }, text: '[' },
    { range: { start: end, end }, text: `](ask:${id})` },
  ];
  const before = noteOf(source).rendered;
  const after = renderedText(applyEdits(source.text, edits));
  const touched = before.links.some((link) => link.start < end && start < link.end);
  const isCited = askCitations(after).some((link) => link.to === id && link.text.start === start + 1);
  return !touched && isCited && before.text === after.text ? edits : undefined;
}
