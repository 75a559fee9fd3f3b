import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';

describe('what a person reads', () => {
  test('in Dutch: by file, with the line, the other place, what to do, and how it all adds up', () => {
    const { code, out, err } = new CliWorld(smallPortfolio).run('lint');
    expect(err).toBe('');
    expect(out).toMatchInlineSnapshot(`
      "submissions/groningen/wonen.ask.yaml

        9:3  fout  funding/structural-with-end
          “structureel” geld loopt door zonder einde, maar hier staat 2032 als laatste jaar. Financiën
          leest dit als tijdelijk geld en boekt het niet structureel. Haal het eindjaar weg, of kies een
          termijn die bij een eindjaar hoort.
              9 │   until: 2032
                │   ^^^^^^^^^^^
          submissions/groningen/wonen.ask.yaml:7:9  Hier is de termijn “structureel” gekozen
              7 │   term: structureel
                │         ^^^^^^^^^^^
          Mogelijke oplossing: Haal het eindjaar 2032 weg

      submissions/groningen/zorg.ask.yaml

        9:7  ter informatie  scheme/alias
          “Wonen op Korte Termijn” is niet de aanduiding uit de codelijst: de regeling heet “Woningbouw op
          Korte Termijn”. Met één aanduiding staan alle vragen over deze regeling bij elkaar en zijn de
          Kamerstukken te vinden. Schrijf “wokt”.
              9 │   id: Wonen op Korte Termijn
                │       ^^^^^^^^^^^^^^^^^^^^^^
          Oplossing: Vervang door “wokt” (Woningbouw op Korte Termijn) (veilig, met \`policy-asks fix\`)

      2 bevindingen: 1 fout en 1 ter informatie. Gecontroleerd: 2 vragen in 1 inbreng, waarvan 1 fictief.
      Volledigheid voor indienen: 33 %; bij 2 van de 2 vragen ontbreekt nog iets. Wat precies, zegt
      \`policy-asks lint --profile submit\`.
      1 bevinding is veilig op te lossen met \`policy-asks fix\`.
      Meer over een regel: \`policy-asks explain funding/structural-with-end\`.
      "
    `);
    expect(code).toBe(1);
  });

  test('what a submission still lacks is not promised by the check that told it', () => {
    const { out } = new CliWorld(smallPortfolio).run('lint --profile submit');
    expect(out).toContain('bij 2 van de 2 vragen ontbreekt nog iets.\n');
  });

  test('the same in English', () => {
    const { out } = new CliWorld(smallPortfolio).run('lint --lang en');
    expect(out).toMatchInlineSnapshot(`
      "submissions/groningen/wonen.ask.yaml

        9:3  error  funding/structural-with-end
          “structureel” money goes on without end, but 2032 stands here as its last year. The Ministry of
          Finance reads this as temporary money and will not book it as structural. Remove the end year,
          or choose a term that goes with an end year.
              9 │   until: 2032
                │   ^^^^^^^^^^^
          submissions/groningen/wonen.ask.yaml:7:9  Here the term “structureel” was chosen
              7 │   term: structureel
                │         ^^^^^^^^^^^
          Possible fix: Remove the end year 2032

      submissions/groningen/zorg.ask.yaml

        9:7  information  scheme/alias
          “Wonen op Korte Termijn” is not the code of the code list: the scheme is called “Housing in the
          short term”. With one code all asks about this scheme stand together and the parliamentary
          papers can be found. Write “wokt”.
              9 │   id: Wonen op Korte Termijn
                │       ^^^^^^^^^^^^^^^^^^^^^^
          Fix: Replace by “wokt” (Housing in the short term) (safe, with \`policy-asks fix\`)

      2 findings: 1 error and 1 for information. Checked: 2 asks in 1 submission, of which 1 fictional.
      Completeness for submission: 33 %; 2 of 2 asks still lack something. \`policy-asks lint --profile
      submit\` says what.
      1 finding can be mended safely with \`policy-asks fix\`.
      More about a rule: \`policy-asks explain funding/structural-with-end\`.
      "
    `);
  });

  test('a clean portfolio says so, and how complete it is', () => {
    const { 'submissions/groningen/wonen.ask.yaml': _wrong, ...rest } = smallPortfolio;
    const { code, out } = new CliWorld(rest).run('lint --rule scheme/alias=off');
    expect(out).toMatch(
      /^In orde: geen bevindingen\. Gecontroleerd: 1 vraag in 1 inbreng, waarvan 1 fictief\.\n/,
    );
    expect(out).toContain('Volledigheid voor indienen: ');
    expect(code).toBe(0);
  });

  test('colour only when it is wanted', () => {
    const world = new CliWorld(smallPortfolio);
    const escape = '\u001B[';
    expect(world.run('lint').out).not.toContain(escape);
    expect(world.run('lint --color always').out).toContain(escape);
    expect(world.run('lint --color always', { env: { NO_COLOR: '1' } }).out).toContain(escape);
  });

  test('a control character in an ask never reaches the terminal', () => {
    const world = new CliWorld(smallPortfolio);
    world.write('submissions/groningen/x.ask.yaml', 'id: x\ntitle: "rood \\e[31m"\nstatus: "\\e[2Jweg"\n');
    const { out, err } = world.run('lint');
    expect(out + err).not.toContain('\u001B');
    expect(world.run('list').out).toContain(String.raw`rood \u001B[31m`);
  });
});

