// The browser in which pages and the workbench are tried, and where it stands on this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

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

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Throws with a sentence when there is none: what cannot be tried is not passed over. */
export function needChromium(): string {
  const found = findChromium();
  if (found === undefined)
    throw new Error('Chromium is missing. `npm run provision` installs it, or tells how to get it.');
  return found;
}
