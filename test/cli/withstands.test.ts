// What the command line withstands: odd names, rights, pipes and patterns. Each time one clear sentence, and nothing lost.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, program, smallPortfolio } from '../worlds/cli-world.ts';
import { git, repositoryOf } from '../worlds/git-world.ts';

/** A user without any rights of its own, so that rights count also when the tests run as administrator. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
const settings = smallPortfolio['policy-asks.yaml'];
const wonen = 'submissions/groningen/wonen.ask.yaml';
const zorg = 'submissions/groningen/zorg.ask.yaml';

/** A folder that belongs to the user who runs the program. */
function givenAway(world: CliWorld): CliWorld {
  if (nobody === undefined) return world;
  for (const file of ['', ...readdirSync(world.folder, { recursive: true, encoding: 'utf8' })])
    chownSync(join(world.folder, file), nobody, nobody);
  return world;
}

describe('settings that cannot be known: nothing is checked, and above all nothing is written', () => {
  const commands = ['lint', 'list', 'show groningen-wonen', 'fix', 'format', 'new --title Iets'];

  test.each(commands)('%s: settings without rights', (command) => {
    const world = givenAway(new CliWorld(smallPortfolio));
    const before = world.everything();
    chmodSync(join(world.folder, 'policy-asks.yaml'), 0o000);
    const { code, out, err } = world.run(command, { user: nobody });
    chmodSync(join(world.folder, 'policy-asks.yaml'), 0o644);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      'Er is niets gecontroleerd, omdat de instellingen niet bekend zijn. U heeft geen rechten',
    );
    expect(world.everything()).toEqual(before);
  });

  test.each(commands)('%s: settings with a slip, which may be in what must be left alone', (command) => {
    const world = new CliWorld({ ...smallPortfolio, 'policy-asks.yaml': 'title: x\nignore: [submissions\n' });
    const before = world.everything();
    const { code, out, err } = world.run(command);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^policy-asks: Er is niets gecontroleerd, omdat “policy-asks\.yaml:2” niet klopt/);
    expect(world.everything()).toEqual(before);
  });

  test('settings that are a link out of the portfolio', () => {
    const world = new CliWorld(smallPortfolio);
    const elsewhere = join(new CliWorld().folder, 'echt.yaml');
    renameSync(join(world.folder, 'policy-asks.yaml'), elsewhere);
    symlinkSync(elsewhere, join(world.folder, 'policy-asks.yaml'));
    const { code, err } = world.run('lint');
    expect(code).toBe(2);
    expect(err).toContain('“policy-asks.yaml” verwijst naar een plek buiten de portefeuille');
  });
});

test.runIf(process.platform !== 'win32')('a pipe where a file belongs keeps nobody waiting', () => {
  const world = new CliWorld({ 'p/x': '' });
  const pipe = (path: string) => spawnSync('sh', ['-c', 'mkfifo "$0"', join(world.folder, path)]);
  mkdirSync(join(world.folder, '.git'));
  pipe('.gitignore');
  for (const [file, text] of Object.entries(smallPortfolio)) world.write(`p/${file}`, text);
  pipe('p/submissions/groningen/pijp.ask.yaml');
  const plain = world.run('lint', { in: 'p' });
  expect(plain.code).toBe(2);
  expect(plain.out).toContain('funding/structural-with-end');
  expect(plain.err).toContain('“submissions/groningen/pijp.ask.yaml” is geen gewoon bestand');
  world.write('p/submissions/groningen/wonen.ask.yaml', 'id: wonen\ntitle: Woningen\nstatus: concept\n');
  const without = world.run('lint', { in: 'p' });
  expect([without.code, without.out]).toEqual([2, expect.not.stringContaining('In orde')]);
  mkdirSync(join(world.folder, 'q'));
  pipe('q/policy-asks.yaml');
  const { code, err } = world.run('lint', { in: 'q' });
  expect(code).toBe(2);
  expect(err).toContain('“policy-asks.yaml”');
});

