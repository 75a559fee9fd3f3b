// The names by which a key is found: as written, its words apart, and its title in both languages.
import type { Schema } from '../../records/shape.ts';
import { oncePer } from '../../vocabulary/once.ts';
import { type Names, namesFrom } from './match.ts';

/** Schemas are filled in once, so that names are folded once too; one schema may stand under several keys. */
const kept = oncePer((_schema: Schema) => new Map<string, Names>());

export function keyNames(key: string, schema: Schema): Names {
  const known = kept(schema);
  const names =
    known.get(key) ??
    namesFrom([key, key.replaceAll(/(?=[A-Z])/g, ' '), schema['x-nl']?.title, schema.title]);
  known.set(key, names);
  return names;
}
