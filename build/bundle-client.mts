// Makes what runs inside VS Code: the extension for the computer and for the browser, and the pages of its panels.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import type { BuildOptions } from 'esbuild';

const root = join(import.meta.dirname, '..');

const settings: BuildOptions = {
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** The editor gives `vscode` itself. */
const extension: BuildOptions = { ...settings, format: 'cjs', external: ['vscode'] };

async function bundleExtension(): Promise<void> {
  await esbuild.build({
    ...extension,
    entryPoints: [join(root, 'client/extension.ts')],
    outfile: join(root, 'dist/extension.js'),
    platform: 'node',
    target: 'node20.19',
  });
  await esbuild.build({
    ...extension,
    entryPoints: [join(root, 'client/extension.web.ts')],
    outfile: join(root, 'dist/extension.web.js'),
    // A browser fetches it from afar: a third smaller, for names in the log that say less.
    minifyIdentifiers: true,
    platform: 'browser',
    target: 'es2022',
  });
}

/** Each folder of `client/webviews` with a `main.ts` is a page. */
async function bundlePages(): Promise<void> {
  const pages = join(root, 'client/webviews');
  const entries = await readdir(pages, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter(({ name }) => name === 'main.ts')
    .map(({ parentPath }) => basename(parentPath));
  await Promise.all(
    folders.flatMap((name) =>
      ['main.ts', 'main.css'].map((file) =>
        esbuild.build({
          ...settings,
          entryPoints: [join(pages, name, file)],
          outfile: join(
            root,
            `dist/webviews/${name}${file.slice(file.lastIndexOf('.')).replace('.ts', '.js')}`,
          ),
          platform: 'browser',
          target: 'es2022',
          format: 'iife',
        }),
      ),
    ),
  );
}

/** The sample portfolio as one file, because not every editor can list the folders of an extension. */
async function packSample(): Promise<void> {
  const folder = join(root, 'examples/noord');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]),
  );
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(join(root, 'dist/sample.json'), JSON.stringify(Object.fromEntries(texts)));
}

export async function bundleClient(): Promise<void> {
  await Promise.all([bundleExtension(), bundlePages(), packSample()]);
}

if (import.meta.main) await bundleClient();
