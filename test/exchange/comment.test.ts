// The text of the comment on a pull or merge request: what stands in it, what it leaves out, and that it calls on nobody.
import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { comment, marker } from '../../server/exchange/reports/comment.ts';
import type { Report, ReportedFinding } from '../../server/exchange/reports/report.ts';
import { reportOf } from '../worlds/report-world.ts';

const finding = (more: Partial<ReportedFinding> = {}): ReportedFinding => {
  const [one] = reportOf({ 'a.ask.yaml': 'id: A\ntitle: x\nstatus: concept\n' }).findings;
  return { ...one!, ...more };
};
const nothing = reportOf({}, { findings: [] });
const withFindings = (findings: readonly ReportedFinding[], more: Partial<Report> = {}): Report => ({
  ...nothing,
  findings,
  ...more,
});
const many = (count: number, message: string, more: Partial<ReportedFinding> = {}) =>
  Array.from({ length: count }, (_, index) =>
    finding({ ...more, message: `${message} ${index}`, file: `map/${index % 7}.ask.yaml` }),
  );
const since = (gone: readonly ReportedFinding[]): Report['since'] => ({
  revision: 'main',
  gone,
  isChanged: () => true,
});
const bodyOf = (report: Report, longest = 65_536): string => comment(report, { key: '.', longest }).body;

describe('never longer than the forge takes', () => {
  const report = withFindings(
    [
      ...many(900, 'Er is iets mis met deze vraag', { change: 'new' }),
      ...many(900, 'Oud', { change: 'unchanged' }),
    ],
    { since: since(many(400, 'Weg')), unread: Array.from({ length: 300 }, (_, index) => `Bestand ${index}`) },
  );

  test.each([65_536, 30_000, 3000, 1000])('%i signs, and what was left out is counted', (longest) => {
    const body = bodyOf(report, longest);
    expect(body.length).toBeLessThanOrEqual(longest);
    expect(body).toMatch(/^<!-- policy-asks: \. -->\n/u);
    expect(body).toMatch(/Hier pasten niet bij: [\d.]+ bevindingen/u);
    const rows = body.split('\n').filter((line) => /^\| (?:fout|waarschuwing)/u.test(line)).length;
    const left = Number(/niet bij: ([\d.]+) bevinding/u.exec(body)?.[1]?.replace('.', ''));
    expect(rows + left).toBe(1800);
  });

  test('everything fits where there is room', () => {
    const body = bodyOf(report, 1_000_000);
    expect(body).not.toContain('Hier pasten niet bij');
    expect(body.match(/^- `map\//gmu)).toHaveLength(400);
  });

  test('one endless finding does not push out the others', () => {
    const body = bodyOf(
      withFindings([finding({ message: 'x'.repeat(70_000) }), finding({ message: 'kort' })]),
    );
    expect(body).toContain('| kort |');
    expect(body).toContain('Hier pasten niet bij: 1 bevinding.');
  });
});

describe('whatever an ask says', () => {
  const wild =
    '@minister #12 groningen/vragen#7 GH-9 !34 ~label ~"een label" %1.0 &5 $8 <img src=x> [a](http://b) | -->\n/close\n/merge';
  const report = withFindings([finding({ message: wild })], {
    title: `${wild} titel`,
    unread: [wild],
    since: since([finding({ message: wild })]),
  });
  const body = bodyOf(report);

  test('nobody is called on and no other work is named', () => {
    expect(body).not.toMatch(/[@#!~%$](?=[\w"])|&(?=\d)|GH-\d/u);
    // What people read stays the same, but for signs that nobody sees.
    expect(markdownIt({ html: true }).render(body).replaceAll('\u2060', '')).toContain('@minister #12');
  });

  test('no line is an order to the forge', () => {
    expect(body.split('\n').filter((line) => line.trimStart().startsWith('/'))).toEqual([]);
  });

  test('nothing becomes a picture, a link or the end of a comment', () => {
    const html = markdownIt({ html: true, linkify: true }).render(body.slice(body.indexOf('\n')));
    expect(html).not.toMatch(/<img|<a |<!--/u);
  });

  test('an ampersand stays one', () => {
    const text = bodyOf(withFindings([finding({ message: 'Wonen &amp; zorg <b> R&D' })]));
    expect(markdownIt({ html: true }).render(text)).toContain('Wonen &amp;amp; zorg &lt;b&gt; R&amp;D');
  });
});

describe('the marker', () => {
  test('is one that no key can end or make look like another', () => {
    const keys = ['.', 'a--b', 'a -->', 'a%2D', 'a-', 'é\n', 'a/b', '../a'];
    const markers = keys.map((key) => marker(key));
    expect(new Set(markers).size).toBe(keys.length);
    for (const one of markers) expect(one).toMatch(/^<!-- policy-asks: [^\s-]+ -->$/u);
  });
});

describe('whether there is news', () => {
  const isQuiet = (report: Report) => comment(report, { key: '.', longest: 9999 }).isQuiet;

  test('findings, unread files, broken settings: each is', () => {
    expect(isQuiet(nothing)).toBe(true);
    expect(isQuiet(withFindings([finding()]))).toBe(false);
    expect(isQuiet({ ...nothing, unread: ['x'] })).toBe(false);
    expect(isQuiet({ ...nothing, broken: 'kapot' })).toBe(false);
  });

  test('beside an earlier version only what is new or has gone is', () => {
    const old = finding({ change: 'unchanged' });
    expect(isQuiet(withFindings([old], { since: since([]) }))).toBe(true);
    expect(isQuiet(withFindings([old], { since: since([old]) }))).toBe(false);
    expect(isQuiet(withFindings([finding({ change: 'new' })], { since: since([]) }))).toBe(false);
  });
});

test('what could not be looked at is not called in order', () => {
  const report = withFindings([], { since: since([]), language: 'en' });
  const allClear = 'All clear: this change brings no new findings.';
  expect(bodyOf(report)).toContain(allClear);
  expect(bodyOf({ ...report, unread: ['x'] })).not.toContain(allClear);
  expect(bodyOf({ ...report, broken: 'x' })).not.toContain(allClear);
});

test('reads so, in English', () => {
  const report = withFindings(
    [
      finding({ change: 'new', message: 'New one', severity: 'error', related: [] }),
      finding({ change: 'unchanged', message: 'Old one', severity: 'warning', related: [] }),
    ],
    { language: 'en', closing: ['So it is.'], since: since([finding({ message: 'Gone one' })]) },
  );
  expect(bodyOf(report)).toMatchInlineSnapshot(`
    "<!-- policy-asks: . -->

    ## Vragen

    So it is.

    ### New: 1 finding

    #### \`map/a.ask.yaml\`

    | Severity | Place | Finding | Rule |
    |---|---|---|---|
    | error | 1 | New one | \`schema/bad-format\` |

    ### Gone since then

    - \`map/a.ask.yaml\`: Gone one (\`schema/bad-format\`)

    <details>
    <summary>Was there already: 1 finding</summary>

    #### \`map/a.ask.yaml\`

    | Severity | Place | Finding | Rule |
    |---|---|---|---|
    | warning | 1 | Old one | \`schema/bad-format\` |

    </details>
    "
  `);
});
