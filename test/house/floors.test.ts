// The floors of the house hold: an import upwards, to the machine, or in a circle fails the lint.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  cpSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

/** What the lint says about a house with these files. */
function lint(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  try {
    execFileSync(join(root, 'node_modules/.bin/oxlint'), [], { cwd: house, encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}

const target = 'export const target = 1;\n';
const importing = (path: string) => `import { target } from '${path}';\n\nexport const value = target;\n`;

describe('an import', () => {
  test('down is allowed', () => {
    expect(
      lint({ 'server/wording/target.ts': target, 'server/rules/a.ts': importing('../wording/target.ts') }),
    ).toBe('');
  });

  test.each([
    ['text', 'rules'],
    ['wording', 'text'],
    ['records', 'vocabulary'],
    ['portfolio', 'checks'],
    ['rules', 'checks'],
    ['checks', 'features'],
    ['features', 'cli'],
    ['features', 'tracking'],
    ['cli', 'lsp'],
  ])('from %s up or sideways to %s fails', (from, to) => {
    const said = lint({
      [`server/${to}/target.ts`]: target,
      [`server/${from}/a.ts`]: importing(`../${to}/target.ts`),
    });
    expect(said).toContain(`server/${from} may import only from the floors below it`);
  });

  test.each(['client/a.ts', 'server/charts/a.ts'])(
    'of the engine into %s fails, of words does not',
    (file) => {
      const up = file.startsWith('client') ? '../server' : '..';
      const said = lint({ 'server/rules/target.ts': target, [file]: importing(`${up}/rules/target.ts`) });
      expect(said).toMatch(/knows no rule and no YAML|may import only words/);
      expect(lint({ 'server/wording/target.ts': target, [file]: importing(`${up}/wording/target.ts`) })).toBe(
        '',
      );
    },
  );

  test('of the machine below the doors fails', () => {
    const said = lint({
      'server/text/a.ts': "import { sep } from 'node:path';\n\nexport const value = sep;\n",
    });
    expect(said).toContain('may touch the machine');
  });

  test('in a circle fails', () => {
    const said = lint({
      'server/text/a.ts': "import { b } from './b.ts';\n\nexport const a = () => b;\n",
      'server/text/b.ts': "import { a } from './a.ts';\n\nexport const b = () => a;\n",
    });
    expect(said).toContain('no-cycle');
  });
});
