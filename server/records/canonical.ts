// The order in which the fields of a record are written: that of its schema. For formatting and for new records.
// Changes no value; fields that the schema does not know come last, in the order they were in.
import type { Path } from '../text/place.ts';
import type { RecordKind } from './kind.ts';
import { schemaAt, schemaOf } from './schema.ts';
import { below } from './shape.ts';
import type { Schema } from './shape.ts';
import { isMap } from '../text/same-value.ts';

/** The fields that may stand at a place, in their order; empty where names are free (roles, rules). */
export function canonicalKeys(kind: RecordKind, at: Path): readonly string[] {
  return Object.keys(schemaAt(kind, at)?.properties ?? {});
}

/** Keys in canonical order; unknown ones last. */
export function inOrder(keys: readonly string[], canonical: readonly string[]): readonly string[] {
  if (canonical.length === 0) return keys;
  const rank = new Map(canonical.map((key, place) => [key, place]));
  const placeOf = (key: string): number => rank.get(key) ?? canonical.length;
  return keys.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function ordered(value: unknown, schema: Schema | undefined): unknown {
  if (schema === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema.items));
  if (!isMap(value)) return value;
  const keys = inOrder(Object.keys(value), Object.keys(schema.properties ?? {}));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key], below(schema, key))]));
}

/** A copy of a record with its fields in canonical order, at every level. */
export const inCanonicalOrder = (kind: RecordKind, value: unknown): unknown => ordered(value, schemaOf(kind));
