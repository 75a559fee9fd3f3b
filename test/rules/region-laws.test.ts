// What holds for all regions and all lists, not only for those we thought of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNameOf } from '../../server/rules/region/names.ts';
import { membersOutdated } from '../../server/rules/region/members-outdated.ts';
import { overlappingTargets } from '../../server/rules/region/overlapping-targets.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import { namesOf } from '../../server/vocabulary/names.ts';
import { RuleWorld } from '../worlds/rule-world.ts';

const vocabulary = builtInVocabulary();
const { regions } = vocabulary;

test('every name in the code list goes with its code, also in capitals', () => {
  const misfits = regions.entries.flatMap((region) =>
    namesOf(region)
      .flatMap((name) => [name, name.toUpperCase()])
      .filter((name) => !isNameOf(name, region, vocabulary)),
  );
  expect(misfits).toEqual([]);
});

test('every region is found by its code of NUTS, and no code of NUTS is the id of another', () => {
  for (const region of regions.entries) {
    const codes = [region.nuts, ...(region.formerNuts ?? []).map(({ code }) => code)];
    for (const code of codes) if (code !== undefined) expect(regions.get(code)?.id).toBe(region.id);
  }
});

test('the order of pinned members, and naming one twice, change nothing', () => {
  const members = regions.get('rga')?.members ?? [];
  const world = new RuleWorld([membersOutdated]);
  const lists = fc.tuple(
    fc.shuffledSubarray([...members], { minLength: members.length }),
    fc.subarray([...members, 'PV20', 'PV22']),
  );
  fc.assert(
    fc.property(lists, ([all, again]) => {
      const text = `id: s\ntitle: Inbreng\nsubmitter: rga\nmembers: [${[...all, ...again].join(', ')}]\n`;
      expect(
        world.codes({ 'submissions/rga/submission.yaml': text, 'submissions/rga/a.ask.yaml': '' }),
      ).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('whoever counts a project twice is told of the other, and the other of it', () => {
  const world = new RuleWorld([overlappingTargets]);
  const ask = fc.record({
    region: fc.constantFrom('PV20', 'GM0014', 'GM1966', 'PV22', 'rga', 'LD01'),
    link: fc.constantFrom('', 'partOf: a0\n', 'jointWith: [a1]\n', 'supports: [a2]\n'),
  });
  fc.assert(
    fc.property(fc.array(ask, { minLength: 2, maxLength: 5 }), (asks) => {
      const files = Object.fromEntries(
        asks.map(({ region, link }, index) => [
          `a${index}.ask.yaml`,
          `id: a${index}\nproject: p\ntargetRegions: [${region}]\nfunding: { amount: { total: 5 } }\n${link}`,
        ]),
      );
      const told = world
        .findings(files)
        .flatMap(({ file, related }) => related.map((beside) => `${file} ${beside.file ?? ''}`));
      const back = told.map((pair) => pair.split(' ').toReversed().join(' '));
      expect(told.toSorted()).toEqual(back.toSorted());
    }),
    { numRuns: 40 },
  );
});
