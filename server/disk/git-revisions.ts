// The branches and tags that one can compare with, and how one comes here that is elsewhere.
import { git, isProblem, lineOf } from './git.ts';

export interface Revision {
  readonly name: string;
  readonly kind: 'branch' | 'tag';
  /** ISO date and time. */
  readonly date: string;
}

/** So many branches and tags are named. */
const mostRevisions = 100;

/** Branches and tags, newest first; none where there is no repository. */
export function revisionsOf(root: string): readonly Revision[] {
  const answer = git(root, [
    'for-each-ref',
    '--sort=-creatordate',
    `--count=${mostRevisions}`,
    '--format=%(refname)%09%(refname:short)%09%(creatordate:iso-strict)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  if (isProblem(answer)) return [];
  const lines = answer.toString('utf8').split('\n');
  return lines.flatMap((line): Revision[] => {
    const [reference = '', name = '', date = ''] = line.split('\t');
    if (name === '' || reference.endsWith('/HEAD')) return [];
    return [{ name, kind: reference.startsWith('refs/tags/') ? 'tag' : 'branch', date }];
  });
}

/** What `git fetch` must be told to bring a version here; empty when it is not known where it is. */
export function whereToFetch(root: string, revision: string): string {
  const answer = git(root, ['remote']);
  const [first, ...others] = isProblem(answer) ? [] : lineOf(answer).split('\n');
  if (first === undefined || first === '') return '';
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(revision)) return `${first} ${revision}`;
  const remote = [first, ...others].find((name) => revision.startsWith(`${name}/`));
  const branch = remote === undefined ? '' : revision.slice(remote.length + 1);
  // Only a plain name is safe to paste in a shell. A copy of one branch brings no other unless it is told to.
  return /^[\w./-]+$/u.test(branch) ? `${remote} ${branch}:refs/remotes/${remote}/${branch}` : '';
}

/** The branches of other places that bear a name here, such as `origin/main` for `main`. */
export const namesakes = (root: string, revision: string): readonly string[] =>
  revisionsOf(root)
    .map(({ name }) => name)
    .filter((name) => name.endsWith(`/${revision}`));
