// What stands at a place of a record: an entry of a code list, an ask, a role, a rule, a file, a date, an amount. In: the kind
// of record and a path in it. Out: what the schema says that a value there is. Looks no value up; free text is nothing.
import type { RecordKind } from '../../records/kind.ts';
import { schemaAt } from '../../records/schema.ts';
import { type Holds, type Schema, typesOf } from '../../records/shape.ts';
import type { Path } from '../../text/place.ts';
import { type ListName, listNames } from '../../vocabulary/entry.ts';
import { references } from '../../vocabulary/fields.ts';

export type Stands =
  | {
      readonly for: 'entry';
      readonly list: ListName;
      /** The entry itself stands here, in the file of its list. */
      readonly declares: boolean;
      /** It may also be one of the parties that are no region: the national government, the European Union. */
      readonly orParty: boolean;
    }
  /** `own`: the id by which the ask itself is known; `former`: one by which it was. */
  | { readonly for: 'ask'; readonly as: 'own' | 'former' | 'link' }
  /** A role; `person`: or a person. */
  | { readonly for: 'role' | 'person' }
  | { readonly for: Exclude<Holds, 'ask' | 'role' | 'person' | 'party'> | 'date' | 'moment' };

/** What the value at a path is; undefined for free text, numbers and a fixed few words. `ownList`: that of a code-list file. */
export function valueStands(kind: RecordKind, path: Path, ownList?: ListName): Stands | undefined {
  if (kind === 'code-list') {
    const list = listInCodeList(path, ownList);
    if (list !== undefined) return { ...entryOf(list), declares: isEntryId(path) };
  }
  const schema = schemaAt(kind, path);
  if (schema === undefined) return undefined;
  const stands = saidBy(schema) ?? (isOnlyList(schema) && schema.items ? saidBy(schema.items) : undefined);
  return stands?.for === 'ask' ? { for: 'ask', as: roleOfId(kind, path) } : stands;
}

/** What the keys of a map are that are no fields: rules, statuses, roles. */
export function keysStand(kind: RecordKind, map: Path): Stands | undefined {
  const names = schemaAt(kind, map)?.propertyNames;
  return names && saidBy(names);
}

/** The code list that a schema names, if it is one of ours. */
export const listOf = (name: unknown): ListName | undefined => listNames.find((list) => list === name);

/** What a schema says by itself, wherever it stands. */
export function saidBy({ 'x-list': named, 'x-holds': holds, format }: Schema): Stands | undefined {
  const list = listOf(named);
  if (list !== undefined) return { ...entryOf(list), orParty: holds === 'party' };
  if (holds === 'ask') return { for: 'ask', as: 'link' };
  if (holds !== undefined && holds !== 'party') return { for: holds };
  if (format === 'date') return { for: 'date' };
  return format === 'date-time' ? { for: 'moment' } : undefined;
}

const entryOf = (list: ListName) => ({ for: 'entry', list, declares: false, orParty: false }) as const;

/** A single value where a list belongs is meant as its only item. */
const isOnlyList = (schema: Schema): boolean => typesOf(schema).every((type) => type === 'array');

function roleOfId(kind: RecordKind, [key]: Path): 'own' | 'former' | 'link' {
  if (kind !== 'ask') return 'link';
  return key === 'id' ? 'own' : key === 'formerIds' ? 'former' : 'link';
}

/** Of an entry in a code list the field tells, with the list that the entry is in. */
function listInCodeList(path: Path, ownList: ListName | undefined): ListName | undefined {
  const [entries, , field] = path;
  if (ownList === undefined || entries !== 'entries' || typeof field !== 'string') return undefined;
  if (field === 'id') return isEntryId(path) ? ownList : undefined;
  const fields = isListItem(path) ? references[ownList] : {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** The id by which a record, or an entry of a code list, is pointed at. */
export const isOwnId = (kind: RecordKind, path: Path): boolean =>
  kind === 'code-list' ? isEntryId(path) : path.length === 1 && path[0] === 'id';

const isEntryId = (path: Path): boolean => path.length === 3 && path[0] === 'entries' && path[2] === 'id';

/** A field itself, or an item of the list in it. */
const isListItem = (path: Path): boolean =>
  path.length === 3 || (path.length === 4 && typeof path[3] === 'number');
