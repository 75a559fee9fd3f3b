// One ask that is pointed at twice: said twice, or said of two things that do not go together.
import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/features/fix/fix-all.ts';
import { Checker } from '../../server/checks/checker.ts';
import { allRules } from '../../server/rules/all.ts';
import { duplicateLink } from '../../server/rules/link/duplicate.ts';
import { expectationFailed } from '../../server/rules/link/expectation-failed.ts';
import { laterThanDependent } from '../../server/rules/link/later-than-dependent.ts';
import { toEndedAsk } from '../../server/rules/link/to-ended-ask.ts';
import { exampleFiles } from '../worlds/example-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld([duplicateLink]);
const holder = 'submissions/rga/een.ask.yaml';
const example = (links: string) => ({
  [holder]: `id: rga-een\nformerIds: [rga-oud]\n${links}\n`,
  'submissions/rga/rail.ask.yaml': 'id: rga-rail\nformerIds: [rga-lijn]\n',
  'submissions/rga/weg.ask.yaml': 'id: rga-weg\n',
});

describe('what an ask replaces and waits for', () => {
  const aboutLinks = new RuleWorld([duplicateLink, toEndedAsk, expectationFailed, laterThanDependent]);
  const years = (from: number, until: number) => `funding: {term: langjarig, from: ${from}, until: ${until}}`;
  test.each([
    ['is over', 'dependsOn: [rga-rail]', 'status: achterhaald'],
    ['is over, by its former id', 'dependsOn: [rga-lijn]', 'status: ingetrokken'],
    ['is not as expected', 'dependsOn: [{ask: rga-rail, while: [toegezegd]}]', 'status: achterhaald'],
    ['ends later', `dependsOn: [rga-rail]\n${years(2027, 2030)}`, years(2027, 2040)],
  ])('is told once, also when it %s', (_what, own, other) => {
    const found = aboutLinks.findings({
      [holder]: `id: rga-een\nreplaces: [rga-rail]\n${own}\n`,
      'submissions/rga/rail.ask.yaml': `id: rga-rail\nformerIds: [rga-lijn]\n${other}\n`,
    });
    expect(found.map(({ rule, ask }) => [rule, ask])).toEqual([['link/duplicate', 'rga-een']]);
  });

  test('is told with the status when another ask replaces it', () => {
    const found = aboutLinks.findings({
      [holder]: 'id: rga-een\ndependsOn: [rga-rail]\n',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nstatus: achterhaald\n',
      'submissions/rga/weg.ask.yaml': 'id: rga-weg\nreplaces: [rga-rail]\n',
    });
    expect(found.map(({ rule, ask }) => [rule, ask])).toEqual([['link/to-ended-ask', 'rga-een']]);
  });
});

