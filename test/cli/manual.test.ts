// The manual of the command line: made from the command table, whole, up to date, and sound for those that show it.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manualFolder, manualPages } from '../../build/generate-manual.mts';
import { environment } from '../../server/cli/manual/environment.ts';
import { roff, roffText } from '../../server/cli/manual/roff.ts';
import { generalOptions } from '../../server/cli/options.ts';
import { commands } from '../../server/cli/table.ts';

const pages = await manualPages();
const root = join(manualFolder, '..');

test.each([...pages])('docs/%s is up to date; `npm run generate` makes it anew', (file, text) => {
  expect(readFileSync(join(manualFolder, file), 'utf8')).toBe(text);
});

test.each([
  ['cli.md', 'en'],
  ['cli.nl.md', 'nl'],
] as const)('docs/%s tells of every command, option, example and variable', (file, language) => {
  const text = pages.get(file) ?? '';
  for (const { name, summary, options, examples } of commands) {
    expect(text).toContain(`| [\`${name}\`](#${name}) | ${summary[language]()} |`);
    expect(text).toContain(`\n## ${name}\n`);
    for (const option of options) expect(text).toContain(`--${option.name}`);
    for (const { line, words } of examples) expect(text).toContain(`# ${words[language]()}\n${line}\n`);
  }
  for (const option of generalOptions) expect(text).toContain(`--${option.name}`);
  for (const name of environment.flatMap(({ names }) => names)) expect(text).toContain(`\`${name}\``);
});

test('no bar inside a cell makes a column of its own', () => {
  const rows = [...(pages.get('cli.md') ?? '').matchAll(/^\|.*\|$/gmu)].map(([row]) => row);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => row.replaceAll(String.raw`\|`, '').split('|').length !== 4)).toEqual([]);
});

test('the variables of the environment are those that the sources read', () => {
  // The bundle begins with a few lines of its own.
  const files = [...globSync('server/{cli,disk}/**/*.ts', { cwd: root }), 'build/bundle.mts'];
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const named = [
    ...text.matchAll(/(?:environment|process\.env)\['(\w+)'\]/gu),
    ...text.matchAll(/process\.env\.(\w+)/gu),
    ...text.matchAll(/\{ ([\w, ]+) \} = process\.env/gu),
    ...text.matchAll(/\btokens: \[([^\]]+)\]/gu),
  ];
  const read = named.flatMap(([, names = '']) => names.match(/\w+/gu) ?? []);
  // Only names the folder that is gone.
  const heeded = new Set(read.filter((name) => name !== 'PWD'));
  expect(environment.flatMap(({ names }) => names).toSorted()).toEqual([...heeded].toSorted());
});

test('npm puts the English manual page where `man` finds it', () => {
  const { man } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect([...pages.keys()].map((file) => `docs/${file}`)).toContain(man);
});

describe('text in a manual page', () => {
  test.each([
    ['.policy-asks-cache', String.raw`\&.policy\-asks\-cache`],
    ["'t Zandt", String.raw`\(aqt Zandt`],
    [String.raw`C:\map`, String.raw`C:\emap`],
    ['regio’s – vóór 🚆', String.raw`regio\[u2019]s \[u2013] v\[u00F3]\[u00F3]r \[u1F686]`],
    ['~/.bashrc `x` "y" ^', String.raw`\(ti/.bashrc \(gax\(ga \(dqy\(dq \(ha`],
  ])('%s', (text, wanted) => {
    expect(roff(text)).toBe(wanted);
  });

  test('a line that begins with a dot after wrapping is text too', () => {
    expect(roffText(`${'woord '.repeat(12)}.gitignore`)).toMatch(/\n\\&\.gitignore$/u);
  });
});

/** In CI a program that is not there makes its tests fail; elsewhere they are left out, with a word about it. */
function present(name: string) {
  const isThere = spawnSync(name, ['--version']).error === undefined;
  const leftOut = !isThere && process.env['CI'] !== 'true';
  return { name, leftOut, remark: leftOut ? ` (left out: ${name} is not on this machine)` : '' };
}

const manPages = [...pages.keys()].filter((file) => file.endsWith('.1'));

const groff = present('groff');
test.skipIf(groff.leftOut)(
  `no manual page breaks a word with a hyphen that is not in it${groff.remark}`,
  () => {
    for (const file of manPages) {
      const args = ['-man', '-T', 'utf8', '-P-cbou', '-rLL=60n', join(manualFolder, file)];
      const { stdout } = spawnSync(groff.name, args, { encoding: 'utf8' });
      expect(stdout).toContain('--explain-not-applicable');
      expect(stdout).not.toContain('\u2010');
    }
  },
);

const checkers = [
  // The page has no date: it would change with each build.
  { name: 'mandoc', args: ['-T', 'lint', '-W', 'warning'], allowed: /missing date/u },
  { name: 'groff', args: ['-ww', '-man', '-T', 'utf8', '-z'], allowed: undefined },
];

describe.each(checkers)('$name', ({ name, args, allowed }) => {
  const { leftOut, remark } = present(name);
  test.skipIf(leftOut)(`finds nothing wrong${remark}`, () => {
    for (const file of manPages) {
      const { stdout, stderr, error } = spawnSync(name, [...args, join(manualFolder, file)], {
        encoding: 'utf8',
      });
      expect(error).toBeUndefined();
      const said = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
      expect(said.filter((line) => allowed?.test(line) !== true)).toEqual([]);
    }
  });
});