describe('what could not be read is told by every command, with exit code 2', () => {
  test.each([
    'list',
    'show groningen-wonen',
    'show groningen-zorg',
    'lint',
    'fix',
    'format',
    'baseline',
    'index',
  ])('%s', (command) => {
    const world = givenAway(new CliWorld(smallPortfolio));
    chmodSync(join(world.folder, zorg), 0o000);
    const { code, err } = world.run(command, { user: nobody });
    chmodSync(join(world.folder, zorg), 0o644);
    expect(code).toBe(2);
    expect(err).toContain(`U heeft geen rechten om “${zorg}” te lezen.`);
  });

  test.each([
    ['a link that leads nowhere', 'nergens', 'submissions/groningen/x.ask.yaml'],
    ['a link to itself', 'x.ask.yaml', 'submissions/groningen/x.ask.yaml'],
    ['a link to a folder', '../groningen', 'submissions/groningen/x.ask.yaml'],
    ['a submission that is a link to nowhere', 'nergens', 'submissions/drenthe/submission.yaml'],
    ['a code list that is one, found by its pattern', 'nergens', 'lijsten/x.yaml'],
  ])('%s', (_what, target, path) => {
    const world = repositoryOf({
      ...smallPortfolio,
      'policy-asks.yaml': `${settings}vocabularies: ["lijsten/*.yaml"]\n`,
    });
    mkdirSync(dirname(join(world.folder, path)), { recursive: true });
    symlinkSync(target, join(world.folder, path));
    git(world.folder, 'add', '-A');
    for (const how of ['lint', 'lint --cache', 'lint --cache', 'lint --staged', 'list', 'format --check']) {
      const { code, err } = world.run(how);
      expect([how, code]).toEqual([how, 2]);
      expect(err).toContain(`“${path}” is geen gewoon bestand`);
    }
  });

  test('a long path is told whole, so that the file can be found', () => {
    const world = new CliWorld(smallPortfolio);
    const path = `submissions/${'rondetafelgesprek-binnenlandse-zaken/'.repeat(4)}drempel.ask.yaml`;
    mkdirSync(dirname(join(world.folder, path)), { recursive: true });
    symlinkSync('nergens', join(world.folder, path));
    expect(world.run('list').err).toContain(`“${path}” is geen gewoon bestand`);
    const other = path.replace('drempel', 'x');
    expect(world.run(`lint ${other}`).err).toBe(
      `policy-asks: “${other}” bestaat niet. Controleer de naam, en de map waarin u de opdracht geeft.\n`,
    );
  });

  test.runIf(process.platform === 'linux')('a file whose name is no text', () => {
    const world = new CliWorld(smallPortfolio);
    const name = Buffer.concat([
      Buffer.from(`${world.folder}/`),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('.ask.yaml'),
    ]);
    writeFileSync(name, 'id: naamloos\n');
    const { code, err } = world.run('lint');
    expect(code).toBe(2);
    expect(err).toBe(
      'Het bestand “\uFFFD\uFFFD.ask.yaml” is niet gelezen, omdat zijn naam tekens bevat die geen tekst zijn (op de plek van \uFFFD). Geef het een andere naam.\n',
    );
  });
});

