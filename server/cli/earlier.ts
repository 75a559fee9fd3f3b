// What `--since` and `--staged` compare with, as git holds it.
import { committedFolder, folderBefore, isBranchingPointUnknown, stagedFolder } from '../disk/git-folder.ts';
import type { GitProblem } from '../disk/git.ts';
import { namesakes, whereToFetch } from '../disk/git-revisions.ts';
import { repositoryAbove } from '../disk/repository.ts';
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
      ? { folder: given(committedFolder(root), { root, revision: 'HEAD', option: '--staged', language }) }
      : undefined;
  const against = values.flag('staged') ? 'index' : 'disk';
  const folder = given(folderBefore(root, revision, against), {
    root,
    revision,
    option: '--since',
    language,
  });
  if (isBranchingPointUnknown(root, revision))
    terminal.tell(sinceWords.branchingPoint[language]({ revision }));
  if (!holdsPortfolio(folder)) terminal.tell(sinceWords.notThereYet[language]({ revision }));
  return { revision, folder };
}

/** The folder as it is staged, when that is to be checked. Throws Stop when there is nothing in it, which is no mistake, or no settings. */
export function staged(root: string, { values, language }: Invocation): ByteFolder | undefined {
  if (!values.flag('staged')) return undefined;
  const folder = given(stagedFolder(root), { root, revision: 'HEAD', option: '--staged', language });
  if (isProblem(folder.list(''))) throw new Stop(sinceWords.nothingStaged[language](), 0);
  if (!holdsPortfolio(folder)) throw new Stop(sinceWords.settingsNotStaged[language]());
  return folder;
}

function holdsPortfolio(folder: ByteFolder): boolean {
  const entries = folder.list('');
  return !isProblem(entries) && entries.some(({ name }) => name === portfolioFile);
}

interface Wanted {
  readonly root: string;
  readonly revision: string;
  readonly option: '--since' | '--staged';
  readonly language: Invocation['language'];
}

function given(
  found: ByteFolder | { readonly problem: GitProblem },
  { root, revision, option, language }: Wanted,
): ByteFolder {
  if (!('problem' in found)) return found;
  const { problem } = found;
  const near = problem === 'shallow' || problem === 'unknown-revision' ? namesakes(root, revision) : [];
  const words = sinceWords[near.length > 0 ? 'unknown-revision' : problem];
  const folder = repositoryAbove(root) ?? root;
  throw new Stop(words[language]({ revision, option, near, where: whereToFetch(root, revision), folder }));
}
