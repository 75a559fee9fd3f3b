// A person at a terminal: temporary folders, and the bundled command line run in them as a program of its own.
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleCommandLine } from '../../build/bundle.mts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the commands print as JSON, taken together: each prints some of it. */
export interface Printed {
  readonly version: string;
  readonly portfolio: { readonly title: string; readonly root: string; readonly today: string };
  readonly findings: readonly {
    readonly rule: string;
    readonly page: string;
    readonly file: string;
    readonly severity: string;
  }[];
  readonly statistics: readonly { readonly rule: string }[];
  readonly summary: { readonly asks: number; readonly findings: Readonly<Record<string, number>> };
  readonly asks: readonly { readonly id: string }[];
  readonly record: { readonly title: string };
}

export interface RunOptions {
  /** Relative to the folder. */
  readonly in?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs it; that of the test when absent. */
  readonly node?: string;
  /** The user who runs it. */
  readonly user?: number;
}

/** The bundle of the sources as they are now, made once per test file. */
export const program = await bundleCommandLine(join(temporaryFolder(), 'cli.js'));

export class CliWorld {
  readonly folder: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.folder = temporaryFolder();
    for (const [file, content] of Object.entries(files)) this.write(file, content);
  }

  write(file: string, content: string | Uint8Array): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** The files with such an ending, in order, with `/`. */
  files(ending: string): readonly string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith(ending))
      .toSorted();
  }

  /** All files and their bytes, to see that nothing changed. */
  everything(): Readonly<Record<string, string>> {
    const files = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return Object.fromEntries(
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
        .map((path) => [path.slice(this.folder.length + 1), readFileSync(path, 'latin1')]),
    );
  }

  run(command: string, options: RunOptions = {}): Ran {
    return runProgram(program, words(command), { ...options, cwd: join(this.folder, options.in ?? '') });
  }

  /** The same, while others run. */
  start(command: string, { env }: Pick<RunOptions, 'env'> = {}): Promise<Ran> {
    const options = {
      cwd: this.folder,
      env: environment(env),
      encoding: 'utf8' as const,
      maxBuffer: mostPrinted,
    };
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [program, ...words(command)], options, (_, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      );
    });
  }

  /** What the command prints as JSON. */
  json(command: string, options: RunOptions = {}): Printed {
    return JSON.parse(this.run(command, options).out);
  }
}

/** In bytes. */
const mostPrinted = 1 << 26;

const environment = (env: RunOptions['env']): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LANG: 'nl_NL.UTF-8',
  ...env,
});

export function runProgram(
  path: string,
  argv: readonly string[],
  { node = process.execPath, cwd, env, user }: RunOptions & { readonly cwd: string },
): Ran {
  const { status, stdout, stderr } = spawnSync(node, [path, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: mostPrinted,
    env: environment(env),
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  return { code: status, out: stdout, err: stderr };
}

/** A command as typed: words, with double quotes around those that hold spaces. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+?)="([^"]*)"|(\S+)/g)].map(
    ([, quoted, name, value, plain]) => quoted ?? plain ?? `${name}=${value}`,
  );

/** A small portfolio of one municipality with one ask that is wrong in two ways. Fictional. */
export const smallPortfolio = {
  'policy-asks.yaml': 'title: Vragen van Groningen (fictief)\nlanguage: nl\ntoday: 2026-03-12\n',
  'submissions/groningen/submission.yaml':
    'id: groningen\ntitle: Inbreng gemeente Groningen\nfictional: true\nsubmitter: GM0014\n',
  'submissions/groningen/wonen.ask.yaml': `id: groningen-wonen
title: Structureel geld voor woningbouw
status: concept
nationalGoals: [woningbouw]
targetRegions: [GM0014]
funding:
  term: structureel
  from: 2027
  until: 2032
`,
  'submissions/groningen/zorg.ask.yaml': `id: groningen-zorg
title: Ruimte voor zorg dichtbij
status: concept
nationalGoals: [gezondheid]
targetRegions: [GM0014]
funding:
  term: geen
scheme:
  id: Wonen op Korte Termijn
  effect: change
`,
} as const;
