// The lines of a `.gitignore`, or of `ignore` in the configuration → whether a path is left out, taken back, or not spoken of.
// Looks at the path itself only: whoever walks the folders does not enter one that is left out.
import { matches, parsePattern, type Pattern } from './pattern.ts';

export type Verdict = 'ignored' | 'taken-back' | undefined;

interface Line {
  readonly takesBack: boolean;
  readonly foldersOnly: boolean;
  readonly pattern: Pattern;
  /** `x/**` speaks of what lies in x, not of x. */
  readonly within: boolean;
}

export class IgnoreRules {
  readonly #lines: readonly Line[];

  constructor(lines: readonly string[]) {
    // The last line that speaks of a path counts.
    this.#lines = lines.flatMap((line) => parseLine(line) ?? []).toReversed();
  }

  static read(text: string): IgnoreRules {
    return new IgnoreRules(text.replace(/^\uFEFF/, '').split(/\r\n|\n/));
  }

  /** A path as seen from the folder of the rules. */
  verdict(path: string, isFolder: boolean): Verdict {
    for (const { takesBack, foldersOnly, pattern, within } of this.#lines) {
      if (foldersOnly && !isFolder) continue;
      if (!matches(pattern, path, true)) continue;
      if (within && matches(pattern.slice(0, -1), path, true)) continue;
      return takesBack ? 'taken-back' : 'ignored';
    }
    return undefined;
  }
}

function parseLine(written: string): Line | undefined {
  if (written.startsWith('#')) return undefined;
  const takesBack = written.startsWith('!');
  const line = withoutTrailingSpace(takesBack ? written.slice(1) : written).replace(/^\\(?=[!#])/, '');
  const foldersOnly = line.endsWith('/');
  const path = foldersOnly ? line.slice(0, -1) : line;
  const name = path.replace(/^\//, '');
  if (name === '') return undefined;
  // A line without a slash speaks of that name in every folder below.
  const pattern = parsePattern(path.includes('/') ? name : `**/${name}`);
  return { takesBack, foldersOnly, pattern, within: pattern.length > 1 && name.endsWith('/**') };
}

/** Spaces at the end do not count, unless a backslash says that they do. */
function withoutTrailingSpace(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' && line[end - 2] !== '\\') end -= 1;
  return line.slice(0, end);
}
