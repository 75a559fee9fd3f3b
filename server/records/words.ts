// The words a schema has for its places, in both languages, with plain ones where it has none.
import { typesOf } from './schema.ts';
import type { Schema, Texts, TypeName } from './schema.ts';

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

/** What belongs at a place, in words that finish "expected is …". */
export function expectedOf(schema: Schema): Texts {
  const own = schema['x-expects'];
  if (own !== undefined) return own;
  const words = typesOf(schema).map((type) => types[type]);
  const join = (language: 'nl' | 'en', or: string) => words.map((each) => each[language]).join(or);
  return { nl: join('nl', ' of '), en: join('en', ' or ') };
}
