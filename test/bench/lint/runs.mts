// The ways in which `lint` is run on one portfolio: cold, again, on one file, with and without a cache.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, type Program } from '../processes.mts';
import { type CacheOptions, clearCache, program } from './cache.mts';

const lint = (
  name: string,
  { folder, path = folder, options }: { folder: string; path?: string; options: readonly string[] },
  before?: Program['before'],
): Program => node(name, [program, 'lint', path, '--format', 'json', ...options], { before });

export const coldLint = (folder: string, cache: CacheOptions | undefined): Program =>
  lint('cold lint', { folder, options: cache?.cold ?? [] });

/** The file that is changed and linted by itself. */
function someFile(folder: string): string {
  const home = join(folder, 'submissions');
  const [region = ''] = readdirSync(home).toSorted();
  const name = readdirSync(join(home, region)).find((file) => file.endsWith('.ask.yaml')) ?? '';
  return join(home, region, name);
}

export const coldOneFile = (folder: string, cache: CacheOptions | undefined): Program =>
  lint('one file, without a cache', {
    folder,
    path: someFile(folder),
    options: cache?.cold ?? [],
  });

/** In this order, because each uses what the one before left behind. */
export function cachedLints(folder: string, { warm: options }: CacheOptions): readonly Program[] {
  const path = someFile(folder);
  return [
    lint('first lint, which makes the cache', { folder, options }, () => clearCache(folder)),
    lint('lint again, one file changed', { folder, options }, () => changeWords(path)),
    lint('one file, with a warm cache', { folder, path, options }),
  ];
}

/** There and back: the file stays without mistakes. */
function changeWords(path: string): void {
  const [shorter, longer] = ['er nieuwe bij komen.', 'er ook nieuwe bij komen.'];
  const text = readFileSync(path, 'utf8');
  const [words, by] = text.includes(shorter) ? [shorter, longer] : [longer, shorter];
  if (!text.includes(words)) throw new Error(`${path} does not hold ${words}`);
  writeFileSync(path, text.replace(words, by));
}
