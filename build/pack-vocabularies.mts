// Packs the built-in code lists into one module of JSON texts, so that a list costs nothing until it is used.
// A list that has a fault stops the build and says where.
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listNames } from '../server/vocabulary/entry.ts';
import type { EntryOf, ListName } from '../server/vocabulary/entry.ts';
import { addToList } from '../server/vocabulary/merge.ts';
import { packed } from '../server/vocabulary/packed.ts';
import { readCodeList } from '../server/vocabulary/read-file.ts';
import type { Tell } from '../server/vocabulary/read-file.ts';

type Entries = { [L in ListName]?: readonly EntryOf[ListName][] };

const folder = join(import.meta.dirname, '../schemas/vocabularies');
const target = join(import.meta.dirname, '../server/generated/vocabularies.ts');

/** The built-in code list files in the order in which they count. */
export async function builtInFiles(): Promise<readonly { file: string; value: unknown }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  return Promise.all(
    names.map(async (file) => ({
      file,
      value: parse(await readFile(join(folder, file), 'utf8')) as unknown,
    })),
  );
}

/** All entries of the built-in lists, and what is wrong with the files. */
export async function builtInEntries(): Promise<{ entries: Entries; faults: readonly string[] }> {
  const faults: string[] = [];
  const entries: Entries = {};
  for (const file of await builtInFiles()) {
    const tell: Tell = (problem) => faults.push(`${file.file}: ${JSON.stringify(problem)}`);
    const given = readCodeList(file, tell);
    if (given !== undefined)
      entries[given.list] = addToList(given.list, entries[given.list] ?? [], given, tell);
  }
  return { entries, faults };
}

export async function packVocabularies(): Promise<void> {
  const { entries, faults } = await builtInEntries();
  if (faults.length > 0) throw new Error(`Faulty code lists:\n${faults.join('\n')}`);
  const lines = listNames.map((name) => `  ${name}: ${JSON.stringify(packed(name, entries[name] ?? []))},`);
  const text = [
    '// Packed from schemas/vocabularies/*.yaml by `npm run generate`. Do not edit.',
    "import type { ListName } from '../vocabulary/entry.ts';",
    '',
    'export const packedLists: Readonly<Record<ListName, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
  await mkdir(join(target, '..'), { recursive: true });
  // In one step, so that nobody reads half a module.
  await writeFile(`${target}.new`, text);
  await rename(`${target}.new`, target);
}
