// What a value is called that a place in a record takes from a fixed few: as the schema has it, else the value itself.
import type { Path } from '../text/place.ts';
import type { RecordKind } from './kind.ts';
import { schemaAt } from './schema.ts';
import type { Texts } from './shape.ts';

export function valueLabel(kind: RecordKind, path: Path, value: string): Texts {
  const labels = schemaAt(kind, path)?.['x-enum'];
  const own = labels !== undefined && Object.hasOwn(labels, value) ? labels[value] : undefined;
  return own ?? { nl: value, en: value };
}
