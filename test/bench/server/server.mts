// What is measured of the language server on one portfolio, beside work of Node in the same run.
import { rmSync } from 'node:fs';
import { serverBudgets as budgets } from '../budgets.mts';
import { beside, type Figure, type Group } from '../figures.mts';
import { cacheOptions, clearCache, program } from '../lint/cache.mts';
import { emptyStart, hashAll } from '../lint/floor.mts';
import { cachedLints } from '../lint/runs.mts';
import { inTurn, milliseconds } from '../processes.mts';
import { say } from '../progress.mts';
import { answering } from './answering.mts';
import { branchSwitches, editing } from './editing.mts';
import { type Scene, sceneIn } from './scene.mts';
import { ready, start, type Started, waits } from './starting.mts';

/** How often each thing is done. */
const edits = 100;
const questions = 50;
const switches = 4;

const how = { program };

export interface Server {
  readonly folder: string;
  readonly asks: number;
  /** Where the program keeps its compiled code for its user. */
  readonly caches: string;
}

export async function measureServer({ folder, asks, caches }: Server, rounds: number): Promise<Group> {
  const scene = sceneIn(folder);
  say('very first start of the language server');
  clearCache(folder);
  rmSync(caches, { recursive: true, force: true });
  const { first } = await start(scene, how);
  const figures = [
    { what: 'very first start, until the first findings', values: [first] },
    ...(await starting(scene, rounds)),
    ...(await startingWarm(scene, rounds)),
    ...(await asking(scene)),
  ];
  const notes =
    cacheOptions() === undefined ? ['There is no cache in this build: every start reads all files.'] : [];
  return { title: `Language server on ${asks.toLocaleString('en')} asks`, asks, figures, notes };
}

/** Without a cache, each beside the same work of Node in the same round. */
async function starting(scene: Scene, rounds: number): Promise<readonly Figure[]> {
  const all: Started[] = [];
  const [starts, hashed]: [number[], number[]] = [[], []];
  for (let round = 1; round <= rounds; round += 1) {
    clearCache(scene.folder);
    const [empty, read] = await inTurn([emptyStart(), hashAll(scene.folder)], 1);
    starts.push(...milliseconds(empty));
    hashed.push(...milliseconds(read));
    say(`round ${round} of ${rounds}: start of the language server`);
    all.push(await start(scene, how));
  }
  const of = (key: keyof Started): readonly number[] => all.map((one) => one[key]);
  say('waiting of questions while the server reads');
  clearCache(scene.folder);
  const waited = await waits(scene, how);
  return [
    { what: 'start, until initialized', values: of('initialized') },
    { what: 'until initialized, to an empty start', values: beside(of('initialized'), starts), unit: '×' },
    { what: 'start, until the first findings of the open text', values: of('first'), budget: budgets.first },
    { what: 'until the first findings, to an empty start', values: beside(of('first'), starts), unit: '×' },
    { what: 'start, until all is looked at', values: of('settled'), budget: budgets.settled },
    { what: 'until all is looked at, to hashing', values: beside(of('settled'), hashed), unit: '×' },
    { what: 'memory after that', values: of('megabytes'), unit: 'MB' },
    { what: 'memory once nothing happens', values: of('idleMegabytes'), unit: 'MB', budget: budgets.memory },
    { what: 'waiting of a question meanwhile', values: waited, budget: budgets.longest },
  ];
}

/** With what a lint remembered on the disk. */
async function startingWarm(scene: Scene, rounds: number): Promise<readonly Figure[]> {
  const cache = cacheOptions();
  if (cache === undefined) return [];
  await inTurn(cachedLints(scene.folder, cache).slice(0, 1), 1);
  const all: Started[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}: start of the language server with a cache`);
    all.push(await start(scene, how));
  }
  const values = all.map(({ settled }) => settled);
  const what = 'start with a cache, until all is looked at';
  return [{ what, values, budget: budgets.settledWarm }];
}

async function asking(scene: Scene): Promise<readonly Figure[]> {
  say('edits and questions');
  const editor = await ready(scene, how);
  try {
    const edited = await editing(editor, scene, edits);
    const answered = await answering(editor, scene, questions);
    say('a thousand files that change on the disk');
    const switched = await branchSwitches(editor, scene, switches);
    const memory = editor.megabytes();
    await editor.end();
    return [
      ...edited,
      ...answered,
      { what: '1,000 files changed on the disk', values: switched, budget: budgets.branchSwitch },
      { what: 'memory in the end', values: [memory], unit: 'MB' },
    ];
  } finally {
    editor.kill();
  }
}
