// Asks git, without anything that a repository could make it do: no hook, filter or helper of it runs, nothing is fetched, and
// nothing is written.
import { spawnSync } from 'node:child_process';

/** Why git cannot give a folder; partial: its files were not all fetched. */
export type GitProblem = 'no-git' | 'no-repository' | 'unknown-revision' | 'shallow' | 'partial' | 'failed';

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

export function git(cwd: string, args: readonly string[], input?: string): Buffer | GitProblem {
  const { error, status, stdout } = spawnSync('git', [...careful, ...args], {
    cwd,
    input,
    maxBuffer: mostBytes,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
  });
  if (error !== undefined) return 'code' in error && error.code === 'ENOENT' ? 'no-git' : 'failed';
  return status === 0 ? stdout : 'failed';
}

export const isProblem = (answer: Buffer | GitProblem): answer is GitProblem => typeof answer === 'string';
export const firstLine = (answer: Buffer): string => answer.toString('utf8').split('\n')[0] ?? '';
