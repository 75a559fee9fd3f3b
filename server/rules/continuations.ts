// Asks that went on under another id. Reads the asks of two moments; knows nothing of the words in which that is told.
import type { AskEntry } from '../portfolio/entry.ts';
import { meaningChange } from '../records/fingerprint.ts';
import type { Moment } from './rule.ts';

export interface Continuation {
  readonly before: AskEntry;
  readonly now: AskEntry;
}

/** Asks whose id nobody bears or keeps any more. */
export function goneAsks(before: Moment, now: Moment): readonly AskEntry[] {
  return before.asks.filter(({ summary: { id } }) => id !== undefined && now.known(id).length === 0);
}

/**
 * For each ask that is gone the new ask that says the same: equal in meaning wherever it stands, or with the same title and
 * summary in the same place of the same file. Each new ask continues one at most.
 */
export function continuations(before: Moment, now: Moment): readonly Continuation[] {
  const gone = goneAsks(before, now);
  if (gone.length === 0) return [];
  const fresh = new Set(
    now.asks.filter(({ summary: { id } }) => id !== undefined && before.known(id).length === 0),
  );
  const found: Continuation[] = [];
  for (const ask of gone) {
    const next = [...fresh].find((one) => isSame(ask, one));
    if (next === undefined) continue;
    fresh.delete(next);
    found.push({ before: ask, now: next });
  }
  return found;
}

function isSame(one: AskEntry, other: AskEntry): boolean {
  const change = meaningChange(one.fingerprint, other.fingerprint);
  if (change === undefined) return true;
  const samePlace = one.file === other.file && one.document === other.document;
  return samePlace && change.parts.length > 0 && !change.parts.includes('text');
}
