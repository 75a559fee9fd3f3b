// The programs that the workbench needs, and where they stand on this machine. Looks only; provision.mts installs.
import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync } from 'node:fs';
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

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const programFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFolders
    .filter((place) => place !== undefined)
    .flatMap((place) =>
      ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'].map((file) =>
        join(place, file),
      ),
    ),
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((place) =>
    browserNames.map((name) => join(place, name)),
  ),
};

/** The path of Chromium or Chrome: what CHROMIUM names, else the first on the path or at a usual place. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return isProgram(named) ? named : undefined;
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((place) => browserNames.map((name) => join(place, name + ending)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find(isProgram);
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The surroundings in which `node` is the Node that runs this: code-server insists on 24. */
export function nodeFirst(): NodeJS.ProcessEnv {
  const { PATH = '', ...others } = process.env;
  return { ...others, PATH: `${dirname(process.execPath)}${delimiter}${PATH}` };
}
