// Several reports of one run: one on the terminal, others in files.
import { existsSync, linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { repositoryOf } from '../worlds/git-world.ts';

const world = () => new CliWorld(smallPortfolio);

/** Refused as `known`; no report is written, not even the one before it. */
function expectKept(here: CliWorld, path: string, known: string): void {
  const before = here.everything();
  const { code, err } = here.run(`lint --output markdown=goed.md --output json=${path}`);
  expect(code).toBe(2);
  expect(err.replaceAll(/\s+/gu, ' ')).toContain(
    `“${join(here.folder, known)}” hoort bij de portefeuille en wordt niet overschreven`,
  );
  expect(here.everything()).toEqual(before);
}

describe('a run with files for reports', () => {
  test('prints for the reader, and writes each file with the folders it needs', () => {
    const here = world();
    const plain = here.run('lint').out;
    const { code, out, err } = here.run('lint --output sarif=uit/vandaag/a.sarif --output markdown=b.md');
    expect([code, out, err]).toEqual([1, plain, '']);
    expect(JSON.parse(here.text('uit/vandaag/a.sarif')).version).toBe('2.1.0');
    expect(here.text('b.md')).toContain('| `funding/structural-with-end` |');
  });

  test('prints nothing when every format that was asked for goes to a file', () => {
    const here = world();
    const { code, out } = here.run('lint --format sarif --output sarif=a.sarif');
    expect([code, out]).toEqual([1, '']);
    expect(existsSync(join(here.folder, 'a.sarif'))).toBe(true);
  });

  test('prints one format and writes another, over what an earlier run wrote', () => {
    const here = world();
    here.write('a.xml', 'eerder');
    const { out } = here.run('lint --format github --output junit=a.xml');
    expect(out).toMatch(/^::error file=submissions\/groningen\/wonen\.ask\.yaml,line=9/u);
    expect(here.text('a.xml')).toMatch(/^<\?xml/u);
  });

  test('writes text without colour, as wide everywhere', () => {
    const here = world();
    here.run('lint --color always --format json --output text=a.txt');
    expect(here.text('a.txt')).toBe(here.run('lint').out);
  });

  test('is the same when it runs again', () => {
    const here = world();
    const all = 'lint --output sarif=a --output html=b --output junit=c --output gitlab=d --output rdjson=e';
    here.run(all);
    const before = here.everything();
    here.run(all);
    expect(here.everything()).toEqual(before);
  });
});

describe('a configuration that cannot be relied on is told in every file, as by the exit code', () => {
  const here = new CliWorld({ ...smallPortfolio, 'policy-asks.yaml': 'title: Vragen\nprofile: submti\n' });
  const formats = ['sarif', 'junit', 'markdown', 'html', 'github', 'jsonl', 'json', 'text'];
  const { code } = here.run(
    `lint submissions/groningen/zorg.ask.yaml ${formats.map((format) => `--output ${format}=uit.${format}`).join(' ')}`,
  );
  const said = 'Er is niets gecontroleerd, omdat';

  test.each(formats)('%s', (format) => {
    const text = here.text(`uit.${format}`).replaceAll(/\s+/gu, ' ');
    expect(code).toBe(2);
    expect(text).toContain(said);
    expect(text).not.toMatch(/In orde|Gecontroleerd: \d/u);
  });

  test('in the way that programs read it', () => {
    expect(JSON.parse(here.text('uit.sarif')).runs[0].invocations[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: expect.stringContaining(said) as string } },
      ],
    });
    expect(here.text('uit.junit')).toMatch(/<testsuites [^>]*errors="1"/u);
    expect(here.text('uit.github')).toContain(`::error::${said}`);
    expect(JSON.parse(here.text('uit.json')).summary.broken).toContain(said);
  });
});

