// What a person typed or picked in a field → the value that is written. Understands amounts, dates and numbers as people in
// the Netherlands write them; what cannot be understood is refused in a sentence, never guessed.
import { readAmount } from '../../records/plain-amount.ts';
import { readDate } from '../../records/plain-date.ts';
import { type Schema, typesOf } from '../../records/shape.ts';
import type { Writable } from '../../text/change.ts';
import { formWords } from '../../wording/editor/form.ts';
import type { Language } from '../../wording/language.ts';
import type { FieldKind } from './form.ts';
import { kindOf } from './field-kind.ts';
import { expectedText } from './hints.ts';

export type Typed = { readonly value: Writable } | { readonly refused: string } | { readonly nothing: true };

interface Place {
  readonly schema: Schema;
  /** The last name of the path. */
  readonly key: string;
}

export function readTyped(typed: string, { schema, key }: Place, language: Language): Typed {
  const text = typed.replaceAll(/\r\n?/g, '\n').trim();
  if (text === '') return { nothing: true };
  const { kind } = kindOf(schema, key, language);
  const value = (readers[kind] ?? plain)(text, schema);
  if (value !== undefined) return { value };
  const expected = expectedText(schema, kind, language);
  return { refused: formWords.expected[language]({ typed: text, expected }) };
}

type Reader = (text: string, schema: Schema) => Writable | undefined;

/** From this amount on the thousands are written apart, so that nobody miscounts noughts. */
const groupedFrom = 10_000;

const readers: Readonly<Partial<Record<FieldKind, Reader>>> = {
  amount: (text, schema) => {
    const read = readAmount(text);
    if (read === undefined || !Number.isInteger(read) || !isWithin(read, schema)) return undefined;
    return read < groupedFrom ? read : String(read).replaceAll(/\B(?=(?:\d{3})+$)/g, '_');
  },
  date: (text) => readDate(text),
  year: numeric,
  number: numeric,
  enum: (text, schema) => {
    if (typesOf(schema).includes('boolean'))
      return text === 'true' || text === 'false' ? text === 'true' : undefined;
    return schema.enum === undefined ? numeric(text, schema) : plain(text, schema);
  },
};

function numeric(text: string, schema: Schema): number | undefined {
  if (!/^[-+]?\d{1,15}(?:[.,]\d{1,9})?$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  const isWhole = typesOf(schema).every((type) => type === 'integer');
  if (isWhole && !Number.isInteger(value)) return undefined;
  return isWithin(value, schema) ? value : undefined;
}

const isWithin = (value: number, { minimum = -Infinity, maximum = Infinity }: Schema): boolean =>
  minimum <= value && value <= maximum;

/** A text; where a number will do too, what is written like one becomes one. */
function plain(text: string, schema: Schema): Writable {
  const takesNumber = typesOf(schema).some((type) => type === 'number' || type === 'integer');
  return takesNumber && /^\d{1,15}$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}
