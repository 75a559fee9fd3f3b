// Files that are about to be called otherwise, and what must change so that nothing leads astray: the note of a submission,
// code lists and paths in the configuration, known findings, links in notes. Edits are in the files as they are called before.
import { isWithin, nameOfFile, parentOf, resolvePath } from '../../portfolio/folder.ts';
import { baselineFile, portfolioFile } from '../../records/kind.ts';
import type { Change } from '../../text/change.ts';
import { mayLink } from '../places/mentions.ts';
import { decoded, encoded, type Occurrence, occurrencesIn } from '../places/occurrences.ts';
import { editsOf, type Move, renamedAt } from './renaming.ts';
import type { FileEdit, Source, World } from '../source.ts';

/** The edits that keep every reference right; folders may be moved too. */
export function fileRenames(moves: readonly Move[], world: World): readonly FileEdit[] {
  const real = moves.filter(({ from, to }) => from !== to && from !== '' && to !== '');
  if (real.length === 0) return [];
  const changes = new Map<string, Change[]>();
  for (const file of new Set(filesToRead(real, world))) {
    const source = world.source(file);
    if (source === undefined) continue;
    const found = occurrencesIn(source, world).flatMap((one) => changeOf(one, source, real));
    if (found.length > 0) changes.set(file, found);
  }
  return editsOf(changes, world);
}

/** Files that may name what moves, or move themselves and then name others from another place. */
function* filesToRead(moves: readonly Move[], { portfolio }: World): Iterable<string> {
  yield portfolioFile;
  yield baselineFile;
  const moved = (file: string) => moves.some(({ from }) => isWithin(file, from));
  const names = moves.map(({ from }) => nameOfFile(from));
  for (const { file, note } of portfolio.submissions.values()) {
    if (note === undefined) continue;
    if (moved(file) || moved(note.file)) yield file;
    const { text } = note;
    if (text !== undefined && (moved(note.file) || names.some((name) => mayLink(text, name))))
      yield note.file;
  }
}

function changeOf(one: Occurrence, source: Source, moves: readonly Move[]): Change[] {
  const { reference, range } = one;
  if (reference.what !== 'file') return [];
  const isAtRoot = source.kind === 'portfolio' || source.kind === 'baseline';
  const home = (file: string): string => (isAtRoot ? '' : parentOf(file));
  const target = afterMoves(reference.file, moves);
  const folder = home(afterMoves(source.file, moves));
  if (target === reference.file && folder === home(source.file)) return [];
  const written = source.text.slice(range.start, range.end);
  if (resolvePath(folder, source.kind === 'note' ? decoded(written) : written) === target) return [];
  const path = relativePath(folder, target) + (written.endsWith('/') ? '/' : '');
  return [renamedAt(source, one, source.kind === 'note' ? encoded(path) : path)];
}

/** Where a file is after the moves: the nearest folder above it that moves counts. */
function afterMoves(file: string, moves: readonly Move[]): string {
  const [nearest] = moves
    .filter(({ from }) => isWithin(file, from))
    .toSorted((one, other) => other.from.length - one.from.length);
  return nearest === undefined ? file : nearest.to + file.slice(nearest.from.length);
}

/** A path as it is written in a file of a folder. */
export function relativePath(folder: string, file: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
