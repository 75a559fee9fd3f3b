// Makes the programs that are shipped: each one file that needs no node_modules beside it.
//
// The command line is one file in layers. A few lines of bootstrap answer `--version`. The front (arguments and help), the
// pages (explain, completion) and the engine (everything that reads a portfolio) stand in it as comments and are compiled
// only when they are needed, because compiling a megabyte takes longer than starting Node; how each was compiled is kept for
// the next start. The language server is a file of its own beside it, so that Node itself can do so.
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { threadMark } from '../server/cli/ahead/read-ahead.ts';
import { allRules } from '../server/rules/all.ts';
import type { Rule } from '../server/rules/rule.ts';

const root = join(import.meta.dirname, '..');
export const commandLine = join(root, 'dist/cli.js');

/** Beside the command line. */
const serverFile = 'language-server.js';

const commandLayers = ['pages', 'engine'] as const;
type CommandLayer = (typeof commandLayers)[number];

/** Commands that do without the engine, or need more. */
const layers: Readonly<Record<string, CommandLayer | 'server'>> = {
  explain: 'pages',
  lsp: 'server',
};
const layerOf = (command: string): CommandLayer | 'server' => layers[command] ?? 'engine';
const commandPath = /\/commands\/([\w-]+)\.ts$/;

/** What the module of a command is called in its layer. */
const moduleName = (command: string): string => `${command.replaceAll('-', '_')}_`;

/** In the front, a command is a call into its layer. */
const callLayer: Plugin = {
  name: 'call-layer',
  setup(build) {
    build.onResolve({ filter: commandPath }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: commandPath.exec(path)?.[1] ?? '', namespace: 'layer' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'layer' }, ({ path }) => ({
      contents: `export const run = (invocation) => __layer(${JSON.stringify(layerOf(path))}).${moduleName(path)}.run(invocation);`,
    }));
  },
};

/** A rule without its check, as code: its texts are compiled only when one of them is wanted. */
function written(rule: Rule): string {
  const parts = Object.entries(rule)
    .filter(([, value]) => typeof value !== 'function')
    .map(([key, value]) => [key, JSON.stringify(value), typeof value === 'object'] as const)
    .map(([key, text, long]) => (long ? `get ${key}() { return ${text}; }` : `${key}: ${text}`));
  return `{ ${parts.join(', ')} }`;
}

/** In the pages, a rule is what is written about it: its check stays in the engine. */
const onlyPages: Plugin = {
  name: 'only-pages',
  setup(build) {
    build.onLoad({ filter: /\/rules\/all\.ts$/ }, () => ({
      contents: `export const allRules = [${allRules.map(written).join(', ')}];`,
    }));
  },
};

/** Parts of Node that take some milliseconds to load, and that most runs do without. */
const heavyParts = ['child_process', 'crypto', 'readline', 'worker_threads'];

