// The example portfolios as an editor has them: read once, with every file at hand, and changed as an editor changes them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileEdit, Move } from '../../server/features/rename/rename.ts';
import { applyEdits } from '../../server/text/edits.ts';

const examples = join(import.meta.dirname, '../../examples');

export type Texts = Readonly<Record<string, string>>;

/** All files of an example, by path. */
export function exampleTexts(name: string): Texts {
  const root = join(examples, name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** Files after edits and then moves. */
export function afterChange(
  texts: Texts,
  { edits, moves }: { readonly edits: readonly FileEdit[]; readonly moves: readonly Move[] },
): Texts {
  const goes = new Map(moves.map(({ from, to }) => [from, to]));
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      goes.get(file) ?? file,
      applyEdits(
        text,
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  );
}
