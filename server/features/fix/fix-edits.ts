// Fixes of findings as edits of a text: one fix, or many safe ones at once. Pure; never makes a text worse to read.
import type { Finding } from '../../checks/finding.ts';
import type { Change, TextEdit } from '../../text/change.ts';
import { applyEdits, editsFor } from '../../text/edits.ts';
import { type Range, touches } from '../../text/place.ts';
import type { Fix } from '../../text/problem.ts';
import { readText } from '../../text/read.ts';
import { sameValue } from '../../text/same-value.ts';

export interface ProposedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface Mended {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly applied: readonly ProposedFix[];
}

/** Fixes that undo one another stop here. */
export const mostRounds = 10;

/** Parts of the fixes of one file that are tried in one round. */
const mostAttempts = 40;

/** The first safe fix of each finding, by the file it changes. */
export function safeFixes(
  findings: readonly Finding[],
  wanted: (file: string) => boolean,
): Map<string, ProposedFix[]> {
  const byFile = new Map<string, ProposedFix[]>();
  for (const finding of findings) {
    const fix = finding.fixes.find((one) => one.safety === 'safe');
    const file = fix?.file ?? finding.file;
    if (fix === undefined || !wanted(file)) continue;
    const proposals = byFile.get(file) ?? [];
    proposals.push({ finding, fix });
    byFile.set(file, proposals);
  }
  return byFile;
}

/** All proposals together; when that makes the text worse to read, the first part of them that does not. */
export function mend(text: string, proposals: readonly ProposedFix[]): Mended | undefined {
  const documents = documentsOf(text);
  for (const attempt of attempts(proposals)) {
    const edits: TextEdit[] = [];
    const applied: ProposedFix[] = [];
    for (const proposal of attempt) {
      const wanted = editsIn(text, documents, changesOf(proposal));
      if (
        wanted.length === 0 ||
        wanted.some((edit) => edits.some((other) => touches(edit.range, other.range)))
      )
        continue;
      edits.push(...wanted);
      applied.push(proposal);
    }
    const mended = applyEdits(text, edits);
    if (mended !== text && problems(mended) <= problems(text)) return { text: mended, edits, applied };
  }
  return undefined;
}

/** Smaller and smaller parts, down to one proposal each, but never endlessly many. */
function attempts(proposals: readonly ProposedFix[]): (readonly ProposedFix[])[] {
  const parts: (readonly ProposedFix[])[] = [];
  for (let size = proposals.length; size >= 1 && parts.length < mostAttempts; size = Math.floor(size / 2)) {
    for (let start = 0; start < proposals.length; start += size)
      parts.push(proposals.slice(start, start + size));
  }
  return parts.slice(0, mostAttempts);
}

/** Where each document of a stream lies, when it can be changed by itself: else every change would read the whole stream. */
export function documentsOf(text: string): readonly Range[] {
  // The fixes of one file are asked for one after the other.
  if (text !== last.text) last = { text, documents: separateDocuments(text) };
  return last.documents;
}
let last: { readonly text: string; readonly documents: readonly Range[] } = { text: '', documents: [] };

function separateDocuments(text: string): readonly Range[] {
  const { documents } = readText(text);
  if (documents.length < 2) return [];
  const alone = documents.every(({ range, value }) => {
    const part = readText(text.slice(range.start, range.end)).documents;
    return part.length === 1 && sameValue(part[0]?.value, value);
  });
  return alone ? documents.map(({ range }) => range) : [];
}

/** The edits for changes of one proposal, made in the document they are about when that is possible. */
export function editsIn(text: string, documents: readonly Range[], changes: readonly Change[]): TextEdit[] {
  const [first] = changes;
  const document = first === undefined || first.kind === 'text' ? undefined : (first.document ?? 0);
  const range = documents[document ?? -1];
  const together = changes.every((one) => one.kind !== 'text' && (one.document ?? 0) === document);
  if (range === undefined || !together) return editsFor(text, changes);
  const inside = changes.map((change) => (change.kind === 'text' ? change : { ...change, document: 0 }));
  const moved = (one: Range): Range => ({ start: range.start + one.start, end: range.start + one.end });
  const edits = editsFor(text.slice(range.start, range.end), inside);
  return edits.map((edit) => ({ range: moved(edit.range), text: edit.text }));
}

export const problems = (text: string): number => readText(text).problems.length;

/** The edits of one fix in the text of its file; none where it no longer fits. */
export const editsOfFix = (text: string, proposal: ProposedFix): readonly TextEdit[] =>
  editsIn(text, documentsOf(text), changesOf(proposal));

/** Changes that name no document are about that of the finding. */
export function changesOf({ finding, fix }: ProposedFix): readonly Change[] {
  if (fix.file !== undefined && fix.file !== finding.file) return fix.changes;
  return fix.changes.map((change) =>
    change.kind === 'text' || change.document !== undefined
      ? change
      : { ...change, document: finding.document },
  );
}