/** They are loaded when something of them is first used. */
const whenUsed: Plugin = {
  name: 'when-used',
  setup(build) {
    const filter = new RegExp(`^node:(?:${heavyParts.join('|')})$`);
    build.onResolve({ filter }, ({ path, namespace }) =>
      namespace === 'when-used' ? { path, external: true } : { path, namespace: 'when-used' },
    );
    build.onLoad({ filter: /.*/, namespace: 'when-used' }, ({ path }) => {
      const names = Object.keys(createRequire(import.meta.url)(path) as object);
      const getters = names.map((name) => `get ${name}() { return part().${name}; }`);
      // Node looks for a part anew each time that it is asked, which takes longer than hashing a file.
      const once = `let loaded; const part = () => (loaded ??= require("${path}"));`;
      return { contents: `${once} module.exports = { ${getters.join(', ')} };` };
    });
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
  const plugins = [...(options.plugins ?? []), ...(options.platform === 'browser' ? [] : [whenUsed])];
  const { outputFiles } = await esbuild.build({ ...settings, ...options, plugins });
  const [first] = outputFiles ?? [];
  if (first === undefined) throw new Error('esbuild gave no output');
  // esbuild leaves letters in regular expressions as they are.
  return first.text.replaceAll(/[^\p{ASCII}]/gu, escaped);
}

/** Each UTF-16 unit as an escape, which means the same in a text and in a regular expression. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** What stands for the hash of all that checks until it is known. */
const buildMark = 'build-not-yet-known';

/** In the engine: what a thread of the command line does that reads files for it. */
const reader = 'reader_';

/** What stands for the end of a comment inside one. */
const commentEnd = '*\\u002f';
/** Digits of a place in the file, so that the bootstrap is as long before the places are known as after. */
const digits = 8;

const layerNames = ['front', ...commandLayers] as const;
type LayerName = (typeof layerNames)[number];
interface PlaceOf {
  readonly start: number;
  readonly length: number;
  /** What the text of the layer is known by. */
  readonly digest: string;
}
type Places = Readonly<Record<LayerName, PlaceOf>>;

const place = (number: number): string => String(number).padStart(digits);
const placeIn = ({ start, length, digest }: PlaceOf): string =>
  `[${place(start)}, ${place(length)}, "${digest}"]`;
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Runs as written here, in whatever Node there is: it must stay old-fashioned. */
const bootstrap = (version: string, places: Places) => `#!/usr/bin/env node
"use strict";
var first = process.argv[2];
if (first === "--version" || first === "-V") {
  process.stdout.on("error", function (error) {
    if (error.code === "EPIPE") return;
    process.exitCode = 2;
    process.stderr.write("policy-asks: " + error.message + "\\n");
  });
  process.stdout.write(${JSON.stringify(`${version}\n`)});
} else {
  var fs = require("fs");
  var path = require("path");
  // Looked up only by what says that it is a thread: it takes a tenth of a start.
  var threads = first === "${threadMark}" && require("worker_threads");
  var isThread = threads && !threads.isMainThread;
  var places = {
    ${layerNames.map((name) => `${name}: ${placeIn(places[name])}`).join(',\n    ')}
  };
  // Where it can, the user's own folder for such things, which nobody else can write, keeps how this was compiled.
  var caches = function () {
    var own = process.env.XDG_CACHE_HOME || path.join(require("os").homedir(), ".cache");
    return path.join(process.env.LOCALAPPDATA || own, "policy-asks");
  };
  // By what the text is, because the engine itself looks at its length only.
  var compiled = function (name) {
    return path.join(caches(), [name, process.version, process.arch, places[name][2]].join("-") + ".bin");
  };
  var keep = function (file, script) {
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      var temporary = file + "." + process.pid;
      fs.writeFileSync(temporary, script.createCachedData(), { flag: "wx", mode: 384 });
      fs.renameSync(temporary, file);
      // What an earlier version of this program left.
      var head = path.basename(file).slice(0, -36);
      fs.readdirSync(path.dirname(file)).forEach(function (other) {
        if (other.indexOf(head) === 0 && other !== path.basename(file)) fs.rmSync(path.join(path.dirname(file), other));
      });
    } catch (error) {}
  };
  var layer = function (name) {
    if (name === "server") return server();
    var file = fs.openSync(__filename, "r");
    var bytes = Buffer.allocUnsafe(places[name][1]);
    fs.readSync(file, bytes, 0, bytes.length, places[name][0]);
    fs.closeSync(file);
    var code = bytes.latin1Slice().split(${JSON.stringify(commentEnd)}).join("*/");
    var box = { exports: {} };
    var names = "require, module, exports, __filename, __dirname, __layer";
    var known, data;
    if (!process.env.NODE_DISABLE_COMPILE_CACHE)
      try { known = compiled(name); data = fs.readFileSync(known); } catch (error) {}
    var options = { filename: __filename + "#" + name, cachedData: data };
    var script = new (require("vm").Script)("(function (" + names + ") {" + code + "})", options);
    if (known && (!data || script.cachedDataRejected) && !isThread)
      process.on("exit", function () { keep(known, script); });
    script.runInThisContext()(require, box, box.exports, __filename, __dirname, layer);
    return box.exports;
  };
  var server = function () {
    var remember = require("module").enableCompileCache;
    if (remember) remember(caches());
    return require("./${serverFile}");
  };
  if (isThread) layer("engine").${reader}.run(threads.workerData);
  else layer("front");
}
`;

/** One file of plain ASCII: the bootstrap, then each layer as a comment. */
function assembled(version: string, code: Readonly<Record<LayerName, string>>): string {
  const nowhere = { start: 0, length: 0, digest: digestOf('') };
  let end = bootstrap(version, { front: nowhere, pages: nowhere, engine: nowhere }).length;
  const texts: string[] = [];
  const put = (name: LayerName) => {
    const text = `/*${code[name].replaceAll('*/', commentEnd)}*/\n`;
    texts.push(text);
    end += text.length;
    return { start: end - text.length + 2, length: text.length - 5, digest: digestOf(text) };
  };
  const places = { front: put('front'), pages: put('pages'), engine: put('engine') };
  return bootstrap(version, places) + texts.join('');
}

/** The commands of a layer as one module. */
function commandsOf(layer: CommandLayer | 'server', table: string): Promise<string> {
  const paths = [...table.matchAll(/import\('(\.\/commands\/([\w-]+)\.ts)'\)/g)];
  const commands = paths
    .filter(([, , name = '']) => layerOf(name) === layer)
    .map(([, path, name = '']) => `export * as ${moduleName(name)} from ${JSON.stringify(path)};`);
  const others = layer === 'engine' ? [`export * as ${reader} from './ahead/reader.ts';`] : [];
  const contents = [...commands, ...others].join('\n');
  const stdin = { contents, resolveDir: join(root, 'server/cli'), loader: 'ts' } as const;
  const define = { BUILD: JSON.stringify(buildMark) };
  return textOf({ stdin, define, plugins: layer === 'pages' ? [onlyPages] : [] });
}

async function versionOf(): Promise<string> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(manifest)?.[1] ?? '';
}

