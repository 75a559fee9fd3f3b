// The entry of a code list that a value of a record names, by what the schema says of its place.
import type { RecordKind } from '../../records/kind.ts';
import { schemaAt } from '../../records/schema.ts';
import type { Path } from '../../text/place.ts';
import { type Entry, type ListName, listNames } from '../../vocabulary/entry.ts';
import type { CodeList, Vocabulary } from '../../vocabulary/vocabulary.ts';

/** The code list that the values at a path come from. */
export function listAt(kind: RecordKind, path: Path, vocabulary: Vocabulary): CodeList<Entry> | undefined {
  const said = schemaAt(kind, path)?.['x-list'];
  const name: ListName | undefined = listNames.find((one) => one === said);
  return name && vocabulary[name];
}