describe('the same ask twice under one key', () => {
  test('is told at the second, with the first beside it; removing it is safe', () => {
    const twice = example('supports: [rga-rail, rga-weg, rga-rail]');
    const found = world.only(twice);
    expect([found.path, found.related.map(({ label }) => label)]).toEqual([['supports', 2], ['first-here']]);
    expect(sentence(found)).toBe(
      'De vraag “rga-rail” staat twee keer onder `supports`. ' +
        'De tweede keer voegt niets toe, en bij een wijziging wordt er een vergeten. Haal een van beide weg.',
    );
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['safe']);
    expect(fixed(twice, found, found.fixes[0])[holder]).toContain('supports: [rga-rail, rga-weg]');
  });

  test('three times over is mended whole', () => {
    const files = exampleFiles(example('supports:\n  - rga-rail\n  - rga-rail\n  - rga-weg\n  - rga-rail'));
    const outcome = fixAll(
      new MemoryFolder(files),
      (folder) => new Checker(folder, { rules: allRules, today: '2026-03-12' }),
      () => true,
    );
    expect(outcome.files.map(({ after }) => after)).toEqual([
      expect.stringContaining('supports:\n  - rga-rail\n  - rga-weg\n'),
    ]);
  });

  test('in a map that says no more is the same', () => {
    const [fix] = world.only(example('dependsOn: [rga-rail, { ask: rga-rail }]')).fixes;
    expect(fix?.safety).toBe('safe');
  });

  test.each([
    ['the first says less', 'dependsOn: [rga-rail, { ask: rga-rail, while: [ingediend] }]', 0],
    ['the second says less', 'dependsOn: [{ ask: rga-rail, while: [ingediend] }, rga-rail]', 1],
    [
      'both say something',
      'dependsOn: [{ ask: rga-rail, while: [concept] }, { ask: rga-rail, seen: abc }]',
      1,
    ],
  ])('when %s, the author looks before it goes', (_what, links, goes) => {
    const found = world.only(example(links));
    expect(found.fixes).toMatchObject([
      { safety: 'review', changes: [{ kind: 'remove', at: ['dependsOn', goes] }] },
    ]);
    expect(world.codes(fixed(example(links), found, found.fixes[0]))).toEqual([]);
  });

  test('by its former id too', () => {
    const found = world.only(example('supports: [rga-rail, rga-lijn]'));
    expect(found.facts).toEqual({ to: 'rga-lijn', first: 'rga-rail', key: 'supports', otherKey: 'supports' });
    expect(sentence(found)).toContain('staat twee keer onder `supports` (hierboven met de id “rga-rail”).');
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['review']);
  });

  test('with two reasons why it is another ask, the author chooses', () => {
    const links = 'distinctFrom: [{ ask: rga-rail, because: a }, { ask: rga-rail, because: b }]';
    expect(world.only(example(links)).fixes.map(({ safety }) => safety)).toEqual(['review']);
  });
});

describe('under two keys', () => {
  test.each([
    ['dependsOn', 'excludes'],
    ['supports', 'excludes'],
    ['dependsOn', 'replaces'],
    ['dependsOn', 'jointWith'],
    ['excludes', 'jointWith'],
    ['replaces', 'jointWith'],
    ['excludes', 'partOf'],
    ['replaces', 'partOf'],
    ['jointWith', 'partOf'],
  ])('%s and %s do not go together', (one, other) => {
    const last = other === 'partOf' ? 'partOf: rga-rail' : `${other}: [rga-rail]`;
    const both = example(`${last}\n${one}: [rga-rail]`);
    const found = world.only(both);
    expect([found.path, found.facts.otherKey]).toEqual([other === 'partOf' ? [other] : [other, 0], one]);
    expect(fixTitles(found)).toEqual([
      `Haal “rga-rail” weg onder \`${one}\``,
      `Haal “rga-rail” weg onder \`${other}\``,
    ]);
    for (const fix of found.fixes) {
      expect(fix.safety).toBe('review');
      expect(world.codes(fixed(both, found, fix))).toEqual([]);
    }
  });

  test.each([
    ['dependsOn', 'supports'],
    ['supports', 'jointWith'],
    ['supports', 'replaces'],
    ['excludes', 'replaces'],
    ['supports', 'distinctFrom'],
  ])('%s and %s may both be meant', (one, other) => {
    const item = other === 'distinctFrom' ? '{ ask: rga-rail, because: anders }' : 'rga-rail';
    expect(world.codes(example(`${one}: [rga-rail]\n${other}: [${item}]`))).toEqual([]);
  });
});

test.each([
  ['points at itself, which another rule tells', 'supports: [rga-een, rga-oud, rga-een]'],
  ['points at two asks', 'supports: [rga-rail, rga-weg]'],
  [
    'names one ask in waivers of two rules',
    'waivers: [{ rule: scheme/contradiction, with: rga-rail, because: a }, { rule: funding/envelope-rivals, with: rga-rail, because: b }]',
  ],
  ['is part of what it waits for', 'dependsOn: [rga-rail]\npartOf: rga-rail'],
  ['points at none', 'title: Los'],
])('an ask that %s gives nothing', (_what, links) => {
  expect(world.codes(example(links))).toEqual([]);
});
