// Makes the programs that are shipped: each one file that needs no node_modules beside it.
//
// The command line is one file in three layers. A few lines of bootstrap answer `--version`; the front (arguments, help,
// explain) and the engine (everything that reads a portfolio) stand in it as comments and are compiled only when they are
// needed, because compiling a megabyte takes longer than starting Node.
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';

const root = join(import.meta.dirname, '..');
export const commandLine = join(root, 'dist/cli.js');

/** Commands that belong to the front; all others are in the engine. */
const light = new Set(['explain']);
const commandPath = /\/commands\/(\w+)\.ts$/;

/** In the front, a command of the engine is a call into it. */
const callEngine: Plugin = {
  name: 'call-engine',
  setup(build) {
    build.onResolve({ filter: commandPath }, ({ path, kind }) => {
      const name = commandPath.exec(path)?.[1] ?? '';
      return kind === 'dynamic-import' && !light.has(name) ? { path: name, namespace: 'engine' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'engine' }, ({ path }) => ({
      contents: `export const run = (invocation) => __engine()[${JSON.stringify(`${path}_`)}].run(invocation);`,
    }));
  },
};

const settings: BuildOptions = {
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // Plain ASCII is read and compiled faster.
  charset: 'ascii',
  // Names stay readable: they are what a report of a crash consists of.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await esbuild.build({ ...settings, ...options });
  const [first] = outputFiles ?? [];
  if (first === undefined) throw new Error('esbuild gave no output');
  return first.text;
}

/** What stands for the end of a comment inside one. */
const commentEnd = '*\\u002f';

/** Runs as written here, in whatever Node there is: it must stay old-fashioned. */
const bootstrap = (version: string, end: string) => `#!/usr/bin/env node
"use strict";
var first = process.argv[2];
if (first === "--version" || first === "-V") process.stdout.write(${JSON.stringify(`${version}\n`)});
else {
  var text = require("fs").readFileSync(__filename, "latin1");
  var layer = function (name) {
    var from = text.indexOf("/*" + name + ":") + name.length + 3;
    var code = text.slice(from, text.indexOf("*/", from)).split(${JSON.stringify(end)}).join("*/");
    var box = { exports: {} };
    var names = ["require", "module", "exports", "__filename", "__dirname", "__engine"];
    require("vm").compileFunction(code, names, { filename: __filename + "#" + name })(require, box, box.exports, __filename, __dirname, engine);
    return box.exports;
  };
  var loaded;
  var engine = function () { return loaded || (loaded = layer("engine")); };
  layer("front");
}
`;

/** Bundles the command line and gives its path. */
export async function bundleCommandLine(outfile = commandLine): Promise<string> {
  const version = /"version": "([^"]+)"/.exec(await readFile(join(root, 'package.json'), 'utf8'))?.[1] ?? '';
  const table = await readFile(join(root, 'server/cli/table.ts'), 'utf8');
  const heavy = [...table.matchAll(/import\('(\.\/commands\/(\w+)\.ts)'\)/g)].filter(
    ([, , name]) => !light.has(name ?? ''),
  );
  const contents = heavy
    .map(([, path, name]) => `export * as ${name}_ from ${JSON.stringify(path)};`)
    .join('\n');
  const [front, engine] = await Promise.all([
    textOf({
      entryPoints: [join(root, 'server/cli/main.ts')],
      plugins: [callEngine],
      define: { VERSION: JSON.stringify(version) },
    }),
    textOf({ stdin: { contents, resolveDir: join(root, 'server/cli'), loader: 'ts' } }),
  ]);
  const layers = Object.entries({ front, engine }).map(
    ([name, code]) => `/*${name}:${code.replaceAll('*/', commentEnd)}*/\n`,
  );
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, bootstrap(version, commentEnd) + layers.join(''));
  await chmod(outfile, 0o755);
  return outfile;
}

if (import.meta.main) await bundleCommandLine();
