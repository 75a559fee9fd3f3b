// Reports for servers and reviewers: what each holds, and that nothing in an ask becomes mark-up in it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportFormats } from '../../server/exchange/reports/formats.ts';
import { mostOfKind } from '../../server/exchange/reports/github.ts';
import { type ReportName, reportNames } from '../../server/exchange/reports/names.ts';
import { pageStyle, pageStyleHash } from '../../server/exchange/reports/page-style.ts';
import type { Report } from '../../server/exchange/reports/report.ts';
import { reportOf } from '../worlds/report-world.ts';

const retired = `id: a
title: Fiets é 🚲 naar Haren
status: concept
targetRegions: [GM0017]
`;
const files = { 'a.ask.yaml': retired };
const nasty = '%0A::error::x\n| <script>alert(1)</script> ]]> "\'` [x](http://x) \u202e\u0007';
const hostile = {
  'kwaad %é/b,:.ask.yaml': `id: b\ntitle: ${JSON.stringify(nasty)}\nstatus: ${JSON.stringify(nasty)}\n`,
};
const report = (name: ReportName, of: Report): string => reportFormats[name](of);

describe('every format', () => {
  test.each(reportNames)('%s is the same for the same report, and ends its last line', (name) => {
    const once = report(name, reportOf(files));
    expect(report(name, reportOf(files))).toBe(once);
    expect(once.endsWith('\n')).toBe(true);
    expect(once).toContain('region/retired');
    expect(once).toContain('map/a.ask.yaml');
  });

  test.each([
    ['html', '<code>{informal: &quot;…&quot;}</code>'],
    ['markdown', '`{informal: "…"}`'],
  ] as const)('%s shows what one can type as code', (name, code) => {
    const unknown = retired.replace('GM0017', 'GM9999');
    expect(report(name, reportOf({ 'a.ask.yaml': unknown }))).toContain(code);
  });

  test.each(reportNames)('%s keeps control and direction characters of an ask out', (name) => {
    const text = report(name, reportOf(hostile));
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toMatch(/[\u0007\u202e]/u);
  });

  test.each(['github', 'markdown'] as const)(
    '%s keeps what stands in the name of a file off every line but that which names it',
    (name) => {
      const evil = Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`a\u001B[31m\n::error::x${index}.ask.yaml`, retired]),
      );
      const lines = report(name, reportOf(evil))
        .replaceAll(/file=[^,]*/gu, '')
        .split('\n');
      expect(lines.filter((line) => /^::error::|\u001B/u.test(line))).toEqual([]);
    },
  );

  test.each(reportNames)('%s can be written without any finding', (name) => {
    const clean = { ...reportOf({}), findings: [] };
    expect(report(name, clean)).not.toBe('');
  });
});

const sarifSchema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/sarif-2.1.0.schema.json'), 'utf8'),
);
// The schema is of an older draft, which differs in these two keys only; one of its patterns is none with the flag u.
delete sarifSchema.$schema;
delete sarifSchema.id;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema);

describe('SARIF', () => {
  test.each([
    ['findings', reportOf(files)],
    ['hostile text', reportOf(hostile)],
    ['nothing', { ...reportOf({}), findings: [] }],
    ['what could not be read', reportOf(files, { unread: ['“b” kan niet worden gelezen.'] })],
  ])('with %s is valid', (_, given) => {
    isSarif(JSON.parse(report('sarif', given)));
    expect(isSarif.errors).toBeNull();
  });

  test('names place, rule, fingerprint and fix', () => {
    const [run] = JSON.parse(report('sarif', reportOf(files))).runs;
    const [result] = run.results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'map/a.ask.yaml' },
      region: { startLine: 4, startColumn: 17, endLine: 4, endColumn: 23 },
    });
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('region/retired');
    expect(result.partialFingerprints['policyAsks/v1']).toMatch(/^[0-9a-f]{16}$/u);
    expect(result.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 4, startColumn: 17, endLine: 4, endColumn: 23 },
        insertedContent: { text: 'GM0014' },
      },
    ]);
  });

  test('writes a path as an address', () => {
    const [run] = JSON.parse(report('sarif', reportOf(hostile))).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'map/kwaad%20%25%C3%A9/b%2C%3A.ask.yaml',
    );
  });

  test('says that the check is not complete when something was not read', () => {
    const [run] = JSON.parse(report('sarif', reportOf(files, { unread: ['b'] }))).runs;
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });
});

