// A text as people write it → the value the record wants there, when only one can be meant.
import { readAmount } from '../plain-amount.ts';
import { readDate } from '../plain-date.ts';
import { typesOf } from '../shape.ts';
import type { Schema } from '../shape.ts';

/** "Wonen in Assen" → "wonen-in-assen". */
function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const addressOf = (text: string): string | undefined =>
  /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(text) ? `https://${text}` : undefined;

/** The value meant by a text that has not the form of its place; undefined when it cannot be told. */
export function asWritten(schema: Schema, text: string): string | number | undefined {
  const written = text.trim();
  if (schema.format === 'date') return readDate(written);
  if (schema.format === 'uri') return addressOf(written);
  if (schema.pattern === undefined || schema.format !== undefined) return undefined;
  if (typesOf(schema).includes('integer')) return readAmount(written);
  const slug = slugOf(written);
  return slug !== '' && new RegExp(schema.pattern, 'u').test(slug) ? slug : undefined;
}
