// The scripts that `completion` prints, each taken up by its real shell, which is then asked for completions.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shellNames } from '../../server/cli/completion/shells.ts';
import { failLevels, generalOptions, lintFormats } from '../../server/cli/options.ts';
import { commands } from '../../server/cli/table.ts';
import { allRules } from '../../server/rules/all.ts';
import { CliWorld, program, runProgram, smallPortfolio } from '../worlds/cli-world.ts';
import { presentShell, proposals, shellEnvironment } from '../worlds/shell-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const world = new CliWorld({
  ...smallPortfolio,
  'verslag.sarif': '{}',
  'raar/$(touch gepakt)': '',
  'elders/policy-asks.yaml': 'title: Elders (fictief)\n',
  'elders/assen.ask.yaml': 'id: assen-spoor\ntitle: Een spoor\nstatus: concept\n',
});

const beginning = (text: string, words: readonly string[]) => words.filter((word) => word.startsWith(text));
const names = [...commands.map(({ name }) => name), 'help'];
const rules = allRules.map(({ code }) => code);
const optionsOf = (command: string) =>
  [...(commands.find(({ name }) => name === command)?.options ?? []), ...generalOptions].map(
    ({ name }) => `--${name}`,
  );
const severities = ['off', 'info', 'warn', 'error'];

const present = shellNames.map(presentShell);

