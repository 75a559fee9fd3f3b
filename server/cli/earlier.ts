// What `--since` and `--staged` compare with, as git holds it.
import { committedFolder, folderBefore, isBranchingPointUnknown, stagedFolder } from '../disk/git-folder.ts';
import type { GitProblem } from '../disk/git.ts';
import { type ByteFolder, isProblem } from '../portfolio/folder.ts';
import { portfolioFile } from '../records/kind.ts';
import { sinceWords } from '../wording/cli/since.ts';
import { type Invocation, Stop } from './command.ts';

export interface Earlier {
  /** As it was asked for; absent for the commit that staged work will follow. */
  readonly revision?: string;
  readonly folder: ByteFolder;
}

/** The portfolio where the present work began to differ. Throws Stop when git cannot tell. */
export function earlier(root: string, { values, language, terminal }: Invocation): Earlier | undefined {
  const revision = values.text('since');
  if (revision === undefined)
    return values.flag('staged')
      ? { folder: given(committedFolder(root), 'HEAD', '--staged', language) }
      : undefined;
  const against = values.flag('staged') ? 'index' : 'disk';
  const folder = given(folderBefore(root, revision, against), revision, '--since', language);
  if (isBranchingPointUnknown(root, revision))
    terminal.tell(sinceWords.branchingPoint[language]({ revision }));
  return { revision, folder };
}

/** The folder as it is staged, when that is to be checked. Throws Stop when there is nothing in it, which is no mistake, or no settings. */
export function staged(root: string, { values, language }: Invocation): ByteFolder | undefined {
  if (!values.flag('staged')) return undefined;
  const folder = given(stagedFolder(root), 'HEAD', '--staged', language);
  const entries = folder.list('');
  if (isProblem(entries)) throw new Stop(sinceWords.nothingStaged[language](), 0);
  if (entries.every(({ name }) => name !== portfolioFile))
    throw new Stop(sinceWords.settingsNotStaged[language]());
  return folder;
}

function given(
  found: ByteFolder | { readonly problem: GitProblem },
  revision: string,
  option: '--since' | '--staged',
  language: Invocation['language'],
): ByteFolder {
  if ('problem' in found) throw new Stop(sinceWords[found.problem][language]({ revision, option }));
  return found;
}
