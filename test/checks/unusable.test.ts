// A value that cannot be used silences the rules that read it, and no others.
import { expect, test } from 'vitest';
import { contributionWithoutOwner } from '../../server/rules/contribution/without-owner.ts';
import { evidenceRules } from '../../server/rules/evidence/index.ts';
import { linkRules } from '../../server/rules/link/index.ts';
import { publicationRules } from '../../server/rules/publication/index.ts';
import { regionRules } from '../../server/rules/region/index.ts';
import { fixed, RuleWorld } from '../worlds/rule-world.ts';

const world = new RuleWorld([
  contributionWithoutOwner,
  ...evidenceRules,
  ...linkRules,
  ...publicationRules,
  ...regionRules,
]);
const start = 'id: rga-bus\ntitle: De bus\nstatus: concept\n';
const lines = (example: string) => world.findings(example).map(({ rule, line }) => `${line} ${rule}`);

test.each([
  [
    'a date in evidence: not the texts',
    `summary: Bel de projectleider op 06-12345678.
claims:
  - text: Er ontbreken woningen
    evidence:
      - { title: Monitor, date: 2025-11 }
`,
    ['4 publication/personal-data'],
  ],
  [
    'two dates in contributions: neither who brings them in',
    `contribution:
  - { text: Grond, owner: grond, by: volgend jaar }
  - { text: Geld, by: over twee jaar }
`,
    ['6 contribution/without-owner'],
  ],
  [
    'who brings it in: whether someone does',
    `contribution:
  - { text: Grond, owner: [a, b] }
`,
    [],
  ],
  [
    'a region: not the others, each at its own place',
    `targetRegions:
  - 5
  - GM9999
`,
    ['6 region/unknown'],
  ],
])('%s', (_name, record, wanted) => {
  expect(lines(`${start}${record}`)).toEqual(wanted);
});

test('a fix of a list changes the item that it speaks of, also behind one that fell out', () => {
  const example = `${start}dependsOn:\n  - []\n  - rga-spoor\n`;
  const found = world.only(example);
  expect(found).toMatchObject({ rule: 'link/unknown-ask', line: 6 });
  const files = fixed(example, found, found.fixes[0]);
  expect(Object.values(files).find((text) => text.includes('id: rga-bus'))).not.toContain('rga-spoor');
});
