// Finds the files below a folder that count: not what `.gitignore` files or the configuration ignore, not other portfolios.
import { portfolioFile } from '../records/kind.ts';
import { decode } from '../text/decode.ts';
import { below, type Folder, type FolderProblem, isProblem, isWithin } from './folder.ts';
import { IgnoreRules } from './glob.ts';
import { finish, type Steps } from './steps.ts';

export interface Scan {
  /** With what has the name of a file and is none, so that this is told where it is wanted. */
  readonly files: readonly string[];
  /** Folders that could not be listed. */
  readonly unread: readonly { readonly path: string; readonly problem: FolderProblem['problem'] }[];
}

export const neverEntered = new Set(['.git', '.policy-asks-cache', 'node_modules']);

/** All files below `start`, sorted; a file as `start` gives that file if it counts. */
export const scan = (folder: Folder, configured: readonly string[], start = ''): Scan =>
  finish(scanning(folder, configured, start));

/** The same in steps, one for each folder. */
export function* scanning(folder: Folder, configured: readonly string[], start = ''): Steps<Scan> {
  const files: string[] = [];
  const unread: Scan['unread'][number][] = [];
  const { rules: outer, base } = outerRules(folder, configured);
  function* visit(path: string, inherited: IgnoreRules): Steps<void> {
    const entries = folder.list(path);
    if (isProblem(entries)) {
      if (entries.problem !== 'gone') unread.push({ path, problem: entries.problem });
      return;
    }
    const names = new Set(entries.map((entry) => entry.name));
    if (path !== '' && names.has(portfolioFile)) return;
    const rules = names.has('.gitignore')
      ? inherited.and(linesOf(folder, path), below(base, path))
      : inherited;
    for (const { name, kind } of entries) {
      const child = below(path, name);
      const onTheWay = isWithin(child, start) || isWithin(start, child);
      if (neverEntered.has(name) || !onTheWay) continue;
      if (rules.ignores(below(base, child), kind === 'folder')) continue;
      if (kind === 'folder') yield* visit(child, rules);
      else if (isWithin(child, start)) files.push(child);
    }
    yield;
  }
  yield* visit('', outer);
  return { files: files.toSorted(), unread };
}

/** What holds before the root is entered, and the root's path as the outermost `.gitignore` sees it. */
function outerRules(folder: Folder, configured: readonly string[]): { rules: IgnoreRules; base: string } {
  const above = [...(folder.ignoreFilesAbove?.() ?? [])].toSorted(
    (one, other) => other.root.length - one.root.length,
  );
  const base = above[0]?.root ?? '';
  let rules = IgnoreRules.none;
  for (const { root, text } of above) {
    rules = rules.and(text.split(/\r\n|\n/), base.slice(0, Math.max(0, base.length - root.length - 1)));
  }
  const lines = configured.map((line) => line.replace(/^\.\//, ''));
  return { rules: rules.and(lines, base), base };
}

function linesOf(folder: Folder, path: string): readonly string[] {
  const content = folder.read(below(path, '.gitignore'));
  return isProblem(content) ? [] : decode(content).text.split(/\r\n|\n/);
}
