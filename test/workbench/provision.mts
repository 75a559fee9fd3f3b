// Makes sure of all that trying the extension in VS Code's own workbench needs: Chromium, and code-server with its native
// modules. Installs what is missing where it can (Debian as root; npm everywhere); else says what is missing and how to get
// it, and ends with 1. Quick when all is there. Use: npm run provision
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findChromium } from './world/chromium.ts';
import { codeServer, nodeFirst, wantedStamp } from './world/programs.ts';

const browserPackages = ['chromium'];
/** Native modules of code-server are compiled where it is installed. */
const compilerPackages = ['libkrb5-dev', 'g++', 'make', 'python3'];

const succeeds = (command: string, parameters: readonly string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;

const isDebian = (): boolean => process.platform === 'linux' && existsSync('/etc/debian_version');
const missingOf = (packages: readonly string[]): readonly string[] =>
  packages.filter((name) => !succeeds('dpkg', ['--status', name]));

function fail(...lines: string[]): never {
  console.error(['The tests in the workbench cannot run on this machine.', ...lines].join('\n'));
  process.exit(1);
}

/** Installs Debian packages, or fails with the command that a person can give. */
function installPackages(packages: readonly string[], why: string): void {
  if (packages.length === 0) return;
  const command = `apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) fail(why, `Not root, so not installed. Get it with: sudo ${command}`);
  console.log(`Installing Debian packages: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update -qq', `${command} -qq`]) {
    const [program = '', ...parameters] = line.split(' ');
    const { status } = spawnSync(program, parameters, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) fail(why, `This failed: ${line}`);
  }
}

function provideNode(): void {
  const { node, modules } = process.versions;
  if (!node.startsWith('24.'))
    fail(
      `code-server runs on Node 24 only, and this is Node ${node} (modules ${modules}).`,
      'Start it through npm, which puts the Node 24 of the development packages first: npm run test:workbench',
    );
  if (process.platform === 'win32')
    fail('code-server does not run on Windows itself. Run the tests in WSL, in a container, or in CI.');
}

function provideChromium(): string {
  const why = 'Chromium is missing.';
  if (findChromium() === undefined && isDebian() && process.env['CHROMIUM'] === undefined)
    installPackages(browserPackages, why);
  const found = findChromium();
  if (found !== undefined) return found;
  const named = process.env['CHROMIUM'];
  return fail(
    named === undefined ? why : `CHROMIUM names ${named}, where no program is.`,
    'Install Chromium or Chrome, or put the path of one that stands elsewhere in CHROMIUM.',
  );
}

const codeServerVersion = (): string => {
  const { stdout } = spawnSync(process.execPath, [codeServer.entry, '--version'], {
    env: nodeFirst(),
    encoding: 'utf8',
  });
  return /^\d+\.\d+\.\d+/mu.exec(stdout)?.[0] ?? '';
};

function provideCodeServer(): void {
  const stamp = wantedStamp();
  if (existsSync(codeServer.stamp) && readFileSync(codeServer.stamp, 'utf8') === stamp) return;
  if (isDebian())
    installPackages(missingOf(compilerPackages), 'What code-server is compiled with is missing.');
  console.log(`Installing code-server in ${codeServer.folder}: about three minutes, once.`);
  rmSync(codeServer.stamp, { force: true });
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: codeServer.folder,
    env: nodeFirst(),
    stdio: 'inherit',
  });
  const hint = `By hand: cd ${codeServer.folder} && npm ci`;
  if (status !== 0)
    fail(
      `code-server could not be installed${error === undefined ? '' : ` (${error.message})`}; the reason stands above.`,
      'It needs the network, a C++ compiler, make, python3 and the headers of Kerberos (Debian: libkrb5-dev).',
      hint,
    );
  if (codeServerVersion() === '') fail('code-server was installed but does not start.', hint);
  writeFileSync(codeServer.stamp, stamp);
}

provideNode();
const browser = provideChromium();
provideCodeServer();
console.log(`Workbench: code-server ${codeServerVersion()} with ${browser}.`);
