// The manual of the command line, from the table of commands: a page of the documentation and a manual page, in each language.
// Committed, and drift-checked by a test.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manPage } from '../server/cli/manual/man.ts';
import { manualFile, manualPage } from '../server/cli/manual/markdown.ts';
import { commands } from '../server/cli/table.ts';
import { languages } from '../server/wording/language.ts';

export const manualFolder = join(import.meta.dirname, '../docs');

/** Below the folder, as `man` looks for pages in other languages than English. */
const manFile = (language: string): string => `man/${language === 'en' ? '' : `${language}/`}policy-asks.1`;

/** The text of every page, by the path of its file below the folder. */
export async function manualPages(): Promise<ReadonlyMap<string, string>> {
  const manifest = await readFile(join(manualFolder, '../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { readonly version: string };
  return new Map(
    languages.flatMap((language) => [
      [manualFile(language), manualPage(commands, language)],
      [manFile(language), manPage(commands, language, version)],
    ]),
  );
}

export async function generateManual(): Promise<void> {
  for (const [file, text] of await manualPages()) {
    await mkdir(dirname(join(manualFolder, file)), { recursive: true });
    await writeFile(join(manualFolder, file), text);
  }
}
