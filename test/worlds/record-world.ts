// Records made at random after their schema, and slips made in them on purpose.
import fc from 'fast-check';
import type { RecordKind } from '../../server/records/kind.ts';
import { schemaOf } from '../../server/records/schema.ts';
import { below, typesOf } from '../../server/records/shape.ts';
import type { Schema, TypeName } from '../../server/records/shape.ts';
import type { Path } from '../../server/text/place.ts';

type Value = unknown;

const words = fc.constantFrom('woningbouw', 'rga', 'Elke regio telt', 'één zin, met komma', 'x');

function day(): fc.Arbitrary<string> {
  const two = (n: number) => String(n).padStart(2, '0');
  return fc
    .tuple(
      fc.integer({ min: 1990, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
}

function text(schema: Schema): fc.Arbitrary<Value> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.format === 'date') return day();
  if (schema.format === 'date-time') return day().map((date) => `${date}T12:00:00+01:00`);
  if (schema.format === 'uri')
    return fc.constantFrom('https://www.cbs.nl/nl-nl', 'http://example.org/a?b=c#d');
  if (schema.pattern === undefined || schema.pattern === '\\S') return words;
  return typesOf(schema).includes('integer')
    ? fc.constantFrom('240_000_000', '1 500', '0', '12')
    : fc.constantFrom('rga-wokt', 'a', '2026-x1');
}

function map(schema: Schema): fc.Arbitrary<Value> {
  const fields = schema.properties ?? {};
  const required = [...(schema.required ?? [])];
  if (Object.keys(fields).length > 0) {
    const some = fc.record(
      Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, valueFor(inner)])),
      { requiredKeys: required },
    );
    // What may not be empty keeps a field.
    return some.filter((value) => Object.keys(value).length > 0 || !('minProperties' in schema));
  }
  const inner = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  const names =
    schema.propertyNames === undefined
      ? fc.constantFrom('goal/no-indicator', 'text/vague')
      : text(schema.propertyNames);
  return fc.dictionary(names as fc.Arbitrary<string>, valueFor(inner), { maxKeys: 2 });
}

function ofType(type: TypeName, schema: Schema): fc.Arbitrary<Value> {
  const { minimum = 0, maximum = 1000 } = schema;
  if (type === 'string') return text(schema);
  if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31 - 1) });
  if (type === 'number')
    return fc.integer({ min: minimum, max: maximum }).map((number) => number / 2 + minimum / 2);
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') return fc.array(valueFor(schema.items ?? { type: 'string' }), { maxLength: 3 });
  return map(schema);
}

/** A value that conforms to a schema. */
export function valueFor(schema: Schema): fc.Arbitrary<Value> {
  return fc.oneof(...typesOf(schema).map((type) => ofType(type, schema)));
}

/** A record of a kind that conforms to its schema. */
export const recordOf = (kind: RecordKind): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  (valueFor(schemaOf(kind)) as fc.Arbitrary<Readonly<Record<string, unknown>>>).filter(namesAskOrFile);

/** The condition that a schema of a known finding adds: without a file it names an ask. */
function namesAskOrFile({ findings }: Readonly<Record<string, unknown>>): boolean {
  return (
    !Array.isArray(findings) || findings.every((finding: object) => 'ask' in finding || 'file' in finding)
  );
}

export interface PlantedSlip {
  readonly rule: string;
  readonly at: Path;
  /** The record with the slip in it. */
  readonly value: unknown;
}

/** A copy of a value with another one at a path; `undefined` removes it. */
export function withAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, place) => (place === step ? withAt(item, rest, put) : item));
  const { [step]: inner, ...others } = value as Record<string | number, unknown>;
  const changed = rest.length === 0 ? put : withAt(inner, rest, put);
  return changed === undefined ? others : { ...others, [step]: changed };
}

const wrongTypes: Readonly<Record<TypeName, readonly TypeName[]>> = {
  string: ['string'],
  number: ['number', 'integer'],
  integer: ['number', 'integer'],
  boolean: ['boolean'],
  array: ['array'],
  object: ['object'],
};

const samples: readonly (readonly [TypeName, unknown])[] = [
  ['string', 'zzzqqq'],
  ['integer', 77_777_777],
  ['boolean', true],
  ['array', ['zzzqqq', 'zzzqqq']],
  ['object', { zzzqqq: 'zzzqqq' }],
];

/** Every slip that can be made at one place of a record. */
function slipsAt(
  schema: Schema,
  here: unknown,
  at: Path,
): { rule: string; at: Path; put: Path; value: unknown }[] {
  const types = typesOf(schema);
  const allowed = new Set(types.flatMap((type) => wrongTypes[type]));
  const slips = samples
    .filter(([type]) => !allowed.has(type))
    .map(([, value]) => ({ rule: 'schema/wrong-type', at, put: at, value }));
  if (schema.enum !== undefined) slips.push({ rule: 'schema/not-allowed', at, put: at, value: 'zzzqqq' });
  else if (schema.format !== undefined || (schema.pattern !== undefined && schema.pattern !== '\\S')) {
    slips.push({ rule: 'schema/bad-format', at, put: at, value: '?zzz qqq!' });
  }
  if (schema.maximum !== undefined) {
    slips.push({ rule: 'schema/out-of-range', at, put: at, value: schema.maximum + 1 });
  }
  if (typeof here === 'object' && here !== null && !Array.isArray(here)) {
    if (schema.additionalProperties === false) {
      const key = [...at, 'zzzqqq'];
      slips.push({ rule: 'schema/unknown-key', at: key, put: key, value: 'zzzqqq' });
    }
    for (const required of schema.required ?? []) {
      const key = [...at, required];
      slips.push({ rule: 'schema/missing', at: key, put: key, value: undefined });
      slips.push({ rule: 'schema/missing', at: key, put: key, value: null });
    }
  }
  return slips;
}

function slipsIn(schema: Schema, here: unknown, at: Path): ReturnType<typeof slipsAt> {
  const deeper = Array.isArray(here)
    ? here.flatMap((item, place) => slipsIn(schema.items ?? {}, item, [...at, place]))
    : typeof here === 'object' && here !== null
      ? Object.entries(here).flatMap(([key, inner]) => slipsIn(below(schema, key) ?? {}, inner, [...at, key]))
      : [];
  return [...slipsAt(schema, here, at), ...deeper];
}

/** A conforming record of a kind with one slip in it. */
export const slippedRecord = (kind: RecordKind): fc.Arbitrary<PlantedSlip> =>
  recordOf(kind).chain((record) =>
    fc.constantFrom(...slipsIn(schemaOf(kind), record, [])).map(({ rule, at, put, value }) => ({
      rule,
      at,
      value: withAt(record, put, value),
    })),
  );
