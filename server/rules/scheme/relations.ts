// How schemes hang together: parts of a programme, and schemes of one kind. Reads the code list; looks at no ask.
import type { Effect } from '../../records/types.ts';
import type { SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** A `part` stops with its programme; one of a `kind` can do without the others. */
export type Within = 'part' | 'kind';

type Lies = Pick<SchemeEntry, 'programme' | 'system'>;

/** The schemes that something lies in, directly or by another, nearest first. */
export function wholesOf(lies: Lies, vocabulary: Vocabulary): ReadonlyMap<string, Within> {
  const wholes = new Map<string, Within>();
  const waiting: { readonly lies: Lies; readonly as: Within }[] = [{ lies, as: 'part' }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { programme, system } = next.lies;
    for (const [id, as] of [[programme, next.as] as const, [system, 'kind'] as const]) {
      const whole = id === undefined || wholes.has(id) ? undefined : vocabulary.schemes.get(id);
      if (whole === undefined) continue;
      wholes.set(whole.id, as);
      waiting.push({ lies: whole, as });
    }
  }
  return wholes;
}

/** Ids of all schemes that lie in one. */
export const partsOf = (scheme: string, vocabulary: Vocabulary): readonly string[] =>
  vocabulary.schemes.entries
    .filter((entry) => entry.id !== scheme && wholesOf(entry, vocabulary).has(scheme))
    .map(({ id }) => id);

/** What is wanted of a scheme, by its id or, of one that no list knows, by what was written. */
export interface SchemeWish {
  readonly scheme: string;
  readonly effect: Effect;
}

/**
 * Whether stopping a scheme goes against a wish. Stopping a programme stops its parts. Against a whole kind of schemes
 * goes who prolongs or makes one; who claims from one while it lasts does not.
 */
export function stopOpposes(
  stopped: string,
  { scheme, effect }: SchemeWish,
  vocabulary: Vocabulary,
): boolean {
  if (effect === 'stop' || effect === 'change') return false;
  const entry = vocabulary.schemes.get(scheme);
  if (stopped === scheme) return true;
  const within = entry && wholesOf(entry, vocabulary).get(stopped);
  return within === 'part' || (within === 'kind' && effect !== 'use');
}
