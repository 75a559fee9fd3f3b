// The example portfolios as an editor has them: read once, with every file at hand, asked at every so many places, and changed
// as an editor changes them.
import { join } from 'node:path';
import type { FileEdit, Source } from '../../server/features/source.ts';
import type { Move } from '../../server/features/rename/rename.ts';
import { kindOf, type RecordKind } from '../../server/records/kind.ts';
import { applyEdits } from '../../server/text/edits.ts';
import { EditorWorld } from './editor-world.ts';
import { folderTexts } from './folder-texts.ts';

export type Texts = Readonly<Record<string, string>>;

export const exampleNames = ['groningen-assen', 'noord'] as const;

/** All files of an example, by path. */
export const exampleTexts = (name: string): Texts =>
  folderTexts(join(import.meta.dirname, '../../examples', name));

/** The texts of one kind of record in all examples; of asks when no other is named. */
export const exampleRecords = (kind: RecordKind = 'ask'): readonly string[] =>
  exampleNames.flatMap((name) =>
    Object.entries(exampleTexts(name)).flatMap(([file, text]) => (kindOf(file) === kind ? [text] : [])),
  );

/** An example with all its files open. */
export class ExampleEditor extends EditorWorld {
  readonly name: string;
  /** Those that are ours. */
  readonly sources: readonly Source[];

  constructor(name: string) {
    const texts = exampleTexts(name);
    super(texts);
    this.name = name;
    this.sources = Object.keys(texts)
      .map((file) => this.source(file))
      .filter(({ kind }) => kind !== undefined);
  }

  /** Every nth place of every file, from its beginning. */
  *places(every: number): Iterable<{ readonly source: Source; readonly offset: number }> {
    for (const source of this.sources) {
      for (let offset = 0; offset <= source.text.length; offset += every) yield { source, offset };
    }
  }
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
