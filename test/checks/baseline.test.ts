// Known findings: what they hold back, for how long and how often, and what is told of those that hold back nothing.
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../worlds/example-world.ts';

const ask = (id: string, more = '') => `id: ${id}\ntitle: ${id}\nstatus: concept\n${more}`;
const files = {
  'policy-asks.yaml': 'title: Proef\ntoday: 2026-03-12\n',
  'a.ask.yaml': ask('a', 'dependsOn: [weg, ook-weg]\n'),
  'b.ask.yaml': ask('b', 'supports: [weg]\n'),
};
const known = (about: string, until = '2026-12-31', more = '') =>
  `  - { rule: link/unknown-ask, ${about}, owner: controller, reason: oud, until: ${until}${more} }\n`;

function shown(...entries: readonly string[]) {
  const baseline = `findings:\n${entries.join('')}`;
  const { checker } = checkerOf({ ...files, 'policy-asks-baseline.yaml': baseline });
  const { findings, known: held } = checker.show();
  const short = (list: typeof findings) =>
    list.map(({ rule, ask: id, file, line }) => `${rule} ${id ?? `${file}:${line}`}`);
  return { findings: short(findings), known: short(held) };
}

describe('a known finding', () => {
  test('is held back, once for each that the count names', () => {
    expect(shown(known('ask: a'), known('ask: b'))).toEqual({
      findings: ['link/unknown-ask a'],
      known: ['link/unknown-ask a', 'link/unknown-ask b'],
    });
    expect(shown(known('ask: a', '2026-12-31', ', count: 2')).findings).toEqual(['link/unknown-ask b']);
  });

  test('holds on its last day and not after it', () => {
    expect(shown(known('ask: b', '2026-03-12')).findings).not.toContain('link/unknown-ask b');
    expect(shown(known('ask: b', '2026-03-11')).findings).toEqual([
      'link/unknown-ask a',
      'link/unknown-ask a',
      'link/unknown-ask b',
      'ignore/expired policy-asks-baseline.yaml:2',
    ]);
  });

  test('that no longer occurs is told', () => {
    expect(shown(known('ask: c')).findings).toContain('ignore/unused policy-asks-baseline.yaml:2');
  });

  test('of a rule that does not exist is told', () => {
    const entry = '  - { rule: link/unknown, ask: a, owner: controller, reason: oud, until: 2026-12-31 }\n';
    expect(shown(entry).findings).toContain('ignore/unknown-rule policy-asks-baseline.yaml:2');
  });

  test('without a rule is told once, by what its record lacks', () => {
    const entry = '  - { ask: a, owner: controller, reason: oud, until: 2026-12-31 }\n';
    const told = shown(entry).findings.filter((one) => one.includes('baseline'));
    expect(told).toEqual(['schema/missing policy-asks-baseline.yaml:2']);
  });
});

test('a baseline that is taken away holds nothing back any more', () => {
  const { checker, folder } = checkerOf({
    ...files,
    'policy-asks-baseline.yaml': `findings:\n${known('ask: b')}`,
  });
  expect(checker.show().known).toHaveLength(1);
  folder.files.delete('policy-asks-baseline.yaml');
  checker.apply(['policy-asks-baseline.yaml']);
  expect(checker.show()).toMatchObject({ known: [] });
  expect(checker.findings()).toHaveLength(3);
});
