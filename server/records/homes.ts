// Where in a record a field belongs that was written in the wrong place. Fields of list items have no such place.
import type { Path } from '../text/place.ts';
import { folded } from './nearest.ts';
import { schemaOf } from './schema.ts';
import type { Schema } from './shape.ts';
import { isMap } from '../text/same-value.ts';
import { valueAt } from '../text/value-at.ts';
import type { Subject } from './slip.ts';

function* placesOf(schema: Schema, path: Path): Generator<Path> {
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    yield [...path, key];
    yield* placesOf(inner, [...path, key]);
  }
}

/** Languages of a text are no fields of the record. */
const isText = (path: Path): boolean => /^[a-z]{2}$/.test(String(path.at(-1)));

/**
 * The places where a key of this name belongs and is not yet filled in.
 * Several when the name alone does not tell; those in a block that the record has win.
 */
export function homesOf(subject: Subject, at: Path): readonly Path[] {
  const wanted = folded(String(at.at(-1)));
  const all = [...placesOf(schemaOf(subject.kind), [])].filter(
    (path) =>
      folded(String(path.at(-1))) === wanted && !isText(path) && valueAt(subject.value, path) === undefined,
  );
  const present = all.filter((path) => path.length > 1 && isMap(valueAt(subject.value, path.slice(0, -1))));
  const shortest = Math.min(...(present.length > 0 ? present : all).map((path) => path.length));
  return (present.length > 0 ? present : all).filter((path) => path.length === shortest).slice(0, 3);
}
