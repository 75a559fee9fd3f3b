// The branches and tags that one can compare with.
import { git, isProblem } from './git.ts';

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