/** Bundles the command line, and the language server beside it; gives the path of the first. */
export async function bundleCommandLine(outfile = commandLine): Promise<string> {
  const version = await versionOf();
  const table = await readFile(join(root, 'server/cli/table.ts'), 'utf8');
  const [front, pages, engine, server] = await Promise.all([
    textOf({
      entryPoints: [join(root, 'server/cli/main.ts')],
      plugins: [callLayer],
      define: { VERSION: JSON.stringify(version) },
    }),
    commandsOf('pages', table),
    commandsOf('engine', table),
    commandsOf('server', table),
  ]);
  const build = digestOf(engine + server);
  const known = (text: string): string => text.replaceAll(buildMark, build);
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, assembled(version, { front, pages, engine: known(engine) }));
  await writeFile(join(dirname(outfile), serverFile), known(server));
  await chmod(outfile, 0o755);
  return outfile;
}

/** For clients that start a server by a file of its own: the command line, told which command. */
const serverText = 'process.argv.splice(2, 0, "lsp");\nrequire("./cli.js");\n';

/** Bundles the server that runs as a worker in a browser, and gives its path. */
export async function bundleWebServer(outfile = join(root, 'dist/server.web.js')): Promise<string> {
  const text = await textOf({
    entryPoints: [join(root, 'server/lsp/worker.ts')],
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    define: { VERSION: JSON.stringify(await versionOf()) },
  });
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, text);
  return outfile;
}

if (import.meta.main) {
  await Promise.all([bundleCommandLine(), bundleWebServer()]);
  await writeFile(join(root, 'dist/server.js'), serverText);
}
