// One line for each finding, for tools that read lines: nothing before, between or after, whatever stands in a record.
import { expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';

/** As tools read it: the pattern of the tasks in our own extension. */
const pattern = /^(.+?):(\d+):(\d+): (error|warning|info|advisory): (.+) \[([a-z-]+\/[a-z0-9-]+)\]$/u;

test('a line for each finding, in either language, with severities for programs', () => {
  const world = new CliWorld(smallPortfolio);
  const { code, err, out } = world.run('lint --format compact');
  expect([code, err]).toEqual([1, '']);
  expect(out.split('\n')).toEqual([
    expect.stringMatching(
      /^submissions\/groningen\/wonen\.ask\.yaml:9:3: error: “structureel” geld .* \[funding\/structural-with-end\]$/u,
    ),
    expect.stringMatching(
      /^submissions\/groningen\/zorg\.ask\.yaml:9:7: info: “Wonen .* \[scheme\/alias\]$/u,
    ),
    '',
  ]);
  const english = world.run('lint --format compact --lang en').out;
  expect(english).toContain('wonen.ask.yaml:9:3: error: “structureel” money goes on without end');
});

test('files are named from the folder in which one stands', () => {
  const { out } = new CliWorld(smallPortfolio).run('lint --format compact', { in: 'submissions/groningen' });
  expect(out).toMatch(/^wonen\.ask\.yaml:9:3: error: /u);
});

test('nothing is printed where nothing is found, and statistics are left out', () => {
  const { 'submissions/groningen/zorg.ask.yaml': _, ...rest } = smallPortfolio;
  const clean = {
    ...rest,
    'submissions/groningen/wonen.ask.yaml': 'id: groningen-wonen\ntitle: Wonen\nstatus: concept\n',
  };
  const { code, out } = new CliWorld(clean).run('lint --format compact --statistics --rule text/vague=off');
  expect([code, out]).toEqual([0, '']);
});

test('what an author wrote breaks no line', () => {
  const text =
    'id: groningen-wonen\ntitle: Wonen\nstatus: "con\\ncept: \\u001b[31m"\nkleur: "rood\\nblauw"\n';
  const files = { ...smallPortfolio, 'submissions/groningen/wonen.ask.yaml': text };
  const { out } = new CliWorld(files).run('lint --format compact');
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).toMatch(pattern);
  expect(out).not.toContain('\u001b');
});

test.runIf(process.platform !== 'win32')('a backslash in a name stays what it is', () => {
  const folder = String.raw`submissions/noord\zuid`;
  const { 'submissions/groningen/wonen.ask.yaml': wonen, 'policy-asks.yaml': settings } = smallPortfolio;
  const world = new CliWorld({ 'policy-asks.yaml': settings, [`${folder}/wonen.ask.yaml`]: wonen });
  expect(world.run('lint --format compact').out).toContain(`${folder}/wonen.ask.yaml:9:3: `);
  const { results } = JSON.parse(world.run('lint --format sarif').out).runs[0];
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'submissions/noord%5Czuid/wonen.ask.yaml',
  );
  expect(world.run(`lint --output json=${folder}/wonen.ask.yaml`).err).toContain('hoort bij de portefeuille');
});
