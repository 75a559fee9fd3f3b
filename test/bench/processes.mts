// Whole processes, timed, with the most memory that each held. They run in turn (A B C A B C …), so that whatever else the
// machine does disturbs all of them alike.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { say } from './progress.mts';

export interface Program {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  readonly folder?: string;
  /** What is done before each run, untimed. */
  readonly before?: () => void;
}

export interface Run {
  readonly milliseconds: number;
  /** Undefined where the system does not tell. */
  readonly megabytes?: number;
}

/** How often is looked at the memory of a process, in milliseconds. */
const glance = 5;
/** So much of what a failing program says is kept. */
const mostSaid = 4000;

/** A program that Node runs. */
export const node = (name: string, parameters: readonly string[], more: Partial<Program> = {}): Program => ({
  name,
  command: process.execPath,
  parameters,
  ...more,
});

/** Each program so many times, in turn; the runs of each in the order of the programs. */
export async function inTurn(programs: readonly Program[], rounds: number): Promise<readonly Run[][]> {
  const runs: Run[][] = programs.map(() => []);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [place, program] of programs.entries()) {
      say(`round ${round} of ${rounds}: ${program.name}`);
      program.before?.();
      runs[place]?.push(await run(program));
    }
  }
  return runs;
}

export const milliseconds = (runs: readonly Run[] = []): readonly number[] =>
  runs.map((one) => one.milliseconds);

export const megabytes = (runs: readonly Run[] = []): readonly number[] =>
  runs.flatMap((one) => one.megabytes ?? []);

/** Fails when the program does: a run that ended early is no measurement. */
async function run({ name, command, parameters, folder }: Program): Promise<Run> {
  const begin = performance.now();
  const child = spawn(command, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (words) => (said = `${said}${String(words)}`.slice(-mostSaid)));
  let most: number | undefined;
  const watch = setInterval(() => (most = largestResident(child.pid) ?? most), glance);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    const took = performance.now() - begin;
    if (code !== 0) throw new Error(`${name} ended with ${String(code)}.\n${said}`);
    return { milliseconds: took, megabytes: most };
  } finally {
    clearInterval(watch);
  }
}

/** The most memory that a process held so far; Linux only. */
function largestResident(process: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
