// A real editor without a screen: set up in a home of its own with the very configuration that the documentation gives, and
// driven by a script in its own language through a portfolio on the disk. What it saw, and what lies on the disk then, comes out.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { CliWorld, program } from './cli-world.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The pages about editors, in each language that the configuration on them asks for. */
export const pages = { en: 'docs/editors.md', nl: 'docs/editors.nl.md' } as const;
export type PageLanguage = keyof typeof pages;

/** The blocks of code on a page. */
export const blocksOf = (language: PageLanguage): readonly string[] =>
  [...readFileSync(pages[language], 'utf8').matchAll(/^```\w*\n(.*?)^```$/gmsu)].map(([, code = '']) => code);

/** The one block that names this file of a user's home in its first line. */
function configurationFor(file: string, language: PageLanguage): string {
  const found = blocksOf(language).filter((code) => code.split('\n')[0]?.endsWith(` ~/${file}`));
  expect(found, `${pages[language]} has one block for ~/${file}`).toHaveLength(1);
  return found.join('');
}

/** Two submissions, fictional. The language is not the one that the editor asks for, so that one sees which counts. */
const portfolioIn = (language: PageLanguage) => ({
  'policy-asks.yaml': `title: Vragen van het noorden (fictief)\nlanguage: ${language}\ntoday: 2026-03-12\n`,
  'submissions/groningen/submission.yaml':
    'id: groningen\ntitle: Inbreng gemeente Groningen\nfictional: true\nsubmitter: GM0014\nnote: note.md\n',
  'submissions/groningen/note.md':
    '# Notitie 🏘️\n\nÉn 🚆: [wonen](ask:groningen-wonen) bij een [spoorlijn](ask:groningen-spoor).\n',
  'submissions/groningen/groningen-spoor.ask.yaml':
    'id: groningen-spoor\ntitle: Een spoorlijn naar Emmen\nstatus: concept\ntargetRegions: [GM0014]\n',
  'submissions/groningen/wonen.ask.yaml':
    'title: 🏘️ Wonen bij het spoor\nid: groningen-wonen\nstatus: concept\ntargetRegions: [{ informal: "de 𝔸-wijk" }, GM0017, noord]\ndependsOn: [groningen-spoor]\n',
  'submissions/drenthe/submission.yaml':
    'id: drenthe\ntitle: Inbreng provincie Drenthe\nfictional: true\nsubmitter: PV22\n',
  'submissions/drenthe/kade.ask.yaml':
    'id: drenthe-kade\r\ntitle: Kade\r\nstatus: concept\r\nsupports: ["groningen-spoor"]  # é 🚆\r\n',
});

/** Folders of the path that are the user's own: the Node among the development packages is not. */
const ownPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.split(/[\\/]/u).includes('node_modules'))
  .join(delimiter);

const run = promisify(execFile);

export interface Editor {
  readonly name: string;
  readonly command: string;
  /** Arguments with which it tells its version, and fails when it lacks what is needed. */
  readonly probe: readonly string[];
  /** What it then says, when it is the one that the documentation calls tried. */
  readonly version: RegExp;
  /** Where its configuration lies in a user's home. */
  readonly configuration: string;
  readonly arguments: (configuration: string) => readonly string[];
}

export interface Finding {
  readonly code?: string;
  readonly message: string;
  /** The text under which it stands, as the editor counts. */
  readonly covers: string;
}

/** What the scripts write down. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly hover: string;
  readonly offers: readonly string[];
  readonly completed: string;
  readonly block?: readonly string[];
  /** Titles of what can be done about a finding. */
  readonly choices: readonly string[];
  /** The lines of the text after formatting. */
  readonly tidy: readonly string[];
  readonly definition: { readonly file: string; readonly line: string; readonly column: number };
  readonly references: readonly string[];
  readonly left: readonly Finding[];
  readonly servers?: number;
  readonly problem?: string;
}

export interface Driven {
  readonly told: Told;
  /** The files that are otherwise than before, and their texts. */
  readonly changed: Readonly<Record<string, string>>;
  /** The exit code of the server. */
  readonly ended: number;
  /** The Node that ran the server. */
  readonly node: string;
}

/** Where an editor is missing its tests are left out, with a word about it in their title; never in CI, where they fail. */
export async function present(
  editor: Editor,
): Promise<{ readonly title: string; readonly leftOut: boolean }> {
  const said = await run(editor.command, editor.probe).then(
    ({ stdout }) => stdout,
    () => 'nothing',
  );
  const isThere = editor.version.test(said);
  const leftOut = !isThere && process.env['CI'] !== 'true';
  return { title: leftOut ? `${editor.name} (left out: not on this machine)` : editor.name, leftOut };
}

/** `policy-asks` as it stands on a user's path; notes which Node ran it and how it ended. */
const launcher = (notes: string): string =>
  `#!/bin/sh\ncommand -v node > '${notes}/node'\nnode '${program}' "$@"\necho $? > '${notes}/ended'\n`;

export async function drive(editor: Editor, script: string, language: PageLanguage): Promise<Driven> {
  const home = temporaryFolder();
  const notes = temporaryFolder();
  const disk = new CliWorld();
  const base = 'een map – met ruimte & é';
  for (const [file, text] of Object.entries(portfolioIn(language === 'en' ? 'nl' : 'en')))
    disk.write(join(base, file), text);
  const before = disk.everything();
  const configuration = join(home, editor.configuration);
  mkdirSync(dirname(configuration), { recursive: true });
  writeFileSync(configuration, configurationFor(editor.configuration, language));
  writeFileSync(join(notes, 'policy-asks'), launcher(notes));
  chmodSync(join(notes, 'policy-asks'), 0o755);
  await start(editor, configuration, script, {
    PATH: `${notes}${delimiter}${ownPath}`,
    HOME: home,
    LANG: 'C.UTF-8',
    PORTFOLIO: join(disk.folder, base),
    TOLD: join(notes, 'told.json'),
  });
  const after = Object.entries(disk.everything()).filter(([file, text]) => before[file] !== text);
  return {
    told: JSON.parse(readFileSync(join(notes, 'told.json'), 'utf8')),
    changed: Object.fromEntries(
      after.map(([file, bytes]) => [
        file.slice(base.length + 1),
        Buffer.from(bytes, 'latin1').toString('utf8'),
      ]),
    ),
    ended: Number(await appearing(join(notes, 'ended'))),
    node: readFileSync(join(notes, 'node'), 'utf8').trim(),
  };
}

/** Fails with all that the editor said when it does not end well. */
async function start(
  editor: Editor,
  configuration: string,
  script: string,
  env: Readonly<Record<'TOLD' | 'HOME' | 'PATH' | 'LANG' | 'PORTFOLIO', string>>,
): Promise<void> {
  const options = { env, cwd: env.HOME, timeout: 60_000 };
  await run(editor.command, [...editor.arguments(configuration), script], options).catch(
    (error: { message: string; stdout?: string; stderr?: string }) => {
      const told = existsSync(env.TOLD) ? readFileSync(env.TOLD, 'utf8') : '';
      throw new Error([error.message, error.stdout, error.stderr, told].join('\n'));
    },
  );
}

/** The text of a file that another process is about to write. */
async function appearing(file: string): Promise<string> {
  const end = performance.now() + 20_000;
  for (;;) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text.endsWith('\n')) return text;
    if (performance.now() > end) throw new Error(`Never came: ${file}`);
    await sleep(10);
  }
}
