// Changes at paths to the smallest edits of the text: comments, quotes, order, line ends and indentation stay as they are.
// Every change is tried and read again; one whose outcome is not exactly what was wanted gives no edit.
import type { Change, TextEdit } from './change.ts';
import { editsOfChange } from './edit-change.ts';
import { wantedAfter } from './edit-wanted.ts';
import { readText } from './read.ts';
import type { TextReading } from './reading.ts';
import { sameValue } from './same-value.ts';
import { Revision } from './revision.ts';

/** The edits for changes, in order of place; their ranges are in `text` and do not overlap. */
export function editsFor(text: string, changes: readonly Change[]): TextEdit[] {
  let revision = new Revision(text);
  revision.apply(textEdits(text, changes));
  for (const change of changes) {
    if (change.kind === 'text') continue;
    const before = readText(revision.text);
    const edits = editsOfChange(
      revision.text,
      change,
      before.documents.map(({ value }) => value),
    );
    if (edits === undefined) continue;
    const trial = revision.copy();
    trial.apply(edits);
    if (isWanted(before, readText(trial.text), change)) revision = trial;
  }
  return revision.edits();
}

/** The text after edits whose ranges do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { range, text: added } of edits.toSorted(fromLast)) {
    result = result.slice(0, range.start) + added + result.slice(range.end);
  }
  return result;
}

const fromLast = (a: TextEdit, b: TextEdit): number =>
  b.range.start - a.range.start || b.range.end - a.range.end;

/** Replacements of ranges, without those that overlap an earlier one or leave the text. */
function textEdits(text: string, changes: readonly Change[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const change of changes) {
    if (change.kind !== 'text') continue;
    const { start, end } = change.range;
    const inside = 0 <= start && start <= end && end <= text.length;
    const free = edits.every(
      ({ range }) => range.end < start || end < range.start || touching(range, change.range),
    );
    if (inside && free) edits.push({ range: { start, end }, text: change.text });
  }
  return edits;
}

/** Neighbours that are not both insertions at one place, whose order would be unclear. */
const touching = (a: TextEdit['range'], b: TextEdit['range']): boolean =>
  (a.end === b.start || b.end === a.start) && (a.end > a.start || b.end > b.start);

function isWanted(
  before: TextReading,
  after: TextReading,
  change: Exclude<Change, { kind: 'text' }>,
): boolean {
  if (after.problems.length > before.problems.length) return false;
  if (after.documents.length !== before.documents.length) return false;
  const wanted = wantedAfter(
    before.documents.map(({ value }) => value),
    change,
  );
  return wanted !== undefined && after.documents.every(({ value }, index) => sameValue(value, wanted[index]));
}
