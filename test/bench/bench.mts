// Measures the program against its budgets: the command line and the language server, beside what any program must do and beside
// other programs, in one run. See README.md. Use: npm run bench -- [COUNT …] [--server] [--json FILE]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Group } from './figures.mts';
import { growthOfEdits, growthOfLint } from './growth.mts';
import { type Measured, measureLint, measureSlowPeers } from './lint/lint.mts';
import { measureStarts } from './lint/starts.mts';
import { type Options, readOptions } from './options.mts';
import { writeQuotedTwin } from './peers/quoted-dates.mts';
import { noPeers, type ReadyPeers, readyPeers } from './peers/ready.mts';
import { measureYamlServer } from './peers/yaml-server.mts';
import { writePortfolio } from './portfolio.mts';
import { say, sayNothing } from './progress.mts';
import { measureServer } from './server/server.mts';
import { asData, printGroup, printVerdicts } from './table.mts';

const options = readOptions();
const temporary = mkdtempSync(join(tmpdir(), 'policy-asks-bench-'));
/** Whatever the program keeps for its user. */
const caches = join(temporary, 'cache');
const groups: Group[] = [];

/** Tells it at once: a long run may be broken off. */
function tell(group: Group | undefined): void {
  if (group === undefined) return;
  sayNothing();
  groups.push(group);
  printGroup(group);
}

/** How busy the machine is with everything, in processes that want a core. */
const load = (): string => `${(loadavg()[0] ?? 0).toFixed(1)} processes wanting a core`;

async function measure(
  { counts, lint, server, rounds }: Options,
  { peers, areInstalled }: ReadyPeers,
  folder: string,
) {
  const lints: Measured[] = [];
  const servers: Group[] = [];
  if (lint) tell(await measureStarts(rounds));
  for (const asks of counts) {
    say(`writing ${asks} asks`);
    writePortfolio(folder, asks);
    if (lint) {
      writeQuotedTwin(folder);
      const measured = await measureLint({ folder, asks, peers }, rounds);
      lints.push(measured);
      tell(measured.group);
      tell(await measureSlowPeers({ folder, asks, peers }));
    }
    if (server) {
      const group = await measureServer({ folder, asks, caches }, rounds);
      servers.push(group);
      tell(group);
      if (areInstalled) tell(await measureYamlServer(folder, asks));
    }
  }
  tell(growthOfLint(lints));
  tell(growthOfEdits(servers));
}

process.env['XDG_CACHE_HOME'] = caches;
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
const machine = `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`;
const before = load();
console.log(`${machine}, at the start ${before}; rounds: ${options.rounds}`);
const ready = options.peers ? readyPeers(temporary, options.lint) : noPeers;
sayNothing();
for (const note of ready.notes) console.log(note);
try {
  await measure(options, ready, join(temporary, 'portfolio'));
} finally {
  sayNothing();
  printVerdicts(groups);
  console.log(`\nAt the end ${load()}.`);
  const kept = { machine, load: { before, after: load() }, peers: ready.notes, groups: asData(groups) };
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(kept, null, 2)}\n`);
}
