// Asks git, without anything that a repository could make it do: no hook, filter or helper of it runs, nothing is fetched, and
// nothing is written.
import { spawnSync } from 'node:child_process';

/** Why git cannot give a folder; of-another: it belongs to a user whom git does not trust; partial: its files were not all fetched; before-first: no commit is as old as that day. */
export type GitProblem =
  | 'no-git'
  | 'no-repository'
  | 'of-another'
  | 'no-commit'
  | 'before-first'
  | 'unknown-revision'
  | 'shallow'
  | 'partial'
  | 'failed';

/** More than any portfolio holds; beyond it reading fails in one sentence. */
const mostBytes = 2 ** 30;

/** Git without anything that a repository could make it do. */
const careful = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.allow=never',
];

/**
 * A hook in a linked work tree is handed `GIT_DIR` alone, by which git takes the folder where it runs for the top of the work tree.
 * Without it git finds the same repository by itself. What is staged is still read from the index that the hook is handed.
 */
function surroundings(): NodeJS.ProcessEnv {
  const { GIT_DIR: given, ...others } = process.env;
  const isWhole = given !== undefined && others['GIT_WORK_TREE'] !== undefined;
  return { ...others, ...(isWhole && { GIT_DIR: given }) };
}

/** A path is the name of one file or folder, whatever signs stand in it. */
const literalPaths = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_GLOB_PATHSPECS: '0',
  GIT_NOGLOB_PATHSPECS: '0',
  GIT_ICASE_PATHSPECS: '0',
};

export function git(cwd: string, args: readonly string[], input?: string): Buffer | GitProblem {
  const { error, status, stdout } = spawnSync('git', [...careful, ...args], {
    cwd,
    input,
    maxBuffer: mostBytes,
    env: {
      ...surroundings(),
      ...literalPaths,
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
    },
  });
  if (error !== undefined) return 'code' in error && error.code === 'ENOENT' ? 'no-git' : 'failed';
  return status === 0 ? stdout : 'failed';
}

export const isProblem = (answer: object | GitProblem): answer is GitProblem => typeof answer === 'string';
/** An answer of one line, which may be a path that holds line ends. */
export const lineOf = (answer: Buffer): string => answer.toString('utf8').replace(/\n$/u, '');
