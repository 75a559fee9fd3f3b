// The careful way to read a text: through syntax trees, slips mended on the way, every odd thing reported once.
// What comes out are documents with their trees; places in the trees are brought back to the text as written.
import { chunksOf } from './chunks.ts';
import { readConflicts } from './conflict.ts';
import { lately } from './lately.ts';
import { type MendedDocument, mendDocument } from './mend.ts';
import { maxProblems } from './limits.ts';
import { pathAt } from './place-in-tree.ts';
import type { Path, Range } from './place.ts';
import type { Problem } from './problem.ts';
import { moved, problem } from './problems.ts';
import type { Spelling } from './reading.ts';
import type { Revision } from './revision.ts';
import { valuesOf } from './values.ts';

export interface CarefulDocument extends MendedDocument {
  readonly value: unknown;
  readonly unreliable: readonly Path[];
  readonly spellings?: readonly Spelling[];
  /** Extent in the file as written, comments around the record included. */
  readonly range: Range;
  /** The place in the file as written of a range of the mended text. */
  readonly written: (range: Range) => Range;
  /** The offset in the mended text of one in the file; undefined when its place is gone. */
  readonly mended: (offset: number) => number | undefined;
}

export interface CarefulReading {
  readonly documents: readonly CarefulDocument[];
  readonly problems: readonly Problem[];
}

/** Reads a decoded text of allowed length. */
export const carefulRead = lately(read);

function read(text: string): CarefulReading {
  const { revision, problems: conflicts } = readConflicts(text.replaceAll(/\r(?!\n)/g, '\n'));
  const problems: Problem[] = [...conflicts];
  const documents: CarefulDocument[] = [];
  for (const chunk of chunksOf(revision.text)) {
    const mended = mendDocument(revision.text.slice(chunk.start, chunk.end));
    const { document, problems: found } = readDocument(mended, revision, chunk.start, documents.length);
    problems.push(...found);
    if (document) documents.push({ ...document, range: revision.backRange(chunk) });
  }
  return { documents, problems: bounded(problems) };
}

function readDocument(mended: MendedDocument, file: Revision, start: number, document: number) {
  const { tree, revision } = mended;
  const { value, problems: inValues, unreliable, spellings } = valuesOf(tree.root, revision.text);
  const inFile = (range: Range): Range =>
    file.backRange({ start: start + range.start, end: start + range.end });
  const written = (range: Range): Range => inFile(revision.backRange(range));
  const inTree = (offset: number): number | undefined => {
    const inChunk = file.forward(offset);
    return inChunk === undefined ? undefined : revision.forward(inChunk - start);
  };
  const path = (range: Range): Path => pathAt(tree.root, revision.text, range.start);
  const here = { document, range: inFile };
  const fromValues = inValues
    .slice(0, maxProblems + 1)
    .map((found) => moved(found, { document, range: written, path }));
  const mending = mended.problems.map((found) =>
    moved(found, {
      ...here,
      path: (range) => pathAt(tree.root, revision.text, revision.forward(range.start) ?? 0),
    }),
  );
  const problems = [...mending, ...fromValues];
  if (tree.root === undefined && !mended.unreadable) return { problems };
  const paths = [...unreliable, ...mended.unreliable];
  return {
    problems,
    document: {
      ...mended,
      value: mended.unreadable ? {} : value,
      unreliable: paths,
      spellings,
      written,
      mended: inTree,
    },
  };
}

/** In order of place, and never endless. */
function bounded(problems: Problem[]): Problem[] {
  const start = (found: Problem): number => found.place.range?.start ?? 0;
  problems.sort((a, b) => start(a) - start(b));
  const next = problems[maxProblems];
  if (next?.place.range === undefined) return problems;
  return [...problems.slice(0, maxProblems), problem('yaml/syntax', next.place.range, { slip: 'too-many' })];
}
