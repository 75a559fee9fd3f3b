// Renaming what stands at an offset over the whole portfolio: whether it can be done, and what changes. Writes nothing itself.
import type { Range } from '../../text/place.ts';
import { renameWords } from '../../wording/editor/rename.ts';
import { type Occurrence, referenceAt } from '../places/occurrences.ts';
import { askToRename, renameAsk } from './rename-ask.ts';
import { renameKey } from './rename-key.ts';
import { isRefusal, type Refusal, type Renaming } from './renaming.ts';
import type { Source, World } from '../source.ts';

export type { FileEdit } from '../source.ts';
export { isRefusal, type Move, type Refusal, type Renaming } from './renaming.ts';

export interface RenameStart {
  readonly range: Range;
  /** The name as it is now. */
  readonly placeholder: string;
}

/** The words that are renamed at an offset, or why there are none. */
export function prepareRename(source: Source, offset: number, world: World): RenameStart | Refusal {
  const found = referenceAt(source, offset, world);
  const refusal = whyNot(found, world);
  if (found === undefined || refusal !== undefined) return { refusal: refusal ?? '' };
  const { range } = found;
  return { range, placeholder: source.text.slice(range.start, range.end) };
}

/** All that changes when what stands at an offset gets another name, or why it cannot get it. */
export const rename = (source: Source, offset: number, name: string, world: World): Renaming =>
  renameAs(source, offset, { name, inPlace: false }, world);

/** The same where files cannot be moved: what is known by the name of a file or folder stays known. */
export const renameInPlace = (source: Source, offset: number, name: string, world: World): Renaming =>
  renameAs(source, offset, { name, inPlace: true }, world);

interface Wish {
  readonly name: string;
  readonly inPlace: boolean;
}

function renameAs(source: Source, offset: number, { name, inPlace }: Wish, world: World): Renaming {
  const found = referenceAt(source, offset, world);
  const refusal = whyNot(found, world);
  if (found === undefined || refusal !== undefined) return { refusal: refusal ?? '' };
  const { reference } = found;
  if (reference.what === 'ask') {
    const entry = askToRename(reference.id, world);
    return isRefusal(entry) ? entry : renameAsk(entry, { to: name, inPlace, also: [source.file] }, world);
  }
  if (reference.what === 'code' || reference.what === 'file') return { edits: [], moves: [] };
  return renameKey(reference, name, world);
}

function whyNot(found: Occurrence | undefined, world: World): string | undefined {
  const say = world.language;
  if (found === undefined) return renameWords.nothing[say]();
  if (found.byFolder === true) return renameWords.folder[say]();
  const { reference } = found;
  if (reference.what === 'file') return renameWords.file[say]();
  if (reference.what === 'code') return renameWords.code[say]({ code: reference.code });
  if (reference.what !== 'ask') return undefined;
  const entry = askToRename(reference.id, world);
  return isRefusal(entry) ? entry.refusal : undefined;
}
