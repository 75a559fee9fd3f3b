// A check beside the same check of an earlier version: what is new, what has gone, and which lines changed.
import type { Checker } from '../../checks/checker.ts';
import { compared } from '../../checks/compared.ts';
import { byOrder, type Finding } from '../../checks/finding.ts';
import { Texts } from '../../checks/placing.ts';
import { changedLines } from '../changed-lines.ts';
import type { Earlier } from '../earlier.ts';
import type { Opened } from '../open-portfolio.ts';

export interface Beside {
  /** As it was asked for; absent for the last commit, beside staged work. */
  readonly revision?: string;
  /** All findings of now; those of one cause are told once among the new, and once among the others. */
  readonly findings: readonly Finding[];
  readonly isNew: (finding: Finding) => boolean;
  /** Findings of then that there are no more, in the texts of then. */
  readonly gone: readonly Finding[];
  readonly isChangedFile: (file: string) => boolean;
  readonly isChanged: (file: string, line: number) => boolean;
}

/** What a person is shown of it: what is new, and what stands in files that changed. */
export const isAboutChange = ({ isNew, isChangedFile }: Beside, finding: Finding): boolean =>
  isNew(finding) || isChangedFile(finding.file);

export function compare(earlier: Earlier, then: Checker, now: Checker, { folder }: Opened): Beside {
  const [before, present] = [then.show(), now.show()];
  const { isNew, gone } = compared(before.each, [...present.each, ...present.known]);
  const fresh = now.tellOnce(present.each.filter((finding) => isNew(finding)));
  const others = now.tellOnce(present.each.filter((finding) => !isNew(finding)));
  const told = new Set(fresh);
  return {
    revision: earlier.revision,
    findings: [...fresh, ...others].toSorted(byOrder),
    isNew: (finding) => told.has(finding),
    gone: then.tellOnce(gone),
    ...changes(new Texts(earlier.folder), new Texts(folder)),
  };
}

function changes(then: Texts, now: Texts): Pick<Beside, 'isChangedFile' | 'isChanged'> {
  const changed = new Map<string, (line: number) => boolean>();
  const linesOf = (file: string): ((line: number) => boolean) => {
    const known = changed.get(file) ?? changedLines(evened(then.of(file).text), evened(now.of(file).text));
    changed.set(file, known);
    return known;
  };
  return {
    isChangedFile: (file) => evened(then.of(file).text) !== evened(now.of(file).text),
    isChanged: (file, line) => linesOf(file)(line),
  };
}

/** Without what git may change of it between its own copy and the disk: how lines end. */
const evened = (text: string): string => text.replaceAll('\r\n', '\n');
