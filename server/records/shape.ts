// The form of our JSON Schemas, and how references in them are filled in. Knows no particular schema.
import type { Path } from '../text/place.ts';

/** A text in both languages, as plain data that a finding can carry. */
export type Texts = { readonly nl: string; readonly en: string };

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** What a value can be that is more than a text or a number. `person`: a role too. `party`: who pays, a region or another. */
export const holdings = [
  'ask',
  'role',
  'person',
  'rule',
  'project',
  'indicator',
  'file',
  'event',
  'party',
  'amount',
  'fingerprint',
  'law',
  'criterion',
  'region-name',
  'ask-path',
  'ask-part',
  'own-entry',
  'source',
] as const;
export type Holds = (typeof holdings)[number];

/** A schema with every reference filled in: words beside a reference win over those of its target. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: TypeName | readonly TypeName[];
  readonly title?: string;
  readonly description?: string;
  readonly 'x-nl'?: { readonly title?: string; readonly description?: string };
  /** What belongs here, in words that finish "expected is …". */
  readonly 'x-expects'?: Texts;
  /** Label of each allowed value, and other words people use for it. */
  readonly 'x-enum'?: Readonly<Record<string, Texts & { readonly also?: readonly string[] }>>;
  /** The code list its values come from. */
  readonly 'x-list'?: string;
  /** What its value is, where type, form and code list do not say so: the id of an ask, a role, an amount. */
  readonly 'x-holds'?: Holds;
  /** It tells what happened: no date in it is still to come. */
  readonly 'x-past'?: true;
  /** The field that is meant when a single value stands where a map belongs. */
  readonly 'x-short'?: string;
  /** What a complete record has: a list of wishes, each met by any one of its paths. */
  readonly 'x-completeness'?: readonly (readonly Path[])[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Gives a schema by the name of its file. */
export type Load = (name: string) => Schema;

/** The definition a reference names: `#/$defs/text` of the same schema, or `ask.schema.json#/$defs/text`. */
function target(ref: string, root: Schema, load: Load): { readonly schema: Schema; readonly root: Schema } {
  const [file, pointer = ''] = ref.split('#') as [string, string?];
  const owner = file === '' ? root : load(file.replace('.schema.json', ''));
  return { schema: owner.$defs?.[pointer.replace('/$defs/', '')] ?? {}, root: owner };
}

/** A schema with every reference replaced by what it names; `root` is the schema of the file it stands in. */
export function filledIn(schema: Schema, root: Schema, load: Load): Schema {
  const { $ref, ...own } = schema;
  if ($ref !== undefined) {
    const found = target($ref, root, load);
    return { ...filledIn(found.schema, found.root, load), ...own };
  }
  const { $defs: _defs, properties, items, additionalProperties, propertyNames, ...rest } = own;
  const each = (inner: Schema | undefined) => (inner === undefined ? undefined : filledIn(inner, root, load));
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, filledIn(inner, root, load)]),
      ),
    }),
    ...(items && { items: each(items) }),
    ...(propertyNames && { propertyNames: each(propertyNames) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'boolean' ? additionalProperties : each(additionalProperties),
    }),
  };
}

/** The schema of what stands under a key or in a list; undefined where the schema says nothing. */
export function below(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items;
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, step))
    return schema.properties[step];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** The types a place may hold. */
export function typesOf(schema: Schema): readonly TypeName[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}