describe('what cannot be is refused, and nothing is written', () => {
  test.each([
    [
      'lint --format sarif --format github',
      'Er kan maar één vorm op het scherm, niet sarif én github. Stuur er een naar een bestand: `--output github=BESTAND`.',
    ],
    ['lint --output sarif', '“--output” wil een vorm en een bestand'],
    ['lint --output sariff=a', '“--output” wil een vorm en een bestand'],
    ['lint --output sarif=uit/a --output json=uit/../uit/a', 'het tweede zou het eerste overschrijven'],
    ['lint --output sarif=policy-asks.yaml', 'hoort bij de portefeuille en wordt niet overschreven'],
    [
      'lint --output json=submissions/groningen/wonen.ask.yaml',
      'hoort bij de portefeuille en wordt niet overschreven',
    ],
    [
      'lint --output json=submissions/groningen/nieuw.ask.yaml',
      'hoort bij de portefeuille en wordt niet overschreven',
    ],
    ['lint --output json=submissions', 'kan niet naar'],
  ])('%s', (line, said) => {
    const here = world();
    const before = here.everything();
    const { code, err } = here.run(line);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(here.everything()).toEqual(before);
  });
});

test('an ask that is not staged yet is not overwritten by a report on what is staged', () => {
  const here = repositoryOf(smallPortfolio);
  here.write('submissions/groningen/energie.ask.yaml', 'id: energie\ntitle: Energie\nstatus: concept\n');
  const before = here.everything();
  const { code, err } = here.run('lint --staged --output json=submissions/groningen/energie.ask.yaml');
  expect([code, err]).toEqual([2, expect.stringContaining('hoort bij de portefeuille')]);
  expect(here.everything()).toEqual(before);
});

describe('a link does not hide a file of the portfolio', () => {
  const wonen = 'submissions/groningen/wonen.ask.yaml';

  test.each([
    ['a link to it', (here: CliWorld) => symlinkSync(wonen, join(here.folder, 'a.json')), 'a.json'],
    [
      'a link to a link to it',
      (here: CliWorld) => {
        symlinkSync(wonen, join(here.folder, 'b.json'));
        symlinkSync('b.json', join(here.folder, 'a.json'));
      },
      'a.json',
    ],
    [
      'a linked folder on the way',
      (here: CliWorld) => symlinkSync('submissions', join(here.folder, 'uit')),
      'uit/groningen/wonen.ask.yaml',
    ],
  ])('%s', (_what, link, path) => {
    const here = world();
    link(here);
    expectKept(here, path, wonen);
  });

  test.each([
    [
      'a file that it knows through a link',
      (here: CliWorld) => {
        here.write('gedeeld/energie.txt', 'id: energie\ntitle: Ruimte voor energie\nstatus: concept\n');
        symlinkSync('../../gedeeld/energie.txt', join(here.folder, 'submissions/groningen/energie.ask.yaml'));
      },
      'gedeeld/energie.txt',
      'submissions/groningen/energie.ask.yaml',
    ],
    [
      'the same, by way of a linked folder',
      (here: CliWorld) => {
        here.write('gedeeld/energie.txt', 'id: energie\ntitle: Ruimte voor energie\nstatus: concept\n');
        symlinkSync('../../gedeeld/energie.txt', join(here.folder, 'submissions/groningen/energie.ask.yaml'));
        symlinkSync('gedeeld', join(here.folder, 'uit'));
      },
      'uit/energie.txt',
      'submissions/groningen/energie.ask.yaml',
    ],
    [
      'a note that it knows through a link',
      (here: CliWorld) => {
        const submission = 'submissions/groningen/submission.yaml';
        here.write(submission, `${here.text(submission)}note: note.md\n`);
        here.write('teksten/notitie.md', '# Inbreng\n');
        symlinkSync('../../teksten/notitie.md', join(here.folder, 'submissions/groningen/note.md'));
      },
      'teksten/notitie.md',
      'submissions/groningen/note.md',
    ],
    [
      'another name of one file',
      (here: CliWorld) => linkSync(join(here.folder, wonen), join(here.folder, 'a.json')),
      'a.json',
      wonen,
    ],
  ])('%s', (_what, link, path, known) => {
    const here = world();
    link(here);
    expectKept(here, path, known);
  });

  test('a link to an earlier report, or to none yet, is followed', () => {
    const here = world();
    mkdirSync(join(here.folder, 'uit'));
    here.write('uit/oud.json', 'eerder');
    symlinkSync('uit/oud.json', join(here.folder, 'a.json'));
    symlinkSync('uit/nieuw.json', join(here.folder, 'b.json'));
    expect(here.run('lint --output json=a.json --output sarif=b.json').code).toBe(1);
    expect(JSON.parse(here.text('uit/oud.json'))).toHaveProperty('findings');
    expect(JSON.parse(here.text('uit/nieuw.json'))).toHaveProperty('runs');
  });
});
