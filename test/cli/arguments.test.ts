import { describe, expect, test } from 'vitest';
import { commands } from '../../server/cli/table.ts';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';

const world = new CliWorld(smallPortfolio);

describe('help', () => {
  test.each(['--help', '-h', 'help', 'help --lang nl'])('%s gives every command in Dutch', (command) => {
    const { code, out, err } = world.run(command);
    const longest = Math.max(...commands.map(({ name }) => name.length));
    for (const { name, summary } of commands) {
      expect(out).toContain(`${name.padEnd(longest)}  ${summary.nl()}`);
    }
    expect(out).toContain('Afsluitcode: 0 in orde, 1 bevindingen, 2');
    expect([code, err]).toEqual([0, '']);
  });

  test.each(commands.map(({ name }) => name))(
    '%s --help names its options and examples in both languages',
    (name) => {
      const command = commands.find((one) => one.name === name);
      for (const language of ['nl', 'en'] as const) {
        const { code, out } = world.run(`${name} --help --lang ${language}`);
        expect(code).toBe(0);
        for (const option of command?.options ?? []) expect(out).toContain(`--${option.name}`);
        for (const { line, words } of command?.examples ?? []) {
          expect(out).toContain(line);
          expect(out).toContain(words[language]());
        }
      }
    },
  );

  test('no line of help is wider than the terminal, examples aside', () => {
    for (const { name } of commands) {
      const wide = world
        .run(`${name} --help`)
        .out.split('\n')
        .filter((line) => line.length > 100 && !line.startsWith('  policy-asks'));
      expect(wide).toEqual([]);
    }
  });

  test('every example of every command is one that the command accepts', () => {
    for (const { name, examples } of commands) {
      for (const { line } of examples) {
        const { err } = world.run(`${line.replace('policy-asks ', '')} --help`);
        expect([name, err]).toEqual([name, '']);
      }
    }
  });

  test('no word at all: the help goes to the error stream, because nothing was done', () => {
    const { code, out, err } = world.run('');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('policy-asks OPDRACHT');
  });
});

describe('the language', () => {
  const bare = new CliWorld();
  const isDutch = (text: string) => text.includes('Gebruik');
  test.each([
    [{ LANG: 'nl_NL.UTF-8' }, true],
    [{ LANG: 'nl_BE' }, true],
    [{ LANG: 'en_GB.UTF-8' }, false],
    [{ LANG: '' }, false],
    [{ LANG: 'nl_NL.UTF-8', LC_ALL: 'C' }, false],
    [{ LANG: 'C', LC_ALL: 'nl_NL' }, true],
  ])('%j → Dutch: %s', (env, dutch) => {
    expect(isDutch(bare.run('--help', { env }).out)).toBe(dutch);
  });

  test('the portfolio wins over the computer, the option over both', () => {
    const env = { LANG: 'en_GB.UTF-8' };
    expect(isDutch(world.run('--help', { env }).out)).toBe(true);
    expect(isDutch(world.run('--help --lang en', { env }).out)).toBe(false);
    expect(bare.run(`lint ${world.folder}`, { env }).out).toContain('bevindingen');
  });
});

describe('mistakes in what was typed: one sentence, the nearest match, exit 2', () => {
  test.each([
    [
      'lnt',
      'De opdracht “lnt” bestaat niet. Bedoelde u “lint”? Typ `policy-asks --help` voor alle opdrachten.',
    ],
    [
      'lint --fromat json',
      'De optie “--fromat” bestaat niet. Bedoelde u “--format”? Typ `policy-asks lint --help` voor alle opties.',
    ],
    ['lint -x', 'De optie “-x” bestaat niet. Typ `policy-asks lint --help` voor alle opties.'],
    ['new --title "  "', 'Achter “--title” hoort een waarde: `--title TEXT`.'],
    ['lint --format', 'Achter “--format” hoort een waarde: `--format FORMAT`.'],
    [
      'lint --format jsn',
      '“jsn” kan niet achter “--format”. Bedoelde u “json”? Kies uit “text”, “json”, “compact”, “jsonl”, “sarif”, “junit”, “github”, “gitlab”, “checkstyle”, “rdjson”, “markdown” of “html”.',
    ],
    ['lint --statistics=yes', 'Achter “--statistics” hoort geen waarde.'],
    [
      'lint --today 2026-02-31',
      '“2026-02-31” achter “--today” is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-03-12.',
    ],
    [
      'lint --max-warnings -1',
      '“-1” achter “--max-warnings” is geen aantal. Schrijf een heel getal van 0 of hoger.',
    ],
    [
      'lint --max-warnings=veel',
      '“veel” achter “--max-warnings” is geen aantal. Schrijf een heel getal van 0 of hoger.',
    ],
    [
      'lint --lang nl --lang en',
      'De optie “--lang” staat er twee keer, met verschillende waarden. Laat er één staan.',
    ],
    [
      'lint --rule funding/structural-with-ends=off',
      'De regel “funding/structural-with-ends” bestaat niet. Bedoelde u “funding/structural-with-end”? Typ `policy-asks explain` voor alle regels.',
    ],
    [
      'lint --rule link/cycle',
      '“link/cycle” achter “--rule” mist de zwaarte. Schrijf de regel, een = en off, info, warn of error, zoals `--rule goal/no-indicator=off`.',
    ],
    [
      'lint --rule link/cycle=warning',
      '“warning” kan niet achter “--rule link/cycle=”. Bedoelde u “warn”? Kies uit “off”, “info”, “warn” of “error”.',
    ],
    [
      'help lnt',
      'De opdracht “lnt” bestaat niet. Bedoelde u “lint”? Typ `policy-asks --help` voor alle opdrachten.',
    ],
    [
      'show',
      'De opdracht “show” heeft nog de id van een vraag nodig, bijvoorbeeld: `policy-asks show rga-wokt-criterion`.',
    ],
    [
      'show een twee',
      'De opdracht “show” weet geen raad met “twee”. Laat het weg, of zet een tekst met spaties tussen aanhalingstekens.',
    ],
    [
      'explain structural-with-end',
      'De regel “structural-with-end” bestaat niet. Bedoelde u “funding/structural-with-end”? Typ `policy-asks explain` voor alle regels.',
    ],
    [
      'show groningen-wone',
      'Er is geen vraag met de id “groningen-wone”. Bedoelde u “groningen-wonen”? Typ `policy-asks list` voor alle vragen.',
    ],
    [
      'list --status ingedient',
      '“ingedient” achter “--status” komt niet voor in de codelijst of de portefeuille. Bedoelde u “ingediend”?',
    ],
  ])('%s', (command, sentence) => {
    expect(world.run(command)).toEqual({ code: 2, out: '', err: `policy-asks: ${sentence}\n` });
  });

  test('the same in English', () => {
    expect(world.run('lint --fromat json --lang en').err).toBe(
      'policy-asks: There is no option “--fromat”. Did you mean “--format”? Type `policy-asks lint --help` for all options.\n',
    );
  });
});
