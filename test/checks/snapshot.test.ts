// The law of going on: a check that goes on from where an earlier one ended, kept as bytes, comes to the same as one that reads everything.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { allRules } from '../../server/rules/all.ts';
import { exampleFiles } from '../worlds/example-world.ts';
import { folderTexts } from '../worlds/folder-texts.ts';
import { KeptWorld, VersionsWorld } from '../worlds/kept-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';
import { edit, start } from '../worlds/portfolio-edits.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a person would see, whole, and then what is known of rules that did not apply. */
const seen = (checker: Checker) => ({
  ...checker.show(),
  statistics: checker.statistics(),
  completeness: checker.completeness(),
  unread: checker.unread,
  asks: checker.portfolio.asks.map(({ file, document, summary, fingerprint }) => [
    file,
    document,
    summary,
    fingerprint,
  ]),
  groups: checker.portfolio.groups.map((groups) => [...groups.keys()].map(String).toSorted()),
  large: checker.portfolio.groups.map(
    (groups) => [...groups.keys()].filter((key) => groups.group(key) !== undefined).length,
  ),
  reviewed: [...checker.portfolio.reviewedIds].toSorted(),
  notApplicable: checker.notApplicable(5),
});

function read(folder: MemoryFolder, since?: Checker): Checker {
  const checker = new Checker(folder, { rules: allRules, today: '2026-03-12', since: since?.portfolio });
  checker.load();
  return checker;
}

const cold = (folder: MemoryFolder) => seen(read(folder));

const noord = folderTexts('examples/noord');
const byExample = allRules
  .filter(({ code }) => code !== 'internal/rule-crashed')
  .map(({ code, examples }): [string, Files] => [code, exampleFiles(examples.wrong)]);

describe.each<[string, Files]>([['the example of the North', noord], ...byExample])('%s', (_, files) => {
  test('is the same again, and with one file touched', () => {
    const folder = new MemoryFolder(files);
    const world = new KeptWorld(folder);
    world.run();
    const again = world.run();
    expect([again.wentOn, seen(again.checker)]).toEqual([true, cold(folder)]);
    const touched = Object.keys(files).find((file) => file.endsWith('.ask.yaml')) ?? '';
    folder.files.set(touched, `${String(files[touched])}\n# nog een regel\n`);
    const third = world.run();
    expect([third.wentOn, seen(third.checker)]).toEqual([true, cold(folder)]);
  });
});

/** From what rests on other portfolios nothing goes on. */
const { 'policy-asks.yaml': setup = '', ...records } = start;
const alone = { ...records, 'policy-asks.yaml': setup.replace(/^indexes: .*\n/mu, '') };

describe('going on equals reading afresh', () => {
  test('after edits of all kinds, run after run', { timeout: 300_000 }, () => {
    let wentOn = 0;
    const runs = fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(runs, fc.constantFrom(undefined, 0), (all, mostChanges) => {
        const folder = new MemoryFolder(alone);
        const world = new KeptWorld(folder, mostChanges);
        world.run();
        for (const edits of all) {
          for (const change of edits) change(folder);
          const run = world.run();
          if (run.wentOn) wentOn += 1;
          expect(seen(run.checker)).toEqual(cold(folder));
        }
      }),
      { numRuns: 150 },
    );
    expect(wentOn).toBeGreaterThan(150);
  });

  test('of an earlier version, and of the present one beside it', { timeout: 300_000 }, () => {
    let wentOn = 0;
    const edits = fc.array(edit, { maxLength: 4 });
    fc.assert(
      fc.property(edits, edits, edits, (...all) => {
        const [disk, earlier, present] = all.map((changes) => {
          const folder = new MemoryFolder(alone);
          for (const change of changes) change(folder);
          return folder;
        }) as [MemoryFolder, MemoryFolder, MemoryFolder];
        const world = new VersionsWorld(disk);
        const then = world.check(earlier);
        const now = world.check(present, then.checker.portfolio);
        for (const one of [then, now]) if (one.wentOn) wentOn += 1;
        const readEarlier = read(earlier);
        expect(seen(then.checker)).toEqual(seen(readEarlier));
        expect(seen(now.checker)).toEqual(seen(read(present, readEarlier)));
      }),
      { numRuns: 150 },
    );
    expect(wentOn).toBeGreaterThan(150);
  });
});
