// From one text to another as several small edits, line by line: cursors, folds and marks beside untouched lines stay.
// Applied, they give exactly the other text. Bounded: texts that have little in common become one edit.
import { diffArrays } from 'diff';
import type { TextEdit } from '../../text/change.ts';

/** Finding the smallest difference takes the square of its length. */
const mostChanges = 1000;

/** In order of place; none when both are equal. */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const parts = diffArrays(old, fresh, { maxEditLength: mostChanges });
  if (parts === undefined) return [trimmed(0, before, after)];
  const edits: TextEdit[] = [];
  let at = 0;
  let gone: string[] = [];
  let come: string[] = [];
  const close = (): void => {
    edits.push(...hunk(at - gone.join('').length, gone, come));
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of parts) {
    if (!added && !removed) close();
    if (added) come.push(...value);
    else at += value.join('').length;
    if (removed) gone.push(...value);
  }
  close();
  return edits;
}

/** Lines with their line ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** As many lines as before: each by itself. Else the lines as a whole. */
function hunk(start: number, gone: readonly string[], come: readonly string[]): TextEdit[] {
  if (gone.length !== come.length) {
    const [old, fresh] = [gone.join(''), come.join('')];
    return [{ range: { start, end: start + old.length }, text: fresh }];
  }
  let at = start;
  return gone.flatMap((line, index) => {
    const edit = trimmed(at, line, come[index] ?? '');
    at += line.length;
    return edit.text === '' && edit.range.start === edit.range.end ? [] : [edit];
  });
}

/** The part that differs; a character that takes two units is never cut. */
function trimmed(at: number, old: string, fresh: string): TextEdit {
  const shortest = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shortest && old[start] === fresh[start]) start += 1;
  if (isInside(old, start) || isInside(fresh, start)) start -= 1;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  if (end > 0 && (isInside(old, old.length - end) || isInside(fresh, fresh.length - end))) end -= 1;
  return {
    range: { start: at + start, end: at + old.length - end },
    text: fresh.slice(start, fresh.length - end),
  };
}

/** Whether an offset lies between the two units of one character, or of one line end. */
function isInside(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  const pair = before >= 0xd8_00 && before <= 0xdb_ff && after >= 0xdc_00 && after <= 0xdf_ff;
  return pair || (before === 13 && after === 10);
}
