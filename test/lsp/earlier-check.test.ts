// The server begins where the last `lint --cache` of a portfolio ended, and from then on shows what one shows that read everything.
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, expect, test, vi } from 'vitest';
import { URI } from 'vscode-uri';
import { Checker } from '../../server/checks/checker.ts';
import { DiskFolder } from '../../server/disk/disk-folder.ts';
import { earlierCheck } from '../../server/disk/kept/earlier-check.ts';
import { GoingOn } from '../../server/disk/kept/going-on.ts';
import { keptRun } from '../../server/disk/kept/kept-run.ts';
import { programKnownBy, runKnownBy } from '../../server/disk/kept/program.ts';
import { Readings } from '../../server/disk/kept/readings.ts';
import { OverlayFolder } from '../../server/features/overlay-folder.ts';
import type { Machine } from '../../server/lsp/machine.ts';
import { diskMachine } from '../../server/lsp/stdio.ts';
import { allRules } from '../../server/rules/all.ts';
import { program } from '../worlds/cli-world.ts';
import { LspWorld } from '../worlds/lsp-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const noord = join(import.meta.dirname, '../../examples/noord');
const dorpshuizen = 'submissions/provincie-groningen/dorpshuizen.ask.yaml';

let root: string;
beforeEach(() => {
  vi.stubEnv('XDG_CACHE_HOME', temporaryFolder());
  root = temporaryFolder();
  cpSync(noord, root, { recursive: true });
});

const uriOf = (file: string): string => URI.file(join(root, file)).toString();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** As `lint --cache` does. */
function keepCheck(): void {
  const folder = new DiskFolder(root);
  const readings = new Readings();
  const goingOn = new GoingOn({
    kept: keptRun(root),
    folder,
    readings,
    run: runKnownBy(programKnownBy(program), {}),
  });
  const checker = new Checker(folder, {
    rules: allRules,
    memory(setup, today) {
      goingOn.setup = setup;
      return readings.memory({ setup, today, program: '' });
    },
  });
  checker.load();
  goingOn.keep(checker);
}

/** A server, and whether it went on from an earlier check each time it could have. */
async function served(): Promise<{ world: LspWorld; wentOn: readonly boolean[] }> {
  const wentOn: boolean[] = [];
  const machine: Machine = {
    ...diskMachine(program),
    earlierCheck(uri, folder, profile) {
      const earlier = earlierCheck(URI.parse(uri).fsPath, folder, { program, profile });
      const takingUp = earlier.takingUp.bind(earlier);
      earlier.takingUp = function* told(checker) {
        const files = yield* takingUp(checker);
        wentOn.push(files !== undefined);
        return files;
      };
      return earlier;
    },
  };
  return { world: await LspWorld.start({ machine, folders: [URI.file(root).toString()] }), wentOn };
}

const shownBy = (world: LspWorld) =>
  Object.fromEntries(
    world
      .shownFiles()
      .toSorted()
      .map((uri) => [uri, world.shown(uri)]),
  );

function filesWithFindings(open: Readonly<Record<string, string>>): number {
  const folder = new OverlayFolder(new DiskFolder(root));
  for (const [file, text] of Object.entries(open)) folder.set(file, text);
  const checker = new Checker(folder, { rules: allRules });
  checker.load();
  return checker.filesWithFindings().size;
}

/** What a server shows that reads everything now, with these texts open. */
async function afresh(open: Readonly<Record<string, string>> = {}) {
  const machine: Machine = { ...diskMachine(program), earlierCheck: undefined };
  const world = await LspWorld.start({ machine, folders: [URI.file(root).toString()] });
  for (const [file, text] of Object.entries(open)) await world.open(uriOf(file), text);
  const count = filesWithFindings(open);
  await world.until(() => world.shownFiles().length === count, `findings in ${count} files`);
  const shown = shownBy(world);
  await world.end('any');
  return shown;
}

async function expectLikeAfresh(world: LspWorld, open?: Readonly<Record<string, string>>): Promise<void> {
  const wanted = await afresh(open);
  await world
    .until(() => isDeepStrictEqual(shownBy(world), wanted), 'what a fresh server shows')
    .catch(() => expect(shownBy(world)).toEqual(wanted));
}

test('nothing changed since', async () => {
  keepCheck();
  const { world, wentOn } = await served();
  await expectLikeAfresh(world);
  expect(wentOn).toEqual([true]);
  await world.end('any');
});

test('files changed since, and a text that is open is not as it lies on the disk', async () => {
  keepCheck();
  writeFileSync(join(root, dorpshuizen), textOf(dorpshuizen).replace('status: ingediend', 'status: concept'));
  rmSync(join(root, 'submissions/provincie-groningen/warmtenet.ask.yaml'), { force: true });
  const { world, wentOn } = await served();
  const other = 'submissions/provincie-groningen/nieuw.ask.yaml';
  const text = 'id: nieuw\ntitle: Nieuw\nstatus: concept\ndependsOn: [dorpshuizen]\n';
  await world.open(uriOf(other), text);
  await expectLikeAfresh(world, { [other]: text });
  expect(wentOn).toEqual([true]);
  await world.end('any');
});

test('what is written from then on', async () => {
  keepCheck();
  const { world, wentOn } = await served();
  const uri = uriOf(dorpshuizen);
  await world.open(uri, textOf(dorpshuizen));
  for (const text of [
    textOf(dorpshuizen).replace(/^id: .*$/mu, 'id: een-ander-id'),
    textOf(dorpshuizen).replace(/^title:.*$/mu, 'title: Iets heel anders'),
    textOf(dorpshuizen).replaceAll('GM', 'GN'),
  ]) {
    await world.change(uri, { text });
    await expectLikeAfresh(world, { [dorpshuizen]: text });
  }
  expect(wentOn).toEqual([true]);
  await world.end('any');
});

test('other settings: everything is read', async () => {
  keepCheck();
  const setup = 'policy-asks.yaml';
  writeFileSync(join(root, setup), `${textOf(setup)}\n# een regel meer\n`);
  const { world, wentOn } = await served();
  await expectLikeAfresh(world);
  expect(wentOn).toEqual([false]);
  await world.end('any');
});

test('what was kept is lost meanwhile: everything is read, and the log says that something broke off', async () => {
  keepCheck();
  const { world, wentOn } = await served();
  await expectLikeAfresh(world);
  expect(wentOn).toEqual([true]);
  truncateSync(join(root, '.policy-asks-cache/readings.jsonl'));
  await world.open(uriOf(dorpshuizen), textOf(dorpshuizen));
  const text = textOf(dorpshuizen).replace(/^id: .*$/mu, 'id: een-ander-id');
  await world.change(uriOf(dorpshuizen), { text });
  await expectLikeAfresh(world, { [dorpshuizen]: text });
  expect(wentOn).toEqual([true]);
  expect(world.log.splice(0)).toHaveLength(1);
  await world.end('any');
});

test('the command line and the language server are known by the same', () => {
  const builds = [program, join(dirname(program), 'language-server.js')].map((file) =>
    /`(?<build>[0-9a-f]{32}) \$\{process\.versions\.unicode\}`/u.exec(readFileSync(file, 'utf8')),
  );
  expect(builds[0]?.groups?.['build']).toBeDefined();
  expect(builds[0]?.groups?.['build']).toBe(builds[1]?.groups?.['build']);
});
