// Applies safe fixes over and over until nothing changes any more, in memory. Never writes, never makes a text worse to read.
import type { Checker } from '../../checks/checker.ts';
import type { Finding } from '../../checks/finding.ts';
import { type Folder, isProblem } from '../../portfolio/folder.ts';
import { decodeText } from '../../text/read.ts';
import { mend, mostRounds, type ProposedFix, safeFixes } from './fix-edits.ts';
import { OverlayFolder } from '../overlay-folder.ts';

export interface FixedFile {
  readonly file: string;
  /** Without byte order mark. */
  readonly before: string;
  readonly after: string;
}

export interface FixAll {
  /** Files that become different, sorted. */
  readonly files: readonly FixedFile[];
  /** With findings as they stood when their fix was applied: earlier fixes may have moved their lines. */
  readonly applied: readonly ProposedFix[];
  /** What is left after fixing. */
  readonly findings: readonly Finding[];
  /** As it would be read then. */
  readonly portfolio: Checker['portfolio'];
}

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
  const applied: ProposedFix[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const changed: string[] = [];
    for (const [file, proposals] of safeFixes(checker.show().each, wanted)) {
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
    portfolio: checker.portfolio,
  };
}
