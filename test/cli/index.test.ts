// `index` and what another portfolio does with it, as a person uses them: two portfolios side by side on one disk.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportNames } from '../../server/exchange/reports/names.ts';
import { CliWorld } from '../worlds/cli-world.ts';

const file = 'policy-asks.index.json';
const drenthe = {
  'drenthe/policy-asks.yaml': 'title: Vragen van Drenthe (fictief)\nlanguage: nl\ntoday: 2026-03-12\n',
  'drenthe/a.ask.yaml':
    'id: dr-spoor\ntitle: Geheime titel\nstatus: ingetrokken\n---\nid: dr-intern\ntitle: Intern\nstatus: concept\nvisibility: internal\n',
};
const groningen = {
  'groningen/policy-asks.yaml': `title: Vragen van Groningen (fictief)\nlanguage: nl\ntoday: 2026-03-12\nindexes: [../drenthe/${file}]\n`,
  'groningen/a.ask.yaml':
    'id: gr-wonen\ntitle: Maak de weg naar Assen breder\nstatus: concept\ndependsOn: [dr-spoor]\n',
};
const make = `index --output ${file}`;

describe('index', () => {
  test('prints the index, and says what is not in it', () => {
    const world = new CliWorld(drenthe);
    const { code, out, err } = world.run('index', { in: 'drenthe' });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ asks: [{ id: 'dr-spoor', status: 'ingetrokken' }] });
    expect(out).not.toContain('Geheime');
    expect(err).toBe('Niet in de inhoudsopgave: 1 vraag (1 is intern).\n');
    expect(Object.keys(world.everything())).toEqual(Object.keys(drenthe).toSorted());
    expect(world.run('index --lang en', { in: 'drenthe' }).err).toBe(
      'Not in the index: 1 ask (1 is internal).\n',
    );
  });

  test('leaves out what cannot be read well, and says how to see why', () => {
    const world = new CliWorld({
      ...drenthe,
      'drenthe/c.ask.yaml': 'id: dr-c\ntitle: C\nstatus: concept\nvisibility: niet iedereen\n',
    });
    const { code, out, err } = world.run('index --lang en', { in: 'drenthe' });
    expect([code, out.includes('dr-c')]).toEqual([0, false]);
    expect(err).toBe(
      'Not in the index: 2 asks (1 is internal and 1 cannot be read well). `policy-asks lint` says what cannot be read.\n',
    );
  });

  test('writes it to a file, twice the same, over an earlier one', () => {
    const world = new CliWorld(drenthe);
    expect(world.run(make, { in: 'drenthe' }).out).toBe(
      `Inhoudsopgave van 1 vraag geschreven in “${file}”. Een ander noemt haar bij \`indexes\` in zijn policy-asks.yaml.\n`,
    );
    const first = world.text(`drenthe/${file}`);
    expect(first).toBe(world.run('index', { in: 'drenthe' }).out);
    expect(world.run(make, { in: 'drenthe' }).out).toBe(`“${file}” is bij.\n`);
    world.write('drenthe/b.ask.yaml', 'id: dr-b\ntitle: B\nstatus: concept\n');
    expect(world.run(make, { in: 'drenthe' }).code).toBe(0);
    expect(world.text(`drenthe/${file}`)).not.toBe(first);
  });

  test('writes the day down only when it is given', () => {
    const world = new CliWorld(drenthe);
    expect(world.run('index', { in: 'drenthe' }).out).not.toContain('generated');
    expect(world.run('index --today 2026-04-01', { in: 'drenthe' }).out).toContain(
      '"generated": "2026-04-01",',
    );
  });

  test('--check tells whether the file is up to date, and writes nothing', () => {
    const world = new CliWorld(drenthe);
    const check = (more = '') => world.run(`index --check${more}`, { in: 'drenthe' });
    expect(check()).toMatchObject({
      code: 1,
      err: `“${file}” is er niet. Maak haar met \`policy-asks index --output ${file}\`.\n`,
    });
    world.run(`${make} --today 2026-02-01`, { in: 'drenthe' });
    expect(check()).toMatchObject({ code: 0, out: `“${file}” is bij.\n`, err: '' });
    world.write(`drenthe/${file}`, world.text(`drenthe/${file}`).replaceAll('\n', '\r\n'));
    expect(check().code).toBe(0);
    world.write('drenthe/b.ask.yaml', 'id: dr-b\ntitle: B\nstatus: concept\n');
    const before = world.text(`drenthe/${file}`);
    expect(check(` --output ${file}`)).toMatchObject({ code: 1 });
    expect(check().err).toContain('is niet bij');
    expect(world.text(`drenthe/${file}`)).toBe(before);
  });

  test('the command that it advises can be copied, whatever the file is called', () => {
    const check = (path: string) =>
      new CliWorld(drenthe).run(`index --check --output "${path}"`, { in: 'drenthe' }).err;
    expect(check('a.json')).toContain('`policy-asks index --output a.json`');
    expect(check("van 't $(hof).json")).toContain(String.raw`--output 'van '\''t $(hof).json'`);
  });

  test.each([
    ['a record', 'a.ask.yaml', 'de naam moet eindigen op `.json`'],
    ['a file of something else', 'package.json', 'is geen inhoudsopgave. Er is niets overschreven.'],
    ['a folder', 'map.json', 'is geen inhoudsopgave. Er is niets overschreven.'],
  ])('never writes over %s', (_what, path, sentence) => {
    const world = new CliWorld({ ...drenthe, 'drenthe/package.json': '{"name": "x"}\n' });
    mkdirSync(join(world.folder, 'drenthe/map.json'));
    const before = world.everything();
    const { code, err } = world.run(`index --output ${path}`, { in: 'drenthe' });
    expect([code, err.includes(sentence)]).toEqual([2, true]);
    expect(world.everything()).toEqual(before);
  });

  test('never writes over the index of a colleague, also where it is called otherwise', () => {
    const world = new CliWorld({ ...drenthe, ...groningen });
    world.run(make, { in: 'drenthe' });
    symlinkSync('../drenthe', join(world.folder, 'groningen/buren'));
    const before = world.everything();
    for (const path of [`../drenthe/${file}`, `buren/${file}`]) {
      const { code, err } = world.run(`index --output ${path}`, { in: 'groningen' });
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('de inhoudsopgave van een andere portefeuille'),
      ]);
    }
    expect(world.everything()).toEqual(before);
    expect(world.run(make, { in: 'groningen' }).code).toBe(0);
  });

  test('makes none of a portfolio that cannot be read', () => {
    const world = new CliWorld({ ...drenthe, 'drenthe/policy-asks.yaml': 'title: [\n' });
    expect(world.run(make, { in: 'drenthe' }).code).toBe(2);
    expect(Object.keys(world.everything())).toEqual(Object.keys(drenthe).toSorted());
  });
});

