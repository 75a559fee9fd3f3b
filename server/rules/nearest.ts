// For an id that is not in a code list: what was probably meant, and fixes that write it.
// A text that is the name or alias of exactly one entry is safe to replace; a guess is for the author to look at.
import type { Path } from '../text/place.ts';
import { type Fix, fix } from '../text/problem.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { CodeList } from '../vocabulary/vocabulary.ts';

const atMost = 3;

export interface Nearest {
  /** Ids, best first; at most three. */
  readonly near: readonly string[];
  readonly fixes: readonly Fix[];
}

/** `today` is an ISO date: entries valid on it come first. */
export function nearestIn(list: CodeList<Entry>, text: string, at: Path, today: string): Nearest {
  const named = list.find(text);
  const near = (named.length > 0 ? named : list.nearest(text, atMost, today)).slice(0, atMost);
  const safety = named.length === 1 ? 'safe' : 'review';
  return {
    near: near.map(({ id }) => id),
    fixes: near.map(({ id }) => fix('replace', { by: id }, safety, [{ kind: 'set', at, value: id }])),
  };
}
