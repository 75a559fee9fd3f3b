// The words a schema has for its places, in both languages, with plain ones where it has none.
import { listed } from '../wording/say.ts';
import { typesOf } from './shape.ts';
import type { Schema, Texts, TypeName } from './shape.ts';

/** The short name of a field; its key when the schema gives none. */
export const titleOf = (schema: Schema, key: string): Texts => ({
  nl: schema['x-nl']?.title ?? schema.title ?? key,
  en: schema.title ?? key,
});

/** What a field is for; undefined when the schema does not say. */
export function whyOf(schema: Schema): Texts | undefined {
  const { description } = schema;
  if (description === undefined) return undefined;
  return { nl: schema['x-nl']?.description ?? description, en: description };
}

const types: Readonly<Record<TypeName, Texts>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  integer: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: '`true` (ja) of `false` (nee)', en: '`true` (yes) or `false` (no)' },
  array: {
    nl: 'een lijst: elk onderdeel op een eigen regel met een streepje ervoor',
    en: 'a list: each part on a line of its own with a dash before it',
  },
  object: {
    nl: 'een blok met eigen velden, elk op een ingesprongen regel',
    en: 'a block with fields of its own, each on an indented line',
  },
};

const formats: Readonly<Record<string, Texts>> = {
  date: {
    nl: 'een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-03-12',
    en: 'a date that exists, as year-month-day, for example 2026-03-12',
  },
  'date-time': {
    nl: 'een moment met tijd en tijdzone, bijvoorbeeld 2026-03-05T21:14:00+01:00',
    en: 'a moment with time and time zone, for example 2026-03-05T21:14:00+01:00',
  },
  uri: {
    nl: 'een volledig webadres dat begint met https://',
    en: 'a full web address that begins with https://',
  },
};

/** The short words, for a place that may hold several. */
const short: Readonly<Partial<Record<TypeName, Texts>>> = {
  boolean: { nl: '`true` of `false`', en: '`true` or `false`' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een blok met velden', en: 'a block of fields' },
};

/** What belongs at a place, in words that finish "expected is …". */
export function expectedOf(schema: Schema): Texts {
  const own = schema['x-expects'] ?? formats[schema.format ?? ''];
  if (own !== undefined) return own;
  const several = typesOf(schema).length > 1;
  const words = typesOf(schema).map((type) => (several ? short[type] : undefined) ?? types[type]);
  return {
    nl: listed(
      words.map(({ nl }) => nl),
      'nl',
      'or',
    ),
    en: listed(
      words.map(({ en }) => en),
      'en',
      'or',
    ),
  };
}
