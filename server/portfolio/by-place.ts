// Asks in the order of their places, and lists that are kept in it: putting a long one in order at each keystroke would take longer
// than looking at it.
import type { AskEntry } from './entry.ts';
import { firstOf } from './first-of.ts';

/** By file, then by place in the file. */
export function byPlace(one: AskEntry, other: AskEntry): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.document - other.document;
}

/** Where an entry stands, or would stand. Of one place in one file there is never more than one entry. */
export const placeAmong = (asks: readonly AskEntry[], entry: AskEntry): number =>
  firstOf(asks.length, (place) => {
    const there = asks[place];
    return there === undefined || byPlace(there, entry) >= 0;
  });

/** Puts an entry in its place; one that is there already stays there once. */
export function insert(asks: AskEntry[], entry: AskEntry): void {
  const last = asks.at(-1);
  // Files are first read in order.
  const place = last !== undefined && byPlace(last, entry) < 0 ? asks.length : placeAmong(asks, entry);
  if (asks[place] !== entry) asks.splice(place, 0, entry);
}
