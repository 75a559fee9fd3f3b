// A portfolio kept in git.
import { execFileSync } from 'node:child_process';
import { CliWorld } from './cli-world.ts';

/** Runs git as somebody who has a name, with a first branch `main`; gives what it prints. */
export function git(folder: string, ...args: string[]): string {
  const who = [
    '-c',
    'user.name=Proef',
    '-c',
    'user.email=proef@voorbeeld.nl',
    '-c',
    'init.defaultBranch=main',
  ];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
}

export function commit(folder: string, message = 'Nieuwe stand'): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', message);
}

/** A repository whose first commit holds these files. */
export function repositoryOf(files: Readonly<Record<string, string>>): CliWorld {
  const world = new CliWorld(files);
  git(world.folder, 'init', '-q');
  commit(world.folder, 'Eerste stand');
  return world;
}
