// An ask that notices when a place is read whose value was unusable: an answer that rests on it is not to be trusted.
// The ask itself is not changed.
import type { Path } from '../text/place.ts';
import { type Ask, linkKinds } from './ask.ts';

export interface WatchedAsk {
  readonly ask: Ask;
  /** Whether an unusable place was read since the last call. */
  readTouched(): boolean;
}

type Fields = Record<string, unknown>;

/** Where the reader keeps a field of the record. */
function keptAt(path: Path): readonly string[] {
  const keys: string[] = [];
  for (const step of path) {
    if (typeof step === 'number') break;
    keys.push(step);
  }
  const [first] = keys;
  if (first === 'targetRegions') return ['targets'];
  return linkKinds.some((kind) => kind === first) ? ['links'] : keys;
}

/** Whether targets or links remain when the unusable ones are left out. */
function isListed(ask: Ask, [key]: readonly string[]): boolean {
  return (key === 'targets' && ask.targets.length > 0) || (key === 'links' && ask.links.length > 0);
}

/** Makes reading `key` of a copy known. */
function guard(fields: Fields, key: string, touch: () => void): void {
  const descriptor = Object.getOwnPropertyDescriptor(fields, key);
  if (descriptor?.get !== undefined) return;
  const value: unknown = descriptor?.value;
  Object.defineProperty(fields, key, {
    enumerable: true,
    configurable: true,
    get: () => {
      touch();
      return value;
    },
  });
}

/** The ask with watched places; give one to a rule at a time. */
export function watch(ask: Ask, malformed: readonly Path[]): WatchedAsk {
  let touched = false;
  const touch = (): void => {
    touched = true;
  };
  const copy: Fields = { ...ask };
  for (const path of malformed) {
    const keys = keptAt(path);
    // The other items of a list still say what they say.
    if (isListed(ask, keys)) continue;
    // An unusable record as a whole makes every field unusable.
    if (keys.length === 0) for (const key of Object.keys(copy)) guard(copy, key, touch);
    else watchBelow(copy, keys, touch);
  }
  return {
    ask: copy as unknown as Ask,
    readTouched: () => {
      const was = touched;
      touched = false;
      return was;
    },
  };
}

function watchBelow(fields: Fields, keys: readonly string[], touch: () => void): void {
  const [key, ...rest] = keys as [string, ...string[]];
  const inner = Object.getOwnPropertyDescriptor(fields, key)?.value as unknown;
  if (rest.length === 0 || typeof inner !== 'object' || inner === null || Array.isArray(inner)) {
    guard(fields, key, touch);
    return;
  }
  const copy: Fields = { ...inner };
  fields[key] = copy;
  watchBelow(copy, rest, touch);
}
