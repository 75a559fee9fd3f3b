// What the values of a record stand for: an entry of a code list, an ask, a rule. In: the kind of record and a path in it.
// Out: which of these a value there is. Looks no value up, and says nothing about free text.
import { linkKinds } from '../../records/ask.ts';
import type { RecordKind } from '../../records/kind.ts';
import { schemaAt } from '../../records/schema.ts';
import type { Path } from '../../text/place.ts';
import { type ListName, listNames } from '../../vocabulary/entry.ts';
import { references } from '../../vocabulary/fields.ts';

export type Stands =
  | { readonly for: 'entry'; readonly list: ListName }
  | { readonly for: 'ask' }
  | { readonly for: 'rule' }
  | { readonly for: 'role' };

/** What a value at a path stands for. `ownList` is the list of a code-list file. */
export function valueStandsFor(kind: RecordKind, path: Path, ownList?: ListName): Stands | undefined {
  if (isAskId(kind, path)) return { for: 'ask' };
  if (isRule(kind, path)) return { for: 'rule' };
  if (isRole(kind, path)) return { for: 'role' };
  const list =
    kind === 'code-list' ? listInCodeList(path, ownList) : listOf(schemaAt(kind, path)?.['x-list']);
  return list === undefined ? undefined : { for: 'entry', list };
}

/** What a key stands for that is no field: the code of a rule, a status. */
export function keyStandsFor(kind: RecordKind, path: Path): Stands | undefined {
  if (kind !== 'portfolio' || path.length === 0) return undefined;
  if (path.at(-2) === 'rules') return { for: 'rule' };
  const list = listOf(schemaAt(kind, path.slice(0, -1))?.propertyNames?.['x-list']);
  return list === undefined ? undefined : { for: 'entry', list };
}

function isAskId(kind: RecordKind, [key, , inside, ...deeper]: Path): boolean {
  if (kind === 'baseline') return key === 'findings' && inside === 'ask';
  if (kind !== 'ask' || deeper.length > 0) return false;
  if (key === 'id' || key === 'partOf' || key === 'formerIds') return inside === undefined;
  if (key === 'waivers') return inside === 'with';
  return linkKinds.some((link) => link === key) && (inside === undefined || inside === 'ask');
}

const isRule = (kind: RecordKind, [key, , inside]: Path): boolean =>
  inside === 'rule' && ((kind === 'ask' && key === 'waivers') || (kind === 'baseline' && key === 'findings'));

function isRole(kind: RecordKind, path: Path): boolean {
  const [key, , inside] = path;
  if (kind === 'submission') return key === 'people' && inside === 'roles';
  if (kind !== 'ask') return false;
  if (key === 'owner') return path.length === 1;
  if (key === 'contribution') return inside === 'owner';
  return (key === 'waivers' || key === 'history') && inside === 'by';
}

/** Of entries in a code list the field tells, with the list that the entry is in. */
function listInCodeList(path: Path, ownList: ListName | undefined): ListName | undefined {
  const [entries, , field] = path;
  if (entries !== 'entries' || typeof field !== 'string')
    return listOf(schemaAt('code-list', path)?.['x-list']);
  if (field === 'id') return path.length === 3 ? ownList : undefined;
  const fields = ownList === undefined || !isListItem(path) ? {} : references[ownList];
  const named = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return named ?? listOf(schemaAt('code-list', path)?.['x-list']);
}

/** A field itself, or an item of the list in it. */
const isListItem = (path: Path): boolean =>
  path.length === 3 || (path.length === 4 && typeof path[3] === 'number');

export const listOf = (name: unknown): ListName | undefined => listNames.find((list) => list === name);