describe('what a program reads', () => {
  test.each(['nl', 'en'])('the page of the rule, which is there: %s', (language) => {
    const { findings } = new CliWorld(smallPortfolio).json(`lint --format json --lang ${language}`);
    expect(findings.length).toBeGreaterThan(0);
    for (const { rule, page } of findings) {
      expect(readFileSync(join(import.meta.dirname, '../..', page), 'utf8')).toContain(`# ${rule}\n`);
      expect(page).toContain(`.${language}.`);
    }
  });

  test('one JSON object with findings in the order of file, line, column and rule', () => {
    const world = new CliWorld(smallPortfolio);
    const report = world.json('lint --format json');
    expect(Object.keys(report)).toEqual(['version', 'portfolio', 'findings', 'statistics', 'summary']);
    expect(report.portfolio).toMatchObject({ title: 'Vragen van Groningen (fictief)', today: '2026-03-12' });
    expect(report.findings[0]).toMatchInlineSnapshot(`
      {
        "ask": "groningen-wonen",
        "column": 3,
        "endColumn": 14,
        "endLine": 9,
        "facts": {
          "term": "structureel",
          "until": 2032,
        },
        "file": "submissions/groningen/wonen.ask.yaml",
        "fingerprint": "2a572a507a0014de",
        "fixes": [
          {
            "safety": "review",
            "title": "Haal het eindjaar 2032 weg",
          },
        ],
        "line": 9,
        "message": "“structureel” geld loopt door zonder einde, maar hier staat 2032 als laatste jaar. Financiën leest dit als tijdelijk geld en boekt het niet structureel. Haal het eindjaar weg, of kies een termijn die bij een eindjaar hoort.",
        "page": "docs/rules/funding/structural-with-end.nl.md",
        "path": [
          "funding",
          "until",
        ],
        "related": [
          {
            "column": 9,
            "file": "submissions/groningen/wonen.ask.yaml",
            "line": 7,
            "message": "Hier is de termijn “structureel” gekozen",
          },
        ],
        "rule": "funding/structural-with-end",
        "severity": "error",
      }
    `);
    expect(report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'submissions/groningen/wonen.ask.yaml funding/structural-with-end',
      'submissions/groningen/zorg.ask.yaml scheme/alias',
    ]);
    expect(report.summary).toMatchObject({
      asks: 2,
      findings: { error: 1, warning: 0, info: 1, advisory: 0 },
    });
    expect(report.statistics.map(({ rule }) => rule)).toContain('funding/structural-with-end');
  });

  test('the same findings in the same order every time', () => {
    const world = new CliWorld(smallPortfolio);
    expect(world.run('lint --format json').out).toBe(world.run('lint --format json').out);
  });
});

describe('which part is reported', () => {
  test('paths limit the report, not the check', () => {
    const world = new CliWorld(smallPortfolio);
    const file = 'submissions/groningen/zorg.ask.yaml';
    const report = world.json(`lint ${file} --format json`);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['scheme/alias']);
    expect(world.run(`lint ${file}`).out).toContain('Daarnaast 1 bevinding in de rest van de portefeuille');
    expect(world.run('lint zorg.ask.yaml', { in: 'submissions/groningen' }).code).toBe(0);
  });

  test('from a folder below the root the portfolio is found, and only that folder is reported', () => {
    const world = new CliWorld({ ...smallPortfolio, 'reviews/.keep': '' });
    expect(world.run('lint', { in: 'submissions' }).code).toBe(1);
    expect(world.run('lint', { in: 'reviews' }).code).toBe(0);
  });
});

describe('when the check fails', () => {
  const world = new CliWorld(smallPortfolio);
  test.each([
    ['lint', 1],
    ['lint --rule funding/structural-with-end=off', 0],
    ['lint --rule funding/structural-with-end=warn', 0],
    ['lint --rule funding/structural-with-end=warn --fail-on warning', 1],
    ['lint --rule funding/structural-with-end=warn --max-warnings 0', 1],
    ['lint --rule funding/structural-with-end=warn --max-warnings 1', 0],
    ['lint --rule funding/structural-with-end=off --fail-on info', 1],
    ['lint --fail-on never', 0],
    ['lint --fail-on never --max-warnings 0', 0],
  ])('%s → %i', (command, code) => {
    expect(world.run(command).code).toBe(code);
  });

  test('the stricter profile shows the gaps that a draft may have', () => {
    const rules = (command: string) => world.json(command).findings.map(({ rule }) => rule);
    expect(rules('lint --format json')).not.toContain('schema/missing');
    expect(rules('lint --format json --profile submit')).toContain('schema/missing');
  });

  test('statistics say for each rule how often it held, failed or did not apply', () => {
    const { out } = world.run('lint --statistics');
    expect(out).toMatch(/funding\/structural-with-end +1 +1 +0/);
  });
});

test('one finding to a line, as an editor reads them in a task', () => {
  const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const [{ pattern }] = contributes.problemMatchers as [
    { pattern: Readonly<Record<string, string | number>> },
  ];
  const { code, out } = new CliWorld(smallPortfolio).run('lint --format compact --lang en');
  const lines = out.trimEnd().split('\n');
  const read = lines.map((line) => new RegExp(String(pattern['regexp']), 'u').exec(line));
  const part = (found: RegExpExecArray | null, name: string): string | undefined =>
    found?.[Number(pattern[name])];
  expect(
    read.map((found) => ['file', 'line', 'column', 'severity', 'code'].map((name) => part(found, name))),
  ).toEqual([
    ['submissions/groningen/wonen.ask.yaml', '9', '3', 'error', 'funding/structural-with-end'],
    ['submissions/groningen/zorg.ask.yaml', '9', '7', 'info', 'scheme/alias'],
  ]);
  expect(part(read[0] ?? null, 'message')).toContain('money goes on without end');
  expect(code).toBe(1);
});
