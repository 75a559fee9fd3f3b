// Jobs as the forges run them: the files that describe them are read, and their shell steps really run, with the variables that the
// forge would set. What is not real: no runner, no container, and the program is built already, as it may be in a release.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { program } from './cli-world.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = join(import.meta.dirname, '../..');

export const fileOf = (path: string): string => readFileSync(join(root, path), 'utf8');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Variables = Readonly<Record<string, string>>;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id?: string;
      readonly shell: string;
      readonly run: string;
      readonly env?: Variables;
    }[];
  };
}

export const action = parse(fileOf('action.yml')) as Action;

export interface ActionRun extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** What a runner knows of the event, as far as the action asks. */
export interface ActionEvent {
  readonly inputs?: Variables;
  readonly github?: Readonly<Record<string, unknown>>;
  readonly env?: Variables;
  /** What stood in the summary of the job before. */
  readonly summary?: string;
}

/** Runs the steps of the composite action in a workspace, until one fails. */
export async function runAction(workspace: string, given: ActionEvent): Promise<ActionRun> {
  const runner = temporaryFolder();
  const here = join(runner, 'actie met spaties');
  put(join(here, 'dist/cli.js'), readFileSync(program));
  const [output, summary, temporary] = ['output', 'summary', 'temp'].map((name) => join(runner, name));
  mkdirSync(temporary!);
  writeFileSync(summary!, given.summary ?? '');
  const github = { token: 'gegeven-token', repository: 'groningen/vragen', ...given.github };
  const inputs: Record<string, unknown> = {};
  for (const [name, { default: usual = '' }] of Object.entries(action.inputs))
    inputs[name] = given.inputs?.[name] ?? evaluated(usual, { github });
  const steps: Record<string, unknown> = {};
  let ended: Ended = { code: 0, out: '', err: '' };
  for (const [index, step] of action.runs.steps.entries()) {
    writeFileSync(output!, '');
    const script = join(runner, `step-${index}.sh`);
    writeFileSync(script, step.run);
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      evaluated(value, { github, inputs, steps }),
    ]);
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: here,
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'groningen/vragen',
      GITHUB_OUTPUT: output!,
      GITHUB_STEP_SUMMARY: summary!,
      RUNNER_TEMP: temporary!,
      ...given.env,
      ...(Object.fromEntries(own) as Variables),
    };
    // As runners start `shell: bash`.
    const ran = await bash(['--noprofile', '--norc', '-eo', 'pipefail', script], workspace, env);
    ended = { code: ran.code, out: ended.out + ran.out, err: ended.err + ran.err };
    if (step.id !== undefined) steps[step.id] = { outputs: pairs(readFileSync(output!, 'utf8')) };
    if (ran.code !== 0) break;
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [
    name,
    evaluated(value, { steps }),
  ]);
  return { ...ended, outputs: Object.fromEntries(outputs), summary: readFileSync(summary!, 'utf8') };
}

/** `${{ a.b.c }}`; what is not there is empty. Nothing else is in use, and anything else would be refused here. */
function evaluated(text: string, contexts: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gu, (_all, expression: string) => {
    const path = expression.trim();
    if (!/^[\w-]+(?:\.[\w-]+)+$/u.test(path)) throw new Error(`What is ${path}?`);
    let value: unknown = contexts;
    for (const name of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[name];
    return typeof value === 'string' ? value : '';
  });
}

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

interface GitlabJob {
  readonly variables: Variables;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: Variables };
}

type Inputs = Readonly<Record<string, { readonly default?: string | boolean; readonly type?: string }>>;

/** The component with its inputs filled in: the name of its one job, and the job. */
export function gitlabComponent(given: Readonly<Record<string, string | boolean>>): {
  readonly name: string;
  readonly job: GitlabJob;
} {
  const [head, body] = parseAllDocuments(fileOf('templates/policy-asks.yml')).map((one) => one.toJS());
  const { inputs } = (head as { spec: { inputs: Inputs } }).spec;
  for (const name of Object.keys(given)) if (!(name in inputs)) throw new Error(`There is no input ${name}`);
  const valueOf = (name: string): string => {
    const value = given[name] ?? inputs[name]?.default;
    if (value === undefined) throw new Error(`The input ${name} is wanted`);
    return String(value);
  };
  // GitLab fills in the values of the YAML, not its text.
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/gu, (_all, name: string) => valueOf(name));
    if (Array.isArray(value)) return value.map((one) => filled(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [filled(key), filled(one)]));
  };
  const [entry] = Object.entries(filled(body) as Record<string, GitlabJob>);
  return { name: entry![0], job: entry![1] };
}

/** Runs the scripts of a job as one, as GitLab does. */
export function runGitlab(job: GitlabJob, project: string, env: Variables = {}): Promise<Ended> {
  const variables = Object.entries(job.variables).map(([name, value]) => [name, value]);
  const script = join(temporaryFolder(), 'script.sh');
  writeFileSync(script, ['set -eo pipefail', ...job.before_script, ...job.script].join('\n'));
  return bash([script], project, {
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: project,
    CI_PROJECT_ID: '77',
    ...(Object.fromEntries(variables) as Variables),
    ...env,
  });
}

export function bash(argv: readonly string[], cwd: string, env: Variables): Promise<Ended> {
  const child = spawn('bash', argv, {
    cwd,
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, LANG: 'nl_NL.UTF-8', ...env },
  });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  return new Promise((done) => child.on('close', (code) => done({ code, ...texts })));
}

function put(path: string, content: Uint8Array): void {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
