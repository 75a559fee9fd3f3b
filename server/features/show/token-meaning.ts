// What a single value of a record is, by what the schema says of its place and the code lists say of it.
import type { RecordKind } from '../../records/kind.ts';
import { schemaAt } from '../../records/schema.ts';
import { type Schema, typesOf } from '../../records/shape.ts';
import type { Path } from '../../text/place.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import { builtInVocabulary } from '../../vocabulary/load.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { isAskReference } from '../places/ask-reference.ts';
import { listAt } from '../places/code-at.ts';
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

interface Where {
  readonly kind: RecordKind;
  readonly path: Path;
  readonly world: World;
}

const plain = (type: Meaning['type']): Meaning => ({ type, modifiers: [] });

/** Undefined for a value that is not there. */
export function meaningOf(value: unknown, { kind, path, world }: Where): Meaning | undefined {
  if (value === undefined) return undefined;
  const word = typeof value === 'string' ? value : '';
  if (isOwnId(kind, path)) return { type: 'variable', modifiers: ['declaration'] };
  if (isAskReference(kind, path) || (kind === 'ask' && path[0] === 'formerIds')) return plain('variable');
  const schema = schemaAt(kind, path) ?? {};
  const list = listAt(kind, path, world.portfolio.vocabulary);
  const entry = list?.get(word);
  const modifiers = list === undefined || entry === undefined ? [] : modifiersOf(entry, list, world);
  if (schema.enum !== undefined) {
    return schema.enum.includes(word) ? { type: 'keyword', modifiers } : plain('string');
  }
  if (list !== undefined && typeof value === 'string') return { type: 'enumMember', modifiers };
  return plain(typeOf(value, schema));
}

/** The id by which a record, or an entry of a code list, is pointed at. */
const isOwnId = (kind: RecordKind, path: Path): boolean =>
  kind === 'code-list'
    ? path.length === 3 && path[0] === 'entries' && path[2] === 'id'
    : path.length === 1 && path[0] === 'id';

function modifiersOf(entry: Entry, list: CodeList<Entry>, { today }: World): Meaning['modifiers'] {
  const builtIn: CodeList<Entry> = builtInVocabulary()[list.name];
  const found: Meaning['modifiers'][number][] = [];
  if (entry.validUntil !== undefined && entry.validUntil < today) found.push('deprecated');
  if (builtIn.get(entry.id) === entry) found.push('defaultLibrary');
  return found;
}

function typeOf(value: unknown, schema: Schema): Meaning['type'] {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value !== 'string') return 'keyword';
  const isAmount = typesOf(schema).includes('integer') && /^\d[\d_ ]*$/.test(value);
  return isAmount || schema.format === 'date' || schema.format === 'date-time' ? 'number' : 'string';
}
