// The published pages of rules are those that the rules make, in both languages, and the index leads to each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesThere, rulePages, rulesFolder } from '../../build/generate-rule-pages.mts';
import { allRules } from '../../server/rules/all.ts';
import { languages } from '../../server/wording/language.ts';
import { ruleFamilies } from '../../server/wording/rule-families.ts';

const pages = rulePages();

test('docs/rules holds these pages and no others; `npm run generate` makes them anew', async () => {
  expect((await pagesThere()).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [file, text] of pages) expect(readFileSync(join(rulesFolder, file), 'utf8')).toBe(text);
});

describe.each(languages)('the index (%s)', (language) => {
  const index = pages.get(`index.${language}.md`) ?? '';

  test('links to the page of every rule once', () => {
    const links = [...index.matchAll(/\]\(([^)]+)\)/gu)].map(([, path]) => path);
    expect(links.toSorted()).toEqual(allRules.map(({ code }) => `${code}.${language}.md`).toSorted());
    for (const path of links) expect(pages.has(path ?? '')).toBe(true);
  });
});

test('every rule belongs to a family that has a name', () => {
  const named = Object.keys(ruleFamilies);
  expect(
    allRules.map(({ code }) => code.split('/')[0]).filter((family) => !named.includes(family ?? '')),
  ).toEqual([]);
});
