// Measures the language server as a client sees it, each figure beside its budget and beside work of Node in the same run.
// Use: npm run bench:server -- [COUNT …]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, percentile, seconds, secondsToHash } from './measure.mts';
import { writePortfolio } from './portfolio.mts';
import { type Figure, type Scene, sceneIn } from './scene.mts';
import { branchSwitches, editing, ready, start, type Started, waits } from './server-figures.mts';
import { answering } from './server-questions.mts';

const program = join(import.meta.dirname, '../../dist/cli.js');
const starts = 3;
const edits = 100;
const questions = 50;
const switches = 4;

/** Budgets in milliseconds, for the largest value or the 95th percentile. */
const budgets: Readonly<Record<string, number>> = {
  'edit in a free text, until its own findings': 8,
  'edit of an amount, until its own findings': 8,
  'edit of the id, until the findings of another ask': 15,
};
const budgetOfQuestion = 5;

/** Of the column of names. */
const width = 50;

const shown = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

function row(
  what: string,
  figures: readonly string[],
  budget?: { readonly most: number; readonly got: number },
) {
  const [one = '', other = ''] = figures;
  const said = budget === undefined ? '' : `${budget.most}${budget.got > budget.most ? '  over' : ''}`;
  console.log(`  ${what.padEnd(width)}${one.padStart(9)}${other.padStart(9)}   ${said}`);
}

/** Two figures of several takes. */
function spread({ what, values }: Figure, most?: number): void {
  const late = percentile(values, 0.95);
  row(what, [shown(median(values)), shown(late)], most === undefined ? undefined : { most, got: late });
}

function starting(all: readonly Started[], { empty, read }: { empty: number; read: number }): void {
  const of = (key: keyof Started): number => median(all.map((one) => one[key]));
  const [initialized, first, settled] = [of('initialized'), of('first'), of('settled')];
  row('start, until initialized', [shown(initialized), `${shown(initialized / empty)} ×`]);
  row('start, until the first findings', [shown(first), `${shown(first / empty)} ×`], {
    most: 250,
    got: first,
  });
  const hashed = `${shown(settled / read)} ×`;
  row('start, until all is looked at', [shown(settled), hashed], { most: 2000, got: settled });
  const megabytes = of('megabytes');
  row('memory after that (MB)', [shown(megabytes)], { most: 150, got: megabytes });
}

async function measure(scene: Scene, empty: number): Promise<void> {
  const how = { program, environment: { XDG_CACHE_HOME: join(scene.folder, '..', 'cache') } };
  const read = secondsToHash(scene.folder) * 1000;
  console.log(`  ${'milliseconds'.padEnd(width)}${'median'.padStart(9)}${'p95'.padStart(9)}   at most`);
  console.log(`  beside start × an empty start (${shown(empty)}), or × reading and hashing (${shown(read)})`);
  const { first } = await start(scene, how);
  row('very first start, until the first findings', [shown(first), `${shown(first / empty)} ×`]);
  const all: Started[] = [];
  for (let turn = 0; turn < starts; turn += 1) all.push(await start(scene, how));
  starting(all, { empty, read });
  const waited = await waits(scene, how);
  const longest = Math.max(...waited);
  const most = { most: 20, got: longest };
  row('waiting of questions meanwhile, and the longest', [shown(median(waited)), shown(longest)], most);
  const editor = await ready(scene, how);
  try {
    for (const figure of await editing(editor, scene, edits)) spread(figure, budgets[figure.what]);
    for (const figure of await answering(editor, scene, questions)) spread(figure, budgetOfQuestion);
    const switched = await branchSwitches(editor, scene, switches);
    spread({ what: '1,000 files changed on the disk', values: switched }, 500);
    row('memory in the end (MB)', [shown(editor.megabytes())]);
    await editor.end();
  } finally {
    editor.kill();
  }
}

const counts = process.argv.slice(2).map(Number);
const temporary = mkdtempSync(join(tmpdir(), 'policy-asks-bench-'));
const folder = join(temporary, 'portfolio');
try {
  const cores = execFileSync('nproc', { encoding: 'utf8' }).trim();
  console.log(`Node ${process.version}, ${cores} cores`);
  const empty = seconds(['-e', '0']) * 1000;
  for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
    console.log(`\n${count} asks`);
    writePortfolio(folder, count);
    await measure(sceneIn(folder), empty);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