describe('a portfolio beside it', () => {
  test('is checked against the index: advice, and no failure', () => {
    const world = new CliWorld({ ...drenthe, ...groningen });
    world.run(make, { in: 'drenthe' });
    const { code, out } = world.run('lint', { in: 'groningen' });
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'Dit rust op de inhoudsopgave van een andere portefeuille, “Vragen van Drenthe (fictief)”',
    );
    const { findings, summary } = world.json('lint --format json --max-warnings 0', { in: 'groningen' });
    expect(findings).toMatchObject([
      {
        rule: 'link/to-ended-ask',
        severity: 'advisory',
        file: 'a.ask.yaml',
        related: [{ file: 'policy-asks.yaml' }],
      },
    ]);
    expect(summary.asks).toBe(1);
    expect(world.run('list', { in: 'groningen' }).out).not.toContain('dr-spoor');
  });

  test('gives the same in every report, without a path that leads out', () => {
    const world = new CliWorld({ ...drenthe, ...groningen });
    world.run(make, { in: 'drenthe' });
    for (const format of reportNames) {
      const { code, out } = world.run(`lint --format ${format}`, { in: 'groningen' });
      expect([format, code, /["' (]\.\.\//u.test(out)]).toEqual([format, 0, false]);
    }
  });

  test('without the index hears so once, and is checked all the same', () => {
    const world = new CliWorld(groningen);
    const { code, out } = world.run('lint', { in: 'groningen' });
    expect(code).toBe(0);
    expect(out).toContain('schema/not-allowed');
    expect(out).toContain('waarschuwing  link/unknown-ask');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('kon niet worden gelezen: herstel dat eerst');
  });

  test('reads nothing through a link, and a folder beside it may be one', () => {
    const world = new CliWorld({ ...drenthe, ...groningen });
    world.run('index --output echt.json', { in: 'drenthe' });
    symlinkSync('echt.json', join(world.folder, `drenthe/${file}`));
    expect(world.run('lint', { in: 'groningen' }).out).toContain('schema/bad-format');
    const aside = new CliWorld(groningen);
    world.run('index --output echt.index.json', { in: 'drenthe' });
    symlinkSync(join(world.folder, 'drenthe'), join(aside.folder, 'drenthe'));
    aside.write(
      'groningen/policy-asks.yaml',
      groningen['groningen/policy-asks.yaml'].replace(file, 'echt.index.json'),
    );
    expect(aside.run('lint', { in: 'groningen' }).out).toContain('link/to-ended-ask');
  });

  test('can be written by fix without touching the other', () => {
    const world = new CliWorld({ ...drenthe, ...groningen });
    world.run(make, { in: 'drenthe' });
    const before = world.everything();
    expect(world.run('fix', { in: 'groningen' }).code).toBe(0);
    expect(world.everything()).toEqual(before);
  });
});
