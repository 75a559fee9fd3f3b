import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, program, smallPortfolio } from '../worlds/cli-world.ts';

/** A user without any rights of its own, so that rights count also when the tests run as administrator. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
const stackTrace = /\n\s+at /;

describe('nothing could be checked: one sentence, exit 2', () => {
  test('a folder that does not exist', () => {
    expect(new CliWorld().run('lint nergens')).toEqual({
      code: 2,
      out: '',
      err: 'policy-asks: “nergens” bestaat niet. Controleer de naam, en de map waarin u de opdracht geeft.\n',
    });
  });

  test('a folder that is no portfolio, with those below it', () => {
    const { code, err } = new CliWorld().run('lint .');
    expect(code).toBe(2);
    expect(err).toContain('Ga naar de goede map, of maak een nieuwe portefeuille met `policy-asks init`.');
    const above = new CliWorld({ 'a/b/policy-asks.yaml': 'title: x\n', 'c/policy-asks.yaml': 'title: y\n' });
    expect(above.run('lint').err).toContain('Wel een in “c” en “a/b”: noem die map in de opdracht.');
  });

  test('paths of two portfolios', () => {
    const world = new CliWorld({ 'a/policy-asks.yaml': 'title: x\n', 'b/policy-asks.yaml': 'title: y\n' });
    const { code, err } = world.run('lint a b');
    expect(code).toBe(2);
    expect(err).toMatch(/De genoemde paden horen bij twee portefeuilles, “.+\/a” en “.+\/b”\./);
  });

  test('a folder without rights', () => {
    const world = new CliWorld(smallPortfolio);
    chmodSync(world.folder, 0o000);
    const elsewhere = new CliWorld();
    const { code, out, err } = elsewhere.run(`lint ${world.folder}`, { user: nobody });
    chmodSync(world.folder, 0o755);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('U heeft geen rechten om');
  });

  test.each(['lint', 'list', 'fix'])('a file that is no part of the portfolio, to %s', (command) => {
    const { code, out, err } = new CliWorld({ ...smallPortfolio, 'los.txt': '' }).run(`${command} los.txt`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('“los.txt” is geen onderdeel van de portefeuille');
  });

  test.each([
    ['a slip in the text', 'title: [x\nprofile: draft\n', /“policy-asks\.yaml:\d+” niet klopt/],
    ['a value that cannot be', 'title: x\nprofile: submti\n', /“policy-asks\.yaml:2” niet klopt: .*submit/],
    ['a list where settings belong', '- a\n- b\n', /“policy-asks\.yaml:1” niet klopt/],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 255, 254, 0]), /“policy-asks\.yaml:1” niet klopt/],
  ])('a configuration with %s', (_what, content, sentence) => {
    const { code, out, err } = new CliWorld({ ...smallPortfolio, 'policy-asks.yaml': content }).run('lint');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^policy-asks: Er is niets gecontroleerd, omdat /);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(stackTrace);
  });
});

describe('a part could not be checked: the rest is reported, and the exit code says that it is not all', () => {
  test('a folder below without rights', () => {
    const world = new CliWorld({ ...smallPortfolio, 'submissions/dicht/submission.yaml': 'id: d\n' });
    chmodSync(join(world.folder, 'submissions/dicht'), 0o000);
    const { code, out, err } = world.run('lint', { user: nobody });
    chmodSync(join(world.folder, 'submissions/dicht'), 0o755);
    expect(out).toContain('funding/structural-with-end');
    expect(err).toContain('U heeft geen rechten om “submissions/dicht” te lezen.');
    expect(code).toBe(2);
  });

  test('a code list that is not there', () => {
    const configuration = `${smallPortfolio['policy-asks.yaml']}vocabularies: [lijsten/eigen.yaml]\n`;
    const { code, out, err } = new CliWorld({ ...smallPortfolio, 'policy-asks.yaml': configuration }).run(
      'lint',
    );
    expect(out).toContain('funding/structural-with-end');
    expect(err).toContain('“lijsten/eigen.yaml” bestaat niet.');
    expect(code).toBe(2);
  });

  test('an ask that is a link to a file outside the portfolio', () => {
    const outside = new CliWorld({ 'geheim.ask.yaml': 'id: geheim\ntitle: x\nstatus: concept\n' });
    const world = new CliWorld(smallPortfolio);
    symlinkSync(
      join(outside.folder, 'geheim.ask.yaml'),
      join(world.folder, 'submissions/groningen/geheim.ask.yaml'),
    );
    const { code, err } = world.run('lint');
    expect(err).toContain(
      '“submissions/groningen/geheim.ask.yaml” verwijst naar een plek buiten de portefeuille',
    );
    expect(code).toBe(2);
    expect(world.run('list').out).not.toContain('geheim');
  });
});

describe('what is wrong in a file is a finding in that file', () => {
  test('a file that is not text', () => {
    const world = new CliWorld(smallPortfolio);
    world.write('submissions/groningen/foto.ask.yaml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    const { code, out, err } = world.run('lint');
    expect(out).toContain('submissions/groningen/foto.ask.yaml\n\n  1:1  fout  yaml/syntax');
    expect([code, err]).toEqual([1, '']);
  });

  test('a rule in the configuration that does not exist, with the nearest', () => {
    const configuration = `${smallPortfolio['policy-asks.yaml']}rules: {goal/no-indicater: off}\n`;
    const { out } = new CliWorld({ ...smallPortfolio, 'policy-asks.yaml': configuration }).run('lint');
    expect(out).toContain('ignore/unknown-rule');
    expect(out).toContain('goal/no-indicator');
  });

  test('links in a circle and a folder named like an ask do no harm', () => {
    const world = new CliWorld(smallPortfolio);
    symlinkSync('..', join(world.folder, 'submissions/rond'));
    symlinkSync('b.ask.yaml', join(world.folder, 'submissions/a.ask.yaml'));
    symlinkSync('a.ask.yaml', join(world.folder, 'submissions/b.ask.yaml'));
    mkdirSync(join(world.folder, 'submissions/map.ask.yaml'));
    const { code, out, err } = world.run('lint');
    expect(out).toContain('Gecontroleerd: 2 vragen in 1 inbreng');
    expect(err.match(/“submissions\/[ab]\.ask\.yaml” is geen gewoon bestand/gu)).toHaveLength(2);
    expect(code).toBe(2);
    expect(out + err).not.toMatch(stackTrace);
  });
});

test('a current folder that was deleted under our feet', () => {
  const world = new CliWorld({ 'weg/x': '' });
  const line = `rm -r ../weg && ${process.execPath} ${program} lint`;
  const { status, stderr } = spawnSync('sh', ['-c', line], {
    cwd: join(world.folder, 'weg'),
    encoding: 'utf8',
    env: { LANG: 'nl_NL.UTF-8', PWD: join(world.folder, 'weg') },
  });
  expect(stderr).toMatch(/^policy-asks: “.+\/weg” bestaat niet\./);
  expect(stderr).not.toMatch(stackTrace);
  expect(status).toBe(2);
});
