// The place that is being typed, with everything that those who make offers for it look at.
import type { RecordKind } from '../../records/kind.ts';
import type { Schema } from '../../records/shape.ts';
import { type Cursor, slotIn, textOf, textsOf } from '../../text/cursor.ts';
import type { Path } from '../../text/place.ts';
import type { ListName } from '../../vocabulary/entry.ts';
import { listOf } from '../places/what-stands.ts';
import type { Source, World } from '../source.ts';

export interface Spot {
  readonly kind: RecordKind;
  readonly source: Source;
  readonly cursor: Cursor;
  /** Of the value, item or map that offers are for. */
  readonly path: Path;
  readonly schema: Schema;
  readonly world: World;
  /** Between brackets, or about to be. */
  readonly flow: boolean;
}

/** Of a file of code lists the list that it is about. */
export const ownListOf = ({ kind, cursor }: Spot): ListName | undefined =>
  kind === 'code-list' ? listOf(textOf(slotIn(cursor.record, 'list'))) : undefined;

/** Fields of items by which an item is known, so that two with the same are one too many. */
const telling: ReadonlySet<string | number> = new Set(['code', 'ask']);

/** What stands in the list around a place already, the place itself left out. */
export function standing({ cursor, path }: Spot): ReadonlySet<string> {
  const { home, self, typing } = cursor;
  const last = path.at(-1) ?? '';
  if (typing === 'item' || typeof last === 'number') {
    // Of a value that is about to become a list nothing stands yet.
    const list = typing === 'value' ? undefined : home;
    return new Set(list?.slots.filter((slot) => slot !== self).flatMap(textsOf));
  }
  if (!telling.has(last) || typeof home.step !== 'number') return new Set();
  const others = home.parent?.slots.filter((slot) => slot !== home) ?? [];
  return new Set(others.flatMap((slot) => textOf(slotIn(slot, last)) ?? textOf(slot) ?? []));
}
