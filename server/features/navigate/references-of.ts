// Where asks and notes point at an ask, under its present and its former ids. Looks only at those that do.
import type { AskEntry } from '../../portfolio/entry.ts';
import { targetPath } from '../../rules/link/link-path.ts';
import { askCitations } from '../../rules/read-note.ts';
import { renderedText } from '../../text/markdown.ts';
import type { FileRange, World } from '../source.ts';

/** More places in asks are not looked for: nobody reads so long a list, and each costs reading a file. */
const mostPlaces = 100;

export interface References {
  /** How many there are, whether or not their places are given. */
  readonly count: number;
  /** Asks in the order of files, then notes. */
  readonly places: readonly FileRange[];
}

export function referencesOf({ summary: { id, formerIds } }: AskEntry, world: World): References {
  const ids = new Set(id === undefined ? formerIds : [id, ...formerIds]);
  const links = [...pointersTo(ids, world)].flatMap((pointer) =>
    pointer.summary.links.filter(({ to }) => ids.has(to)).map((link) => ({ pointer, at: targetPath(link) })),
  );
  const inAsks = links.slice(0, mostPlaces).flatMap(({ pointer: { file, document }, at }) => {
    const range = world.source(file)?.exactRange(document, at);
    return range === undefined ? [] : [{ file, range }];
  });
  const inNotes = citationsOf(ids, world);
  return { count: links.length + inNotes.length, places: [...inAsks, ...inNotes] };
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
