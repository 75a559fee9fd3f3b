// An ask that notices when a place is read whose value was unusable: an answer that rests on it is not to be trusted.
// The ask itself is not changed.
import type { Path } from '../text/place.ts';
import { type Ask, linkKinds } from './ask.ts';

export interface WatchedAsk {
  readonly ask: Ask;
  /** Whether an unusable place was read since the last call. */
  readTouched(): boolean;
}

type Fields = Record<string | number, unknown>;

/** Where the reader keeps a field of the record. */
function keptAt(path: Path): Path {
  const [first] = path;
  if (first === 'targetRegions') return ['targets'];
  return linkKinds.some((kind) => kind === first) ? ['links'] : path;
}

/** Whether targets or links remain when the unusable ones are left out. */
function isListed(ask: Ask, [key]: Path): boolean {
  return (key === 'targets' && ask.targets.length > 0) || (key === 'links' && ask.links.length > 0);
}

/** The ask with watched places; give one to a rule at a time. */
export function watch(ask: Ask, malformed: readonly Path[]): WatchedAsk {
  let touched = false;
  const watching = new Watching(() => {
    touched = true;
  });
  const copy: Fields = { ...ask };
  for (const path of malformed) {
    const [key, ...rest] = keptAt(path);
    // An unusable record as a whole makes every field unusable.
    if (key === undefined) for (const each of Object.keys(copy)) watching.guard(copy, each);
    // The other items of a list still say what they say.
    else if (!isListed(ask, [key])) watching.below(copy, key, rest);
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

class Watching {
  readonly #touch: () => void;
  /** What was made for the watched ask, and may be changed. */
  readonly #copies = new WeakSet<object>();

  constructor(touch: () => void) {
    this.#touch = touch;
  }

  /** Makes reading `key` of a copy known. */
  guard(fields: Fields, key: string | number): void {
    const descriptor = Object.getOwnPropertyDescriptor(fields, key);
    if (descriptor?.get !== undefined) return;
    const value: unknown = descriptor?.value;
    Object.defineProperty(fields, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        this.#touch();
        return value;
      },
    });
  }

  below(fields: Fields, key: string | number, [next, ...rest]: Path): void {
    const inner: unknown = Object.getOwnPropertyDescriptor(fields, key)?.value;
    if (next === undefined || typeof inner !== 'object' || inner === null) this.guard(fields, key);
    else this.below(this.#copyAt(fields, key, inner), next, rest);
  }

  /** A field as a copy; one that was made already is kept, with what is watched in it. */
  #copyAt(fields: Fields, key: string | number, inner: object): Fields {
    if (this.#copies.has(inner)) return inner as Fields;
    const copy = (Array.isArray(inner) ? [...(inner as unknown[])] : { ...inner }) as Fields;
    this.#copies.add(copy);
    fields[key] = copy;
    return copy;
  }
}
