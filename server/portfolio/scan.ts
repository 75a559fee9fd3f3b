// Finds the files below a folder that count: not what `.gitignore` files or the configuration ignore, not other portfolios.
import { portfolioFile } from '../records/kind.ts';
import { below, type Folder, type FolderProblem, isProblem, isWithin } from './folder.ts';
import { IgnoreRules } from './ignore-rules.ts';

export interface Scan {
  readonly files: readonly string[];
  /** Folders that could not be listed. */
  readonly unread: readonly { readonly path: string; readonly problem: FolderProblem['problem'] }[];
}

/** One `.gitignore`, and the folder it speaks of (as seen from where paths are measured). */
interface IgnoreFile {
  readonly rules: IgnoreRules;
  /** A path of the portfolio as the rules see it. */
  readonly seen: (path: string) => string;
}

const neverEntered = new Set(['.git', 'node_modules']);

/** All files below `start`, sorted; a file as `start` gives that file if it counts. */
export function scan(folder: Folder, configured: readonly string[], start = ''): Scan {
  const files: string[] = [];
  const unread: Scan['unread'][number][] = [];
  const visit = (path: string, inherited: readonly IgnoreFile[]): void => {
    const entries = folder.list(path);
    if (isProblem(entries)) {
      if (entries.problem !== 'gone') unread.push({ path, problem: entries.problem });
      return;
    }
    const names = new Set(entries.map((entry) => entry.name));
    if (path !== '' && names.has(portfolioFile)) return;
    const ignores = names.has('.gitignore') ? [...inherited, ...ignoreFile(folder, path)] : inherited;
    for (const { name, kind } of entries) {
      const child = below(path, name);
      const onTheWay = isWithin(child, start) || isWithin(start, child);
      if (kind === 'other' || neverEntered.has(name) || !onTheWay) continue;
      if (isIgnored(child, kind === 'folder', ignores)) continue;
      if (kind === 'folder') visit(child, ignores);
      else if (isWithin(child, start)) files.push(child);
    }
  };
  visit('', outerIgnores(folder, configured));
  return { files: files.toSorted(), unread };
}

function outerIgnores(folder: Folder, configured: readonly string[]): IgnoreFile[] {
  const above = (folder.ignoreFilesAbove?.() ?? []).map(({ root, text }) => ({
    rules: IgnoreRules.read(text),
    seen: (path: string) => `${root}/${path}`,
  }));
  if (configured.length === 0) return above;
  return [
    ...above,
    {
      rules: new IgnoreRules(configured.map((line) => line.replace(/^\.\//, ''))),
      seen: (path: string) => path,
    },
  ];
}

function ignoreFile(folder: Folder, path: string): IgnoreFile[] {
  const content = folder.read(below(path, '.gitignore'));
  if (isProblem(content)) return [];
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const rules = IgnoreRules.read(text);
  return [{ rules, seen: (child) => (path === '' ? child : child.slice(path.length + 1)) }];
}

/** The nearest file that says anything wins, as in git. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly IgnoreFile[]): boolean {
  for (const { rules, seen } of ignores.toReversed()) {
    const verdict = rules.verdict(seen(path), isFolder);
    if (verdict !== undefined) return verdict === 'ignored';
  }
  return false;
}
