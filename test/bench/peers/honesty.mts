// Whether a program really looks at every file: it must pass a folder without mistakes, and fail one with a mistake in one file,
// which it must name. A program that looks at nothing would be the fastest of all.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePortfolio } from '../portfolio.mts';
import type { Program } from '../processes.mts';
import { quotedTwinOf, writeQuotedTwin } from './quoted-dates.mts';

/** Of three asks, the middle one gets a priority that the schema does not allow. */
const mistake = ['\npriority: ', '\npriority: 9'] as const;

/** Undefined when it does; else what it did instead. */
export function dishonesty(programOn: (folder: string) => Program, folder: string): string | undefined {
  writePortfolio(folder, 3);
  writeQuotedTwin(folder);
  const program = programOn(folder);
  const right = ran(program);
  if (right.code !== 0) return `does not pass asks without mistakes:\n${right.said}`;
  const wrong = spoil(folder);
  const { code, said } = ran(program);
  if (code === 0) return 'passes a file that the schema forbids';
  return said.includes(wrong) ? undefined : `does not name the file with a mistake:\n${said}`;
}

/** Makes the mistake, in both copies; gives the name of the file. */
function spoil(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ask.yaml'),
  );
  const wrong = files.toSorted()[1] ?? '';
  for (const home of [folder, quotedTwinOf(folder)]) {
    const path = join(home, wrong);
    writeFileSync(path, readFileSync(path, 'utf8').replace(...mistake));
  }
  return wrong.slice(wrong.lastIndexOf('gm'));
}

function ran({ command, parameters, folder }: Program): {
  readonly code: number | null;
  readonly said: string;
} {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { cwd: folder, encoding: 'utf8' });
  return { code: status, said: error === undefined ? `${stdout}${stderr}` : error.message };
}
