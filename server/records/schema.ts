// The JSON Schemas as people need them: what a place in a record may hold, in which words and in which order.
// Holds no rule of its own; the compiled validators say what is right or wrong.
import { schemaTexts } from '../generated/schemas.js';
import type { Path } from '../text/place.ts';
import type { RecordKind } from './kind.ts';
import { below, filledIn } from './shape.ts';
import type { Schema } from './shape.ts';

/** What was read and filled in once is kept, and never changed. */
const read = new Map<string, Schema>();
const filled = new Map<RecordKind, Schema>();

function asPublished(name: string): Schema {
  const known = read.get(name);
  if (known !== undefined) return known;
  const schema = JSON.parse(schemaTexts[name] ?? '{}') as Schema;
  read.set(name, schema);
  return schema;
}

/** The schema of a kind of record, references filled in. */
export function schemaOf(kind: RecordKind): Schema {
  const known = filled.get(kind);
  if (known !== undefined) return known;
  const root = asPublished(kind);
  const schema = filledIn(root, root, asPublished);
  filled.set(kind, schema);
  return schema;
}

/** The schema of a place in a record. */
export function schemaAt(kind: RecordKind, path: Path): Schema | undefined {
  let schema: Schema | undefined = schemaOf(kind);
  for (const step of path) schema = schema && below(schema, step);
  return schema;
}
