// With what kind of field a value is shown and changed, as the schema of its place says. Looks at no value.
import { type Schema, typesOf } from '../../records/shape.ts';
import type { Path } from '../../text/place.ts';
import type { ListName } from '../../vocabulary/entry.ts';
import type { Language } from '../../wording/language.ts';
import { yesOrNo } from '../../wording/say.ts';
import { saidBy } from '../places/what-stands.ts';
import type { FieldKind, FieldList, Option, PoolName } from './form.ts';

export interface KindOfField {
  readonly kind: FieldKind;
  readonly list?: FieldList;
  readonly options?: readonly Option[];
  readonly pool?: PoolName;
  readonly free?: 'value' | 'informal';
}

/** Lists that can be searched; values from other lists are typed. */
const searched: readonly ListName[] = [
  'goals',
  'regions',
  'instruments',
  'schemes',
  'terms',
  'statuses',
  'envelopes',
  'ministries',
  'committees',
  'moments',
];

/** As few whole numbers as fit in a list to choose from. */
const fewNumbers = 10;

/** A text that may be given in several languages. */
export const isTranslatable = (schema: Schema): boolean =>
  typesOf(schema).includes('string') && schema.properties?.['nl'] !== undefined;

/** A map with fields of its own, and nothing else. */
export const isGroup = (schema: Schema): boolean => typesOf(schema).every((type) => type === 'object');

/** A list of maps. */
export const isRows = (schema: Schema): boolean =>
  typesOf(schema).includes('array') && schema.items !== undefined && isGroup(schema.items);

/** `key`: the last name of the path, which tells a headline from a text of several lines. */
export function kindOf(schema: Schema, key: string, language: Language): KindOfField {
  if (typesOf(schema).includes('array')) return listKind(schema.items ?? {}, language);
  const options = optionsOf(schema, language);
  if (options.length > 0) return { kind: 'enum', options };
  return standing(schema) ?? { kind: plainKind(schema, key) };
}

function listKind(items: Schema, language: Language): KindOfField {
  const options = optionsOf(items, language);
  if (options.length > 0) return { kind: 'choices', options };
  const of = standing(items);
  if (of?.kind !== 'choice') return { kind: 'choices', free: 'value' };
  const informal = items.properties?.['informal'] !== undefined;
  return { ...of, kind: 'choices', ...(informal && { free: 'informal' }) };
}

function optionsOf(schema: Schema, language: Language): readonly Option[] {
  const { enum: allowed = [], 'x-enum': labels, minimum, maximum } = schema;
  if (allowed.length > 0)
    return allowed.map((value) => ({ value, label: labels?.[value]?.[language] ?? value }));
  if (typesOf(schema).includes('boolean'))
    return [true, false].map((is) => ({ value: String(is), label: yesOrNo(is, language) }));
  const isNumber = typesOf(schema).every((type) => type === 'integer') && typesOf(schema).length > 0;
  if (!isNumber || minimum === undefined || maximum === undefined || maximum - minimum >= fewNumbers)
    return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, place) => {
    const value = String(minimum + place);
    return { value, label: value };
  });
}

const pools = {
  person: 'people',
  role: 'people',
  law: 'laws',
  criterion: 'criteria',
  project: 'projects',
  rule: 'rules',
  indicator: 'indicators',
} as const satisfies Record<string, PoolName>;

/** What the value is, where type and form do not say so. */
function standing(schema: Schema): KindOfField | undefined {
  const stands = saidBy(schema);
  if (stands?.for === 'entry') {
    const list = searched.find((one) => one === stands.list) as FieldList | undefined;
    if (list === undefined) return { kind: 'text' };
    return { kind: 'choice', list, ...(stands.orParty && { pool: 'parties' }) };
  }
  // An id that an ask is to bear is thought of, not picked: then its form is told.
  if (stands?.for === 'ask')
    return schema.pattern?.startsWith('^') === true ? undefined : { kind: 'choice', list: 'asks' };
  if (stands?.for === 'amount') return { kind: 'amount' };
  if (stands?.for === 'date') return { kind: 'date' };
  const pool = Object.entries(pools).find(([holds]) => holds === stands?.for)?.[1];
  return pool === undefined ? undefined : { kind: 'choice', pool, free: 'value' };
}

/** The first and last year that records know. */
const firstYear = 1900;

function plainKind(schema: Schema, key: string): FieldKind {
  const types = typesOf(schema);
  if (types.every((type) => type === 'integer' || type === 'number'))
    return schema.minimum === firstYear ? 'year' : 'number';
  const isHeadline = key === 'title';
  return (isTranslatable(schema) && !isHeadline) || key === 'quote' ? 'long-text' : 'text';
}

/** The last name of a path: what a place in a list is called as well. */
export const fieldName = (path: Path): string => path.findLast((step) => typeof step === 'string') ?? '';
