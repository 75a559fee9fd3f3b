// The published pages of all rules and their index, from what is written with each rule: `docs/rules/<code>.<language>.md`.
// Committed, and drift-checked by a test. Pages of rules that are no more are removed.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { ruleIndex, rulePage } from '../server/features/rule-page.ts';
import { allRules } from '../server/rules/all.ts';
import { languages } from '../server/wording/language.ts';
import { rulePagePath, rulePagesFolder } from '../server/wording/rule-page.ts';

export const rulesFolder = join(import.meta.dirname, '..', rulePagesFolder);

/** The text of every page, by the path of its file below the folder. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    pages.set(`index.${language}.md`, ruleIndex(allRules, language));
    for (const rule of allRules) pages.set(rulePagePath(rule.code, language), rulePage(rule, language));
  }
  return pages;
}

/** Pages that lie in the folder. */
export async function pagesThere(): Promise<readonly string[]> {
  const entries = await readdir(rulesFolder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(rulesFolder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export async function generateRulePages(): Promise<void> {
  const pages = rulePages();
  for (const file of await pagesThere()) if (!pages.has(file)) await rm(join(rulesFolder, file));
  for (const [file, text] of pages) {
    await mkdir(dirname(join(rulesFolder, file)), { recursive: true });
    await writeFile(join(rulesFolder, file), text);
  }
}
