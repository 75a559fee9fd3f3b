// Where asks and notes point at an ask, under its present and its former ids. Counting reads no file; places do.
import type { AskEntry } from '../portfolio/entry.ts';
import { targetPath } from '../rules/link/link-path.ts';
import { askCitations } from '../rules/read-note.ts';
import { renderedText } from '../text/markdown.ts';
import type { FileRange, World } from './source.ts';

/** More places are not looked for: nobody reads so long a list, and each costs reading a file. */
const mostPlaces = 100;

/** In the order of files: asks first, then notes. */
export function referencesOf(entry: Pick<AskEntry, 'summary'>, world: World): readonly FileRange[] {
  const { id, formerIds } = entry.summary;
  const ids = new Set(id === undefined ? formerIds : [id, ...formerIds]);
  const places: FileRange[] = [];
  for (const pointer of pointersTo(ids, world)) {
    if (places.length >= mostPlaces) break;
    const source = world.source(pointer.file);
    for (const link of pointer.summary.links) {
      const range = ids.has(link.to) ? source?.exactRange(pointer.document, targetPath(link)) : undefined;
      if (range !== undefined) places.push({ file: pointer.file, range });
    }
  }
  return [...places, ...citationsOf(ids, world)].slice(0, mostPlaces);
}

/** How many there are. */
export function countReferences(
  { summary: { id, formerIds } }: Pick<AskEntry, 'summary'>,
  world: World,
): number {
  const ids = new Set(id === undefined ? formerIds : [id, ...formerIds]);
  let count = 0;
  for (const { summary } of pointersTo(ids, world)) {
    for (const { to } of summary.links) if (ids.has(to)) count += 1;
  }
  return count + citationsOf(ids, world).length;
}

const pointersTo = (ids: ReadonlySet<string>, { portfolio }: World): ReadonlySet<AskEntry> =>
  new Set([...ids].flatMap((id) => portfolio.ids.pointingAt(id)));

function citationsOf(ids: ReadonlySet<string>, world: World): readonly FileRange[] {
  const citing = [...ids].flatMap((id) => world.portfolio.citing(id));
  const notes = new Map(
    citing.flatMap(({ note }) => (note === undefined ? [] : [[note.file, note.text ?? '']])),
  );
  return [...notes].flatMap(([file, text]) =>
    askCitations(renderedText(world.source(file)?.text ?? text))
      .filter(({ to }) => ids.has(to))
      .map(({ at }) => ({ file, range: at })),
  );
}