/** What is typed, and every word that may be proposed there. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'policy-asks ': names,
  'policy-asks li': beginning('li', names),
  'policy-asks --lang nl li': beginning('li', names),
  'policy-asks --lang ': ['nl', 'en'],
  'policy-asks help ex': beginning('ex', names),
  'policy-asks lint --s': beginning('--s', optionsOf('lint')),
  'policy-asks list --': optionsOf('list'),
  'policy-asks lint --format ': lintFormats,
  'policy-asks list --format ': ['text', 'json'],
  'policy-asks lint --format=js': beginning(
    '--format=js',
    lintFormats.map((name) => `--format=${name}`),
  ),
  'policy-asks lint --format=': lintFormats.map((name) => `--format=${name}`),
  'policy-asks lint --profile draft --fail-on ': failLevels,
  'policy-asks lint --output sar': ['sarif='],
  'policy-asks lint --output sarif=ver': ['sarif=verslag.sarif'],
  'policy-asks lint --output=sarif=ver': ['--output=sarif=verslag.sarif'],
  'policy-asks fix --rule region/un': beginning('region/un', rules).map((code) => `${code}=`),
  'policy-asks lint --rule region/unknown=': severities.map((one) => `region/unknown=${one}`),
  'policy-asks lint --rule=region/unknown=o': ['--rule=region/unknown=off'],
  'policy-asks list --status inge': ['ingediend', 'ingetrokken'],
  'policy-asks new --term ': ['geen', 'incidenteel', 'meerjarig', 'langjarig', 'structureel'],
  'policy-asks explain region/un': beginning('region/un', rules),
  'policy-asks explain region/unknown region/un': [],
  'policy-asks show groningen-': ['groningen-wonen', 'groningen-zorg'],
  'policy-asks show groningen-wonen gron': [],
  'policy-asks show --portfolio elders ': ['assen-spoor'],
  'policy-asks lint pol': ['policy-asks.yaml'],
  'policy-asks show --portfolio el': ['elders'],
  'policy-asks init sub': ['submissions'],
  'policy-asks init --title sub': [],
  'policy-asks lint --staged pol': ['policy-asks.yaml'],
  'policy-asks completion ': shellNames,
};

const scriptOf = (shell: string, language = 'en') => world.run(`completion ${shell} --lang ${language}`).out;

describe.each(present)('$title', ({ shell, leftOut }) => {
  describe.skipIf(leftOut)('proposes after', () => {
    const answers = leftOut
      ? new Map<string, never>()
      : proposals(shell, scriptOf(shell), Object.keys(wanted), world.folder);

    test.each(Object.entries(wanted))('%s', (line, words) => {
      // Some shells put in the slash of a folder or the sign of an option already.
      const found = (answers.get(line) ?? []).map(({ word }) => word.replace(/\/$|(?<=^--[\w-]+)=$/u, ''));
      const long = found.filter((word) => !/^-\w$/u.test(word));
      expect([...new Set(long)].toSorted()).toEqual([...words].toSorted());
    });
  });

  test.skipIf(leftOut || shell === 'bash')('tells in the language asked for what a word is', () => {
    for (const language of ['nl', 'en'] as const) {
      const lines = ['policy-asks bas', 'policy-asks lint --stag', 'policy-asks show groningen-w'];
      const found = [...proposals(shell, scriptOf(shell, language), lines, world.folder).values()].flat();
      const lint = commands.find(({ name }) => name === 'lint');
      const [command, option, ask] = found.map(({ about }) => about.replace(/^.* -- /u, ''));
      expect(commands.find(({ name }) => name === 'baseline')?.summary[language]()).toBe(command);
      // A narrow terminal shows the beginning.
      expect(option?.length).toBeGreaterThan(20);
      expect(lint?.options.find(({ name }) => name === 'staged')?.words[language]()).toContain(option);
      expect(ask).toBe('Structureel geld voor woningbouw');
    }
  });
});

const hasTerminal = spawnSync('script', ['--version']).status === 0;
const title = hasTerminal
  ? 'bash at a terminal'
  : 'bash at a terminal (left out: the program script is not on this machine)';
describe.skipIf(!hasTerminal)(title, () => {
  test('puts in what Tab completes: joined words, and a file with a space as bash quotes it', () => {
    world.write('met spatie/lees mij.txt', '');
    const home = temporaryFolder();
    writeFileSync(join(home, 'completion'), scriptOf('bash'));
    const typed = [
      `source ${home}/completion`,
      'policy-asks() { printf "<%s>" "$@"; echo; }',
      'policy-asks li\tn\t --fo\tgitl\t --format=gitl\t --output=sar\tver\tmet\tlees\t',
      'policy-asks show groningen-w\t --portf\teld\t',
      'exit',
    ];
    const { stdout } = spawnSync('script', ['-qec', 'bash --norc --noprofile -i', '/dev/null'], {
      cwd: world.folder,
      input: `${typed.join('\n')}\n`,
      encoding: 'utf8',
      env: shellEnvironment(home),
    });
    expect(stdout).toContain(
      '<lint><--format><gitlab><--format=gitlab><--output=sarif=verslag.sarif><met spatie/lees mij.txt>',
    );
    expect(stdout).toContain('<show><groningen-wonen><--portfolio><elders/>');
  });
});

test('an old bash, which cannot quote names of files itself, is given them quoted', () => {
  const found = proposals('bash', scriptOf('bash'), ['policy-asks lint raar/'], world.folder);
  expect([...found.values()].flat().map(({ word }) => word)).toEqual([String.raw`raar/\$\(touch\ gepakt\)`]);
});

describe('a name that someone else gave', () => {
  const hostile = new CliWorld({
    'policy-asks.yaml': 'title: Vreemd (fictief)\n',
    'a.ask.yaml': 'id: $(touch gepakt)\ntitle: A\n---\nid: x;touch gepakt\ntitle: B\n',
    'b.ask.yaml': 'id: "`touch gepakt`"\ntitle: C\n',
    'c.ask.yaml': 'id: goed\ntitle: D \u202E31m E\n',
  });

  test('is proposed only when it is one plain word, its title on one line and without control characters', () => {
    expect(hostile.run('ask-ids')).toEqual({ code: 0, out: 'goed\tD \\u202E31m E\n', err: '' });
  });

  test.each(present)('$title runs none of it', (one) => {
    if (one.leftOut) return expect(one.title).toContain('left out');
    const line = 'policy-asks show ';
    const found = proposals(one.shell, scriptOf(one.shell), [line], hostile.folder).get(line);
    expect(found?.map(({ word }) => word)).toEqual(['goed']);
    expect(existsSync(join(hostile.folder, 'gepakt'))).toBe(false);
  });
});

describe('the script', () => {
  test('for PowerShell is plain ASCII, because an old one reads other letters wrongly', () => {
    expect(scriptOf('powershell', 'nl')).toMatch(/^[\n -~]+$/u);
  });

  test('for PowerShell holds the words as they are', () => {
    const [, json = ''] = /ConvertFrom-Json '(.*)'\n/u.exec(scriptOf('powershell', 'nl')) ?? [];
    const offers = JSON.parse(json.replaceAll("''", "'"));
    expect(offers.commands.map((one: { about: string }) => one.about).slice(0, commands.length)).toEqual(
      commands.map(({ summary }) => summary.nl()),
    );
    expect(offers.lists.code.map(([code]: [string]) => code)).toEqual(rules);
  });

  test('of an unknown shell: the nearest is named', () => {
    expect(world.run('completion powershel --lang en')).toEqual({
      code: 2,
      out: '',
      err: 'policy-asks: There is no script for the shell “powershel”. Did you mean “powershell”? Choose from “bash”, “zsh”, “fish” or “powershell”.\n',
    });
  });
});

test('the ids that scripts propose are those of `list`, and come without checking anything', () => {
  const cwd = join(import.meta.dirname, '../../examples/noord');
  const { asks } = JSON.parse(runProgram(program, ['list', '--format', 'json'], { cwd }).out);
  const lines = runProgram(program, ['ask-ids'], { cwd }).out.trimEnd().split('\n');
  const titled = asks.map((ask: { id: string; title: string }) => `${ask.id}\t${ask.title}`);
  expect(lines.toSorted()).toEqual(titled.toSorted());
});

test('what scripts ask is in no help, and is not proposed for a slip', () => {
  expect(world.run('--help').out).not.toContain('ask-ids');
  expect(world.run('ask-id').err).not.toContain('ask-ids');
});
