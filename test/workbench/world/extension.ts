// The extension as a user installs it, in a folder of extensions for each kind of extension host. In the web kind the
// manifest has only its `browser` entry, so that the workbench runs it in a web worker, as VS Code for the Web does.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeServer, nodeFirst } from './programs.ts';

export const hosts = ['node', 'web'] as const;
export type Host = (typeof hosts)[number];

const run = promisify(execFile);

/** Installs a VSIX for a host in a new folder, and gives the folder. */
export async function installExtension(vsix: string, host: Host): Promise<string> {
  if (!existsSync(vsix)) throw new Error(`${vsix} does not exist. Make it with: npm run package`);
  const extensions = mkdtempSync(join(tmpdir(), `policy-asks-extensions-${host}-`));
  const where = ['--user-data-dir', join(extensions, '.user'), '--extensions-dir', extensions];
  try {
    const parameters = [codeServer.entry, '--install-extension', vsix, ...where];
    await run(process.execPath, parameters, { env: nodeFirst() });
    if (host === 'web') keepBrowserEntry(extensions);
  } catch (error) {
    rmSync(extensions, { recursive: true, force: true });
    throw error;
  }
  return extensions;
}

function keepBrowserEntry(extensions: string): void {
  const installed = readdirSync(extensions, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  );
  for (const { name } of installed) {
    const file = join(extensions, name, 'package.json');
    const manifest: { main?: string; browser?: string; extensionKind?: string[] } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    delete manifest.main;
    // Left alone, the workbench would look for an extension host beside the files: here there is one, in a browser none.
    manifest.extensionKind = ['web'];
    if (manifest.browser === undefined) throw new Error(`${name} has no entry for the web`);
    writeFileSync(file, JSON.stringify(manifest));
  }
}
