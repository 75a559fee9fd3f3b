// Path patterns of the configuration and of `.gitignore` files. The libraries that match them make regular expressions;
// a pattern of many wildcards could keep those busy for hours, so it is looked at first, and left out when it is too wild.
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';

/** Bounds that no pattern written by hand reaches; within them matching takes milliseconds at most. */
const most = { length: 1000, starsInName: 3, anyFolders: 2, alternatives: 30 };

/** Whether a pattern can be matched without waiting. */
export function isTame(pattern: string): boolean {
  if (pattern.length > most.length) return false;
  const names = pattern.split('/');
  const stars = (name: string) => name.split('*').length - 1;
  return (
    names.filter((name) => name === '**').length <= most.anyFolders &&
    names.every((name) => name === '**' || stars(name) <= most.starsInName) &&
    pattern.split(/[{,]/).length - 1 <= most.alternatives
  );
}

/** Whether a path is one of those that the patterns of the configuration name. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const tame = patterns.filter((pattern) => pattern !== '' && isTame(pattern));
  return tame.length === 0 ? () => false : picomatch(tame, { noextglob: true });
}

/** Whether a name in the configuration stands for more than itself. */
export const isPattern = (written: string): boolean => !isTame(written) || picomatch.scan(written).isGlob;

/** The lines of `.gitignore` files and of `ignore` in the configuration; the last that speaks of a path counts. Never changes. */
export class IgnoreRules {
  static readonly none = new IgnoreRules(undefined);
  /** Undefined when nothing is ignored. */
  readonly #rules: Ignore | undefined;

  private constructor(rules: Ignore | undefined) {
    this.#rules = rules;
  }

  /** These rules and then the lines of a file in `folder`. */
  and(lines: readonly string[], folder: string): IgnoreRules {
    const tame = lines.filter(isTame).map((line) => lineFrom(line, folder));
    if (tame.length === 0) return this;
    const before = this.#rules === undefined ? ignore() : ignore().add(this.#rules);
    return new IgnoreRules(before.add(tame));
  }

  ignores(path: string, isFolder: boolean): boolean {
    return this.#rules?.ignores(isFolder ? `${path}/` : path) === true;
  }
}

/** A line as it would be written in the outermost folder. */
function lineFrom(line: string, folder: string): string {
  const not = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(not.length);
  if (folder === '' || pattern.trim() === '' || line.startsWith('#')) return line;
  // Without a slash, but at its end, a line speaks of that name in every folder below.
  const anywhere = pattern.trimEnd().slice(0, -1).includes('/') ? '' : '**/';
  const literal = folder.replaceAll(/[\\*?[\]]/g, String.raw`\$&`);
  return `${not}/${literal}/${anywhere}${pattern.replace(/^\//, '')}`;
}