describe('GitHub annotations', () => {
  test('begin with why nothing can be relied on, within the limit', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`${index}.ask.yaml`, 'id: x\nstatus: wat\n']),
    );
    const text = report('github', reportOf(many, { broken: 'Kapot: 5%.' }));
    expect(text).toMatch(/^::error::Kapot: 5%25\.\n/u);
    expect(text.match(/^::error/gmu)).toHaveLength(mostOfKind);
  });

  test('escape what would begin a command or end a property', () => {
    const text = report('github', reportOf(hostile));
    const [line = '', ...others] = text.trimEnd().split('\n');
    expect(line).toMatch(/^::error file=map\/kwaad %25é\/b%2C%3A\.ask\.yaml,line=3,endLine=3,col=9,/u);
    expect(line).toContain('%250A::error::x');
    expect(others).toEqual(['- Zo staat het.']);
  });

  test('hold no command of the older form either, wherever it stands in a line', () => {
    const command = '##[set-output name=sarif]/tmp/x';
    const given = reportOf(files, { unread: [command], closing: [`Zie ${command}`] });
    const lines = report('github', given).split('\n').slice(1);
    expect(lines.join('\n')).toContain('## [set-output');
    expect(lines.join('\n')).not.toContain('##[');
  });

  const many = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [
      `a${index}.ask.yaml`,
      retired.replace('id: a', `id: a${index}`),
    ]),
  );

  test('keep to the limit of each kind, and say the rest in the log', () => {
    const of = reportOf(many);
    const lines = report('github', of).split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(
      Math.min(mostOfKind, of.findings.filter(({ severity }) => severity === 'error').length),
    );
    const annotated = lines.filter((line) => /^::(error|warning|notice) /u.test(line)).length;
    const grouped = lines.slice(
      lines.findIndex((line) => line.startsWith('::group::')) + 1,
      lines.indexOf('::endgroup::'),
    );
    expect(annotated + grouped.length).toBe(of.findings.length);
    expect(lines.join('\n')).toContain(`Nog ${grouped.length} bevinding`);
  });

  test('show what was changed before what was there', () => {
    const of = reportOf(many, {
      since: { gone: [], isChanged: (file) => file === 'map/a9.ask.yaml' },
    });
    expect(report('github', of).split('\n')[0]).toContain('a9.ask.yaml');
  });
});

describe('GitLab code quality', () => {
  test('has a fingerprint of its own for each finding, which does not know the line', () => {
    const twice = reportOf(files);
    const doubled = { ...twice, findings: [...twice.findings, ...twice.findings] };
    const prints = JSON.parse(report('gitlab', doubled)).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(prints.length);
    const moved = reportOf({ 'a.ask.yaml': `# een regel erboven\n${retired}` });
    const [before] = JSON.parse(report('gitlab', twice));
    const [after] = JSON.parse(report('gitlab', moved));
    expect(after.fingerprint).toBe(before.fingerprint);
    expect(after.location.lines.begin).toBe(before.location.lines.begin + 1);
  });
});

test('JUnit calls no two tests the same: GitLab shows one of those only', () => {
  const twice = 'id: x\nstatus: wat\ntitle: x\nowner: [a]\nregion: a\nregions: b\ndependsOn: [p, q]\n';
  const text = report('junit', reportOf({ 'x.ask.yaml': twice, 'y.ask.yaml': `${twice}---\n${twice}` }));
  const names = [...text.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"/gu)].map(
    ([, name, file]) => `${file}: ${name}`,
  );
  expect(names).toContain('map/x.ask.yaml: link/unknown-ask (x)');
  expect(names).toContain('map/x.ask.yaml: link/unknown-ask (x, 2)');
  expect(new Set(names).size).toBe(names.length);
});

describe('rdjson', () => {
  test('counts columns in bytes, and suggests a fix', () => {
    const text = 'id: a\ntitle: é\nstatus: concept\ntargetRegions: [{informal: "é🚲"}, GM0017]\n';
    const [found] = JSON.parse(report('rdjson', reportOf({ 'a.ask.yaml': text }))).diagnostics;
    const line = text.split('\n')[3] ?? '';
    const column = Buffer.byteLength(line.slice(0, line.indexOf('GM0017'))) + 1;
    expect(found.location.range.start).toEqual({ line: 4, column });
    expect(found.suggestions).toEqual([
      { range: { start: { line: 4, column }, end: { line: 4, column: column + 6 } }, text: 'GM0014' },
    ]);
  });
});

describe('the HTML page', () => {
  const html = report('html', reportOf(hostile));

  test('allows its own style and nothing else', () => {
    const hash = createHash('sha256').update(pageStyle).digest('base64');
    expect(pageStyleHash).toBe(`sha256-${hash}`);
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|<link|<img| style=| on\w+=/u);
  });
});

describe('text of an ask', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  test('stays text in XML and HTML', () => {
    fc.assert(
      fc.property(words, (title) => {
        const of = { ...reportOf(files), title: `${title}<b>&` };
        for (const name of ['junit', 'html'] as const) {
          const written = report(name, of);
          expect(written).not.toContain('<b>');
          expect(written).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/u);
        }
      }),
      { numRuns: 50 },
    );
  });
});
