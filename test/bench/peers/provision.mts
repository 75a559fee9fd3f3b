// Installs the programs that are measured beside ours, in this folder and pinned by its lock file. Quick when they are there.
// None of them is part of what we ship or of what the project needs; they are only run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFirst } from '../../workbench/world/programs.ts';

const folder = import.meta.dirname;
const modules = join(folder, 'node_modules');
/** Written when an installation was complete, with what it was made from. */
const stamp = join(modules, '.provisioned');

function wantedStamp(): string {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  return [hash, process.versions.modules, process.platform, process.arch].join(' ');
}

/** Whether they are there now. */
export function provisionPeers(): boolean {
  const wanted = wantedStamp();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  console.error(`Installing other programs to measure beside, in ${folder}: half a minute, once.`);
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', parameters, { cwd: folder, env: nodeFirst(), stdio: 'inherit', shell });
  if (status === 0) writeFileSync(stamp, wanted);
  return status === 0;
}

interface Package {
  readonly version: string;
  readonly license: string;
  readonly bin: string | Readonly<Record<string, string>>;
}

const packageOf = (name: string): Package =>
  JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));

/** Version and licence, as the package says. */
export function aboutPeer(name: string): { readonly version: string; readonly license: string } {
  const { version, license } = packageOf(name);
  return { version, license };
}

/** The file that Node runs for a command of a package. */
export function commandOf(name: string, command: string): string {
  const { bin } = packageOf(name);
  return join(modules, name, typeof bin === 'string' ? bin : (bin[command] ?? ''));
}

export const fileOf = (name: string, path: string): string => join(modules, name, path);
