// code-server: VS Code's workbench and extension host behind a web address of this machine, with user settings of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeServer, nodeFirst } from './programs.ts';

export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
  readonly extensions: string;
  readonly settings: Settings;
  /** False: Restricted Mode, as after "No, I don't trust the authors". */
  readonly trusted: boolean;
}

export interface CodeServer {
  readonly address: string;
  /** What the extension hosts wrote in their logs. */
  logs(): string;
  stop(): Promise<void>;
}

/** Nothing in the workbench that comes between a test and the extension. */
const quiet: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'extensions.ignoreRecommendations': true,
  // As on a desktop: a browser saves a second after one types.
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
};

const alone = [
  '--auth',
  'none',
  '--bind-addr',
  '127.0.0.1:0',
  '--disable-telemetry',
  '--disable-update-check',
];

export async function startCodeServer({ extensions, settings, trusted }: ServerOptions): Promise<CodeServer> {
  const user = mkdtempSync(join(tmpdir(), 'policy-asks-user-'));
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify({ ...quiet, ...settings }));
  const trust = trusted ? ['--disable-workspace-trust'] : [];
  const child = spawn(
    process.execPath,
    [codeServer.entry, ...alone, ...trust, '--user-data-dir', user, '--extensions-dir', extensions],
    // In the group of the tests, so that Ctrl+C ends it as well; its extension host and language server end with it.
    { env: { ...nodeFirst(), HOME: user, VSCODE_PROXY_URI: '' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return {
    address: await addressOf(child),
    logs: () => logsBelow(join(user, 'logs')),
    stop: async () => {
      await ended(child);
      rmSync(user, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The address that it tells when it stands. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: unknown) => {
      said += String(chunk);
      const [, address] = /HTTP server listening on (http:\S+?)\/?\s/u.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null) return resolve();
    const impatience = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(impatience);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function logsBelow(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}
