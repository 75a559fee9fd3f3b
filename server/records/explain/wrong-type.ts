// Another kind of value stands where the record wants a text, a number, a list or a block.
import type { Writable } from '../../text/change.ts';
import { fix } from '../../text/problem.ts';
import type { Fix } from '../../text/problem.ts';
import { below, typesOf } from '../shape.ts';
import type { Schema, TypeName } from '../shape.ts';
import { named, placeOf, problem, replaceBy, schemaOfSlip, shown } from '../slip.ts';
import type { Path } from '../../text/place.ts';
import { sameValue } from '../../text/same-value.ts';
import { valueAt } from '../../text/value-at.ts';
import type { Explanation, Slip, Subject } from '../slip.ts';
import { expectedOf } from '../words.ts';
import { asWritten } from './as-written.ts';

export type Found = 'text' | 'number' | 'yes-no' | 'list' | 'block' | 'nothing';

interface Better {
  readonly value: Writable;
  readonly safety: Fix['safety'];
}

function foundIn(value: unknown): Found {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes-no';
  return typeof value === 'string' ? 'text' : 'block';
}

const typeNames: Readonly<Record<Found, readonly TypeName[]>> = {
  text: ['string'],
  number: ['number', 'integer'],
  'yes-no': ['boolean'],
  list: ['array'],
  block: ['object'],
  nothing: [],
};

const fits = (schema: Schema | undefined, value: unknown): boolean =>
  schema !== undefined && typeNames[foundIn(value)].some((type) => typesOf(schema).includes(type));

/**
 * A number or yes/no where a text belongs: the same signs, quoted; or a date without dashes. No code of a list is a
 * number: quoted it would still be none.
 */
function asText(schema: Schema, text: string): Better | undefined {
  if (schema.enum !== undefined || schema['x-list'] !== undefined) return undefined;
  if (schema.format !== undefined) {
    const meant = asWritten(schema, text);
    return meant === undefined ? undefined : { value: meant, safety: 'review' };
  }
  const right = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text);
  return right ? { value: text, safety: 'safe' } : undefined;
}

/** A text where a number belongs: a quoted number, or a date of which only the year is wanted. */
function asNumber(schema: Schema, text: string): Better | undefined {
  const written = text.trim();
  if (/^-?\d{1,15}$/.test(written)) return { value: Number(written), safety: 'safe' };
  if (/^-?\d{1,12}[.,]\d{1,6}$/.test(written) && typesOf(schema).includes('number')) {
    return { value: Number(written.replace(',', '.')), safety: 'review' };
  }
  const year = /^(\d{4})-\d\d-\d\d$/.exec(written)?.[1] ?? /^\d\d-\d\d-(\d{4})$/.exec(written)?.[1];
  return year !== undefined && schema.maximum !== undefined
    ? { value: Number(year), safety: 'review' }
    : undefined;
}

/** One value where a list belongs: a list of that one, or of the parts between commas. */
function asList(schema: Schema, value: unknown): Better | undefined {
  const { items } = schema;
  if (!fits(items, value)) return undefined;
  const parts = typeof value === 'string' ? value.split(/\s*[,;]\s*/).filter((part) => part !== '') : [];
  if (parts.length < 2) return { value: [value as Writable], safety: 'safe' };
  return { value: parts, safety: 'review' };
}

const yes = new Set(['ja', 'yes', 'waar', 'true', 'y', 'j']);
const no = new Set(['nee', 'no', 'onwaar', 'false', 'n']);

function asYesNo(text: string): Better | undefined {
  const word = text.trim().toLowerCase();
  if (yes.has(word)) return { value: true, safety: 'review' };
  return no.has(word) ? { value: false, safety: 'review' } : undefined;
}

function asBlock(schema: Schema, value: unknown): Better | undefined {
  const key = schema['x-short'];
  if (key === undefined) return undefined;
  const inner = below(schema, key);
  if (inner !== undefined && fits(inner, value))
    return { value: { [key]: value as Writable }, safety: 'review' };
  const list = inner !== undefined && typesOf(inner).includes('array') ? asList(inner, value) : undefined;
  return list && { value: { [key]: list.value }, safety: 'review' };
}

function better(schema: Schema, value: unknown, written: string): Better | undefined {
  const types = typesOf(schema);
  if (Array.isArray(value)) {
    const only: unknown = value[0];
    return value.length === 1 && fits(schema, only) ? { value: only as Writable, safety: 'safe' } : undefined;
  }
  if (types.includes('array')) return asList(schema, value);
  if (types.includes('boolean') && typeof value === 'string') return asYesNo(value);
  if (typeof value === 'string' && (types.includes('integer') || types.includes('number'))) {
    return asNumber(schema, value);
  }
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return asText(schema, written);
  }
  return types.includes('object') ? asBlock(schema, value) : undefined;
}

function fixFor({ at }: Slip, subject: Subject, { value, safety }: Better): Fix {
  const changes = [{ kind: 'set', at, value }] as const;
  const key = named(at);
  if (Array.isArray(value)) return fix('make-list', { key }, safety, changes);
  const found = valueAt(subject.value, at);
  if (Array.isArray(found)) return fix('take-from-list', { key }, safety, changes);
  if (typeof value !== 'object' || value === null) return replaceBy(value, at, safety);
  const [short = ''] = Object.keys(value);
  return fix('put-under', { value: shown(found), under: named([...at, short]) }, safety, changes);
}

/**
 * A number where another ask or a rule is named: whether there is such a one is asked once the name is a text. An ask's own id is
 * known without its quotation marks.
 */
const isReference = ([key]: Slip['at'], schema: Schema, value: unknown): boolean =>
  typeof value !== 'object' &&
  typeof value !== 'string' &&
  ['ask', 'rule'].includes(schema['x-holds'] ?? '') &&
  key !== 'id' &&
  key !== 'formerIds';

/** A number in the signs of its author: it may be a reference such as 2026.10. */
const writtenAt = (at: Path, { spellings = [] }: Subject): string | undefined =>
  spellings.find((one) => sameValue(one.at, at))?.text;

export function explainWrongType(slip: Slip, subject: Subject): Explanation {
  const schema = schemaOfSlip(slip, subject);
  const value = valueAt(subject.value, slip.at);
  const written = writtenAt(slip.at, subject) ?? shown(value);
  const meant = better(schema, value, written);
  const facts = {
    key: named(slip.at),
    found: foundIn(value),
    value: typeof value === 'object' ? undefined : written,
    expected: expectedOf(schema),
    record: subject.kind,
  };
  return {
    problem: problem(
      'schema/wrong-type',
      facts,
      placeOf(slip, subject),
      meant ? [fixFor(slip, subject, meant)] : [],
    ),
    meant: meant && !isReference(slip.at, schema, value) ? { at: slip.at, value: meant.value } : undefined,
  };
}
