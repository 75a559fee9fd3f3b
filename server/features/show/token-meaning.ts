// What a single value of a record is, by what the schema says of its place and the code lists say of it.
import type { RecordKind } from '../../records/kind.ts';
import { schemaAt } from '../../records/schema.ts';
import type { Path } from '../../text/place.ts';
import type { Entry, ListName } from '../../vocabulary/entry.ts';
import { builtInVocabulary } from '../../vocabulary/load.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { isOwnId, type Stands, valueStands } from '../places/what-stands.ts';
import type { World } from '../source.ts';

/** Types as editors know them: `property` a key, `keyword` one of a few fixed words, `enumMember` a code, `variable` an ask. */
export const tokenTypes = [
  'property',
  'keyword',
  'enumMember',
  'variable',
  'number',
  'string',
  'comment',
] as const;

/** `declaration`: the id itself; `deprecated`: no longer in use; `defaultLibrary`: from a code list that is built in. */
export const tokenModifiers = ['declaration', 'deprecated', 'defaultLibrary'] as const;

export interface Meaning {
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** Where a value stands. */
export interface Where {
  readonly kind: RecordKind;
  readonly path: Path;
  /** Of a file of code lists the list that it is about. */
  readonly ownList?: ListName;
  readonly world: World;
}

const plain = (type: Meaning['type']): Meaning => ({ type, modifiers: [] });

/** Undefined for a value that is not there. */
export function meaningOf(value: unknown, { kind, path, ownList, world }: Where): Meaning | undefined {
  if (value === undefined) return undefined;
  const word = typeof value === 'string' ? value : '';
  const stands = valueStands(kind, path, ownList);
  if (isOwnId(kind, path)) return { type: 'variable', modifiers: ['declaration'] };
  if (stands?.for === 'ask') return plain('variable');
  const schema = schemaAt(kind, path) ?? {};
  const list = stands?.for === 'entry' ? world.portfolio.vocabulary[stands.list] : undefined;
  const entry: Entry | undefined = list?.get(word);
  const modifiers = list === undefined || entry === undefined ? [] : modifiersOf(entry, list, world);
  if (schema.enum !== undefined) {
    return schema.enum.includes(word) ? { type: 'keyword', modifiers } : plain('string');
  }
  if (list !== undefined && typeof value === 'string') return { type: 'enumMember', modifiers };
  return plain(typeOf(value, stands));
}

function modifiersOf(entry: Entry, list: CodeList<Entry>, { today }: World): Meaning['modifiers'] {
  const builtIn: CodeList<Entry> = builtInVocabulary()[list.name];
  const found: Meaning['modifiers'][number][] = [];
  if (entry.validUntil !== undefined && entry.validUntil < today) found.push('deprecated');
  if (builtIn.get(entry.id) === entry) found.push('defaultLibrary');
  return found;
}

function typeOf(value: unknown, stands: Stands | undefined): Meaning['type'] {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value !== 'string') return 'keyword';
  const isAmount = stands?.for === 'amount' && /^\d[\d_ ]*$/.test(value);
  return isAmount || stands?.for === 'date' || stands?.for === 'moment' ? 'number' : 'string';
}
