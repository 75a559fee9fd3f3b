// Before all tests: installs the extension once for each kind of host. After all: takes it away.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installExtension } from './extension.ts';

/** VSIX names another file than that of `npm run package`. */
const vsix = process.env['VSIX'] ?? join(import.meta.dirname, '../../../dist/policy-asks.vsix');

export default async function install(project: TestProject): Promise<() => void> {
  const extensions = {
    node: await installExtension(vsix, 'node'),
    web: await installExtension(vsix, 'web'),
  };
  project.provide('extensions', extensions);
  return () => {
    for (const folder of Object.values(extensions)) rmSync(folder, { recursive: true, force: true });
  };
}
