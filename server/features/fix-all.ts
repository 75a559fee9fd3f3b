// Applies safe fixes over and over until nothing changes any more, in memory. Never writes, never makes a text worse to read.
import type { Checker } from '../checks/checker.ts';
import type { Finding } from '../checks/finding.ts';
import { type Folder, isProblem } from '../portfolio/folder.ts';
import type { Change, TextEdit } from '../text/change.ts';
import { applyEdits, editsFor } from '../text/edits.ts';
import type { Fix } from '../text/problem.ts';
import { decodeText, readText } from '../text/read.ts';
import { OverlayFolder } from './overlay-folder.ts';

export interface FixedFile {
  readonly file: string;
  /** Without byte order mark. */
  readonly before: string;
  readonly after: string;
}

export interface AppliedFix {
  /** As it stood when the fix was applied: earlier fixes may have moved its lines. */
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixAll {
  /** Files that become different, sorted. */
  readonly files: readonly FixedFile[];
  readonly applied: readonly AppliedFix[];
  /** What is left after fixing. */
  readonly findings: readonly Finding[];
  /** What could not be read, and so was not looked at. */
  readonly unread: Checker['unread'];
}

/** Fixes that undo one another stop here. */
const mostRounds = 10;

/** `open` makes a checker for the folder it is given; `wanted` says which files may be changed. */
export function fixAll(
  folder: Folder,
  open: (folder: Folder) => Checker,
  wanted: (file: string) => boolean,
): FixAll {
  const overlay = new OverlayFolder(folder);
  const checker = open(overlay);
  checker.load();
  const before = new Map<string, string>();
  const applied: AppliedFix[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const changed: string[] = [];
    for (const [file, proposals] of safeFixes(checker.findings(), wanted)) {
      const content = overlay.read(file);
      if (isProblem(content)) continue;
      const text = decodeText(content);
      const mended = mend(text, proposals);
      if (mended === undefined) continue;
      if (!before.has(file)) before.set(file, text);
      overlay.set(file, mended.text);
      applied.push(...mended.applied);
      changed.push(file);
    }
    if (changed.length === 0) break;
    checker.apply(changed);
  }
  const files = [...before].flatMap(([file, text]) => {
    const content = overlay.read(file);
    return isProblem(content) || content === text ? [] : [{ file, before: text, after: decodeText(content) }];
  });
  return {
    files: files.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
    applied,
    findings: checker.findings(),
    unread: checker.unread,
  };
}

/** The first safe fix of each finding, by the file it changes. */
function safeFixes(
  findings: readonly Finding[],
  wanted: (file: string) => boolean,
): Map<string, AppliedFix[]> {
  const byFile = new Map<string, AppliedFix[]>();
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

/** All proposals together; when that makes the text worse to read, the first that does not. */
function mend(text: string, proposals: readonly AppliedFix[]) {
  for (const attempt of [proposals, ...proposals.map((proposal) => [proposal])]) {
    const edits: TextEdit[] = [];
    const applied: AppliedFix[] = [];
    for (const proposal of attempt) {
      const wanted = editsFor(text, changesOf(proposal));
      if (wanted.length === 0 || wanted.some((edit) => edits.some((other) => touch(edit, other)))) continue;
      edits.push(...wanted);
      applied.push(proposal);
    }
    const mended = applyEdits(text, edits);
    if (mended !== text && problems(mended) <= problems(text)) return { text: mended, applied };
  }
  return undefined;
}

const problems = (text: string): number => readText(text).problems.length;

/** Changes that name no document are about that of the finding. */
function changesOf({ finding, fix }: AppliedFix): readonly Change[] {
  if (fix.file !== undefined && fix.file !== finding.file) return fix.changes;
  return fix.changes.map((change) =>
    change.kind === 'text' || change.document !== undefined
      ? change
      : { ...change, document: finding.document },
  );
}

const touch = (one: TextEdit, other: TextEdit): boolean =>
  one.range.start <= other.range.end && other.range.start <= one.range.end;
