// The programs that the workbench needs, and where they stand on this machine. Looks only; provision.mts installs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const folder = join(import.meta.dirname, '..');
export const codeServer = {
  folder,
  entry: join(folder, 'node_modules/code-server/out/node/entry.js'),
  /** Written when an installation was seen to work. */
  stamp: join(folder, 'node_modules/.provisioned'),
};

/** What an installation was made from: another lock file, Node or machine makes it stale. */
export function wantedStamp(): string {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return [hash, process.versions.modules, process.platform, process.arch].join(' ');
}

/**
 * The surroundings in which `node` is the Node that runs this: code-server insists on 24. An npm that started this may run
 * on another, which it would be believed to be.
 */
export function nodeFirst(): NodeJS.ProcessEnv {
  const { PATH = '', npm_config_user_agent: _ofOther, ...others } = process.env;
  return { ...others, PATH: `${dirname(process.execPath)}${delimiter}${PATH}` };
}
