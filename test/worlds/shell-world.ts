// Real shells, asked through their own machinery what they would complete after a line that is being typed.
import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ShellName } from '../../server/cli/completion/shells.ts';
import { program } from './cli-world.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Proposal {
  readonly word: string;
  /** What the shell shows beside it. */
  readonly about: string;
}

interface Shell {
  readonly command: string;
  /** Installed by .ci/run, so that it must be there in CI. */
  readonly inCi: boolean;
  /** The arguments, and what is typed to it, with which it tells its proposals: those of each line, then an empty line. */
  asking(
    script: string,
    lines: readonly string[],
  ): { readonly args: readonly string[]; readonly input?: string };
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** In a shell that allows no slip: breaks a line where bash does, and puts before each proposal what bash leaves standing of the word. */
function bashAsking(line: string): string {
  const words = line.split(' ').flatMap((word) => (word === '' ? [''] : (word.match(/=|[^=]+/gu) ?? [])));
  const typed = line.slice(line.lastIndexOf(' ') + 1);
  const last = words.at(-1) ?? '';
  const before = last === '=' ? typed : typed.slice(0, typed.length - last.length);
  return `COMP_WORDS=(${words.map(quoted).join(' ')}) COMP_CWORD=${words.length - 1} COMPREPLY=()
_policy_asks
for word in "\${COMPREPLY[@]}"; do printf '%s%s\\t\\n' ${quoted(before)} "$word"; done
echo`;
}

export const shells: Readonly<Record<ShellName, Shell>> = {
  bash: {
    command: 'bash',
    inCi: true,
    asking: (script, lines) => ({
      args: ['--norc', '--noprofile'],
      input: ['set -eu', `source ${quoted(script)}`, ...lines.map(bashAsking)].join('\n'),
    }),
  },
  zsh: {
    command: 'zsh',
    inCi: true,
    asking: (script, lines) => ({
      args: ['-f', join(import.meta.dirname, '../cli/shells/ask-zsh.zsh'), script, ...lines],
    }),
  },
  fish: {
    command: 'fish',
    inCi: true,
    asking: (script, lines) => ({
      args: [
        '--no-config',
        '--command',
        [`source ${script}`, ...lines.map((line) => `complete -C ${quoted(line)}; echo`)].join('\n'),
      ],
    }),
  },
  powershell: {
    command: 'pwsh',
    inCi: false,
    asking: (script, lines) => ({
      args: ['-NoProfile', '-NonInteractive', '-Command', powershellAsking(script, lines)],
    }),
  },
};

const powershellAsking = (script: string, lines: readonly string[]): string =>
  [
    `Get-Content -Raw '${script}' | Invoke-Expression`,
    ...lines.map(
      (
        line,
      ) => `[System.Management.Automation.CommandCompletion]::CompleteInput('${line}', ${line.length}, $null).CompletionMatches |
  ForEach-Object { "$($_.CompletionText)\`t$($_.ToolTip)" }; ''`,
    ),
  ].join('\n');

export interface Present {
  readonly shell: ShellName;
  readonly title: string;
  readonly leftOut: boolean;
}

/** A shell that is missing is named in the title of the tests that are left out for it. */
export function presentShell(shell: ShellName): Present {
  const { command, inCi } = shells[shell];
  const isThere = spawnSync(command, ['--version']).status === 0;
  const leftOut = !isThere && !(inCi && process.env['CI'] === 'true');
  return {
    shell,
    title: leftOut ? `${shell} (left out: ${command} is not on this machine)` : shell,
    leftOut,
  };
}

/** A folder for the path in which `policy-asks` is the program as it is now. */
export function launcherFolder(): string {
  const folder = temporaryFolder();
  const launcher = join(folder, 'policy-asks');
  writeFileSync(launcher, `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(program)} "$@"\n`);
  chmodSync(launcher, 0o755);
  return folder;
}

export const shellEnvironment = (home: string): Record<string, string> => ({
  PATH: [launcherFolder(), process.env['PATH']].join(delimiter),
  HOME: home,
  LANG: 'C.UTF-8',
  TERM: 'xterm',
});

/** What a shell that has taken up a script proposes after each line, in a folder. */
export function proposals(
  name: ShellName,
  script: string,
  lines: readonly string[],
  folder: string,
): ReadonlyMap<string, readonly Proposal[]> {
  const home = temporaryFolder();
  const file = join(home, 'completion');
  writeFileSync(file, script);
  const shell = shells[name];
  const { args, input } = shell.asking(file, lines);
  const env = shellEnvironment(home);
  const { stdout, stderr } = spawnSync(shell.command, args, { cwd: folder, input, encoding: 'utf8', env });
  if (stderr !== '') throw new Error(`${name} complained: ${stderr}`);
  const answers = stdout.split(/^\r?\n/mu);
  return new Map(lines.map((line, index) => [line, proposalsIn(answers[index] ?? '')]));
}

const proposalsIn = (answer: string): Proposal[] =>
  answer
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .map(([word = '', about = '']) => ({ word, about }));
