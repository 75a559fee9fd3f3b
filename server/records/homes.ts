// Where in a record a field belongs that was written in the wrong place. Fields of list items have no such place.
import type { Path } from '../text/place.ts';
import { folded } from './nearest.ts';
import { schemaAt, schemaOf } from './schema.ts';
import type { Schema } from './shape.ts';
import { isMap } from '../text/same-value.ts';
import { valueAt } from '../text/value-at.ts';
import type { Subject } from './slip.ts';

/** Each field of a record, and those of items under the list that holds them. */
function* fieldsOf(schema: Schema, path: Path): Generator<Path> {
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    yield [...path, key];
    yield* fieldsOf(inner, [...path, key]);
    if (inner.items !== undefined) yield* fieldsOf(inner.items, [...path, key, 0]);
  }
}

/** Languages of a text are no fields of the record. */
const isText = (path: Path): boolean => /^[a-z]{2}$/.test(String(path.at(-1)));

const isOfItem = (path: Path): boolean => path.includes(0);

const startsWith = (path: Path, start: Path): boolean => start.every((step, place) => path[place] === step);

/** What is written as a block, a list or one value can only stand where such a thing is wanted. */
function mayHold(schema: Schema | undefined, value: unknown): boolean {
  const types = [schema?.type ?? []].flat();
  const kind = Array.isArray(value) ? 'array' : isMap(value) ? 'object' : 'other';
  const isWanted = (type: string) =>
    type === 'array' || type === 'object' ? type === kind : kind === 'other';
  return value === null || types.length === 0 || types.some(isWanted);
}

/**
 * The places where a key of this name belongs and is not yet filled in.
 * Several when the name alone does not tell; those in a block that the record has win.
 * A field within a block belongs elsewhere only when its value fits there, and in a block that the record does not have
 * only when no other field bears its name: the amount of a contribution is not what was granted.
 */
export function homesOf(subject: Subject, at: Path): readonly Path[] {
  const wanted = folded(String(at.at(-1)));
  const named = [...fieldsOf(schemaOf(subject.kind), [])].filter(
    (path) => folded(String(path.at(-1))) === wanted && !isText(path),
  );
  const value = valueAt(subject.value, at);
  const isNested = at.length > 1;
  const all = named.filter(
    (path) =>
      !isOfItem(path) &&
      valueAt(subject.value, path) === undefined &&
      (!isNested || mayHold(schemaAt(subject.kind, path), value)),
  );
  const isPresent = (path: Path) => isMap(valueAt(subject.value, path.slice(0, -1)));
  const present = all.filter((path) => path.length > 1 && isPresent(path));
  const likely =
    present.length > 0
      ? present
      : all.filter((path) => !isNested || named.length === 1 || startsWith(at, path.slice(0, -1)));
  const shortest = Math.min(...likely.map((path) => path.length));
  return likely.filter((path) => path.length === shortest).slice(0, 3);
}
