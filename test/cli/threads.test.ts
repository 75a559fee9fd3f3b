// A large portfolio, of which several threads look at the files: what comes out is what one thread finds.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePortfolio } from '../bench/portfolio.mts';
import { Checker } from '../../server/checks/checker.ts';
import { wordedFinding } from '../../server/checks/worded.ts';
import { DiskFolder } from '../../server/disk/disk-folder.ts';
import { allRules } from '../../server/rules/all.ts';
import { CliWorld } from '../worlds/cli-world.ts';
import { commit, git } from '../worlds/git-world.ts';

test(`${availableParallelism()} threads find what one finds`, () => {
  const world = new CliWorld();
  writePortfolio(world.folder, 2200, 5);
  // What cannot be read, what is no ask, and a submission that does not count.
  world.write('submissions/los.ask.yaml', Uint8Array.of(0xff, 0xfe, 0x00, 0x41));
  world.write('submissions/half.ask.yaml', 'id: half\ntitle: [\n');
  world.write('.gitignore', 'oud/\n');
  world.write('submissions/oud/submission.yaml', 'id: oud\ntitle: Oud\nsubmitter: GM0014\n');
  world.write('submissions/oud/a.ask.yaml', 'id: oud-a\ntitle: Oud\nstatus: concept\n');
  mkdirSync(join(world.folder, 'submissions/map.ask.yaml'));
  const checker = new Checker(new DiskFolder(world.folder), { rules: allRules });
  checker.load();
  const found = checker.findings().map((finding) => wordedFinding(finding, 'nl'));
  expect(found.length).toBeGreaterThan(100);
  const told = world.json('lint --format json').findings;
  expect(told).toEqual(JSON.parse(JSON.stringify(found)));
  const cached = world.json('lint --format json --cache').findings;
  expect(cached).toEqual(told);
});

test('beside an earlier version only what lies on the disk now is new', () => {
  const world = new CliWorld();
  writePortfolio(world.folder, 2200);
  git(world.folder, 'init', '-q');
  commit(world.folder);
  const files = world.files('.ask.yaml');
  // Of the first, the last, and some between: each thread has its own.
  const changed = files.filter((_, place) => place % 200 === 0 || place === files.length - 1);
  for (const file of changed) world.write(file, world.text(file).replace('term: meerjarig', 'term: ooit'));
  const fresh = JSON.parse(world.run('lint --since HEAD --format json').out).findings.filter(
    ({ change }: { change: string }) => change === 'new',
  );
  expect(fresh.map(({ file }: { file: string }) => file)).toEqual(changed);
});
