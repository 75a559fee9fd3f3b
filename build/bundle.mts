// Makes the programs that are shipped: each one file that needs no node_modules beside it.
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
export const commandLine = join(root, 'dist/cli.js');

/** Bundles the command line and gives its path. */
export async function bundleCommandLine(outfile = commandLine): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await build({
    entryPoints: [join(root, 'server/cli/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    charset: 'utf8',
    // Names stay readable: they are what a report of a crash consists of.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    define: { __VERSION__: JSON.stringify(version) },
    banner: { js: '#!/usr/bin/env node\n"use strict";' },
    logLevel: 'warning',
  });
  await chmod(outfile, 0o755);
  return outfile;
}

if (import.meta.main) await bundleCommandLine();