// As in a job that runs in a container, over files that another user fetched.
test.runIf(nobody !== undefined)('a repository of another user: what git wants to hear, which helps', () => {
  const world = givenAway(repositoryOf(smallPortfolio));
  const home = new CliWorld();
  const env = { HOME: home.folder };
  const { code, err } = world.run('lint --since HEAD', { env });
  expect([code, err]).toEqual([2, expect.stringContaining('omdat die map van een andere gebruiker is')]);
  const [, told = ''] = /`git (config [^`]*)`/u.exec(err) ?? [];
  spawnSync('git', told.split(' '), { env: { PATH: process.env['PATH'], ...env } });
  expect(world.run('lint --since HEAD', { env })).toMatchObject({ code: 0, err: '' });
  expect(world.run('lint --staged', { env })).toMatchObject({ code: 0, err: '' });
});

describe('writing', () => {
  test('a file that is read-only is left alone, and not told as mended', () => {
    const world = givenAway(new CliWorld(smallPortfolio));
    chmodSync(join(world.folder, zorg), 0o444);
    const { code, out, err } = world.run('fix', { user: nobody });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`“${zorg}” kon niet worden geschreven.`);
    expect(world.text(zorg)).toBe(smallPortfolio[zorg]);
  });

  test('a new ask is written, and what could not be read is told: its id may stand there', () => {
    const world = new CliWorld(smallPortfolio);
    symlinkSync('nergens', join(world.folder, 'submissions/groningen/weg.ask.yaml'));
    const { code, out, err } = world.run('new --title "Een brug" --submission groningen');
    expect(code).toBe(2);
    expect(out).toContain('submissions/groningen/groningen-een-brug.ask.yaml');
    expect(err).toContain('“submissions/groningen/weg.ask.yaml” is geen gewoon bestand');
  });

  test('init where a file stands', () => {
    const world = new CliWorld({ bezet: 'x' });
    const { code, err } = world.run('init bezet');
    expect(code).toBe(2);
    expect(err).toContain('“bezet/policy-asks.yaml” kon niet worden geschreven.');
    expect(world.text('bezet')).toBe('x');
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind the output', () => {
    const world = new CliWorld(smallPortfolio);
    const line = `${process.execPath} ${program} lint --format json > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', line], {
      cwd: world.folder,
      encoding: 'utf8',
      env: { LANG: 'nl_NL.UTF-8' },
    });
    expect(stderr).toMatch(/^policy-asks: De uitvoer kon niet worden weggeschreven/);
    expect(status).toBe(2);
  });

  // A file may be no longer than so many blocks: what a full disk does, on any disk.
  test.each([
    ['new --title "Maak de drempel relatief" --submission groningen', 'kon niet worden geschreven'],
    ['lint --output sarif=a.sarif', 'Het verslag kan niet naar'],
  ])('a disk that is full halfway leaves no half file: %s', (command, said) => {
    const world = new CliWorld(smallPortfolio);
    const before = world.everything();
    const line = `trap '' XFSZ; ulimit -f 1; ${process.execPath} ${program} ${command}`;
    const { status, stderr } = spawnSync('sh', ['-c', line], {
      cwd: world.folder,
      encoding: 'utf8',
      env: { LANG: 'nl_NL.UTF-8', NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(world.everything()).toEqual(before);
  });

  test.runIf(existsSync('/dev/full'))('the version on a full disk is one sentence too', () => {
    const line = `${process.execPath} ${program} --version > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^policy-asks: ENOSPC[^\n]*\n$/u)]);
  });

  test('a reader that stops reading is no mistake', () => {
    const world = new CliWorld(smallPortfolio);
    for (let index = 0; index < 500; index += 1)
      world.write(
        `submissions/groningen/${index}.ask.yaml`,
        smallPortfolio[wonen].replace('-wonen', `-${index}`),
      );
    const line = `${process.execPath} ${program} lint | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: world.folder, encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual(['submissions/groningen/0.ask.yaml', '']);
  });
});

describe('paths and patterns', () => {
  test('an empty path is a name that was forgotten, not everything', () => {
    const world = new CliWorld(smallPortfolio);
    const before = world.everything();
    const { code, err } = world.run('fix ""');
    expect([code, err]).toEqual([
      2,
      'policy-asks: “” bestaat niet. Controleer de naam, en de map waarin u de opdracht geeft.\n',
    ]);
    expect(world.everything()).toEqual(before);
  });

  test('a name that starts with a dash, after --', () => {
    const world = new CliWorld({
      ...smallPortfolio,
      '-rf.ask.yaml': smallPortfolio[wonen].replace('-wonen', '-rf'),
    });
    const { code, out } = world.run('lint -- -rf.ask.yaml');
    expect(code).toBe(1);
    expect(out).toContain('-rf.ask.yaml\n\n  9:3  fout');
  });

  test('names with spaces, quotes, line ends and control characters', () => {
    const names = ['a "b" \'c\'', 'regel\neinde', 'e\u0301\u202E🏠', '\u001B[31m', 'a\\b', '..'].map(
      (name) => `submissions/groningen/${name}.ask.yaml`,
    );
    const world = new CliWorld(smallPortfolio);
    for (const [index, name] of names.entries())
      world.write(name, smallPortfolio[wonen].replace('-wonen', `-${index}`));
    const { findings } = world.json('lint --format json');
    const files = findings.map(({ file }) => file);
    for (const name of names) expect(files).toContain(name);
    expect(world.run('lint').out).not.toMatch(/[\u001B\u202E]/);
  });

  test.each([
    'lint',
    'lint --format json',
    'lint --format github',
    'lint --explain-not-applicable',
    'lint x',
    'list',
    'list --format json',
    'show x --format json',
    'fix --dry-run',
    'fix',
    'format --check',
    'format',
    'index',
    'new --title x',
    'pr-comment --dry-run',
  ])('%s prints no sign of a name or a text that a terminal or the log of a job obeys', (command) => {
    const evil = 'x\u001B[31m\n::error::y\u202E';
    const world = new CliWorld({
      'policy-asks.yaml': smallPortfolio['policy-asks.yaml'],
      [`${evil}/submission.yaml`]: `title: ${JSON.stringify(evil)}\nid: groningen\nsubmitter: GM0014\n`,
      [`${evil}/wonen.ask.yaml`]: `title: ${JSON.stringify(evil)}\nid: ${JSON.stringify(evil)}\ntargetRegions: [GM0017]\n`,
      [`${evil}/zorg.ask.yaml`]: `title: ${JSON.stringify(evil)}\nid: x\nstatus: concept\ntargetRegions: [GM0017]\n`,
    });
    symlinkSync('nergens', join(world.folder, `${evil}/leeg.ask.yaml`));
    const { out, err } = world.run(command);
    // A forge wants the very name.
    expect(`${out.replaceAll(/file=[^,]*/gu, '')}\n${err}`).not.toMatch(/[\u001B\u202E]|^\s*::error::y/mu);
  });

  test.each([
    ['vocabularies', `["${'*a'.repeat(30)}b"]`],
    ['vocabularies', `["${'{a,aa}'.repeat(40)}"]`],
    ['ignore', `["${'*a'.repeat(30)}b"]`],
    ['overrides', `[{paths: ["${'*'.repeat(70_000)}"], rules: {link/cycle: off}}]`],
  ])('a pattern in the settings that would take for ever is refused at once: %s', (key, value) => {
    const world = new CliWorld({ ...smallPortfolio, 'policy-asks.yaml': `${settings}${key}: ${value}\n` });
    world.write(`${'a'.repeat(240)}.ask.yaml`, smallPortfolio[wonen].replace('-wonen', '-lang'));
    const started = performance.now();
    const { code, out, err } = world.run('lint');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/“policy-asks\.yaml:4” niet klopt: .* Schrijf hier een korter patroon/);
    // Generous: what must not happen is a wait of minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('one in a .gitignore is passed over', () => {
    const world = new CliWorld({ ...smallPortfolio, '.gitignore': `${'*a'.repeat(30)}b\nzorg.*\n` });
    world.write(`${'a'.repeat(240)}.ask.yaml`, smallPortfolio[wonen].replace('-wonen', '-lang'));
    const started = performance.now();
    const files = world.json('lint --format json').findings.map(({ file }) => file);
    expect(files).toEqual([`${'a'.repeat(240)}.ask.yaml`, wonen]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each(['../x.yaml', '/etc/passwd'])('a code list outside: %s', (path) => {
    const world = new CliWorld({
      ...smallPortfolio,
      'policy-asks.yaml': `${settings}vocabularies: ["${path}"]\n`,
    });
    const { code, err } = world.run('lint');
    expect(code).toBe(2);
    expect(err).toContain(`“${path}” verwijst naar een plek buiten de portefeuille`);
  });

  test('a code list is called as it lies in the portfolio, however it is written', () => {
    const configuration = `${settings}vocabularies: [./lijsten/../lijst.yaml]\n`;
    const world = new CliWorld({
      ...smallPortfolio,
      'policy-asks.yaml': configuration,
      'lijst.yaml': 'list: x\n',
    });
    const files = new Set(world.json('lint --format json').findings.map(({ file }) => file));
    expect([...files]).toEqual(['lijst.yaml', wonen, zorg]);
  });

  test('when everything is left out, that is said', () => {
    const world = new CliWorld({ ...smallPortfolio, 'policy-asks.yaml': `${settings}ignore: ["*"]\n` });
    expect(world.run('lint').out).toContain('Let op: er is geen enkele vraag gevonden.');
  });
});

test.each([
  ['UTF-16', Buffer.from('\uFEFFeen zin', 'utf16le')],
  ['Latin-1', Buffer.from('een caf\u00E9', 'latin1')],
  ['no text at all', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
])('a note in %s is told as one that cannot be read', (_what, content) => {
  const submission = `${smallPortfolio['submissions/groningen/submission.yaml']}note: note.md\n`;
  const world = new CliWorld({ ...smallPortfolio, 'submissions/groningen/submission.yaml': submission });
  world.write('submissions/groningen/note.md', content);
  const rules = world.json('lint --format json').findings.map(({ rule }) => rule);
  expect(rules).toContain('document/missing');
});
