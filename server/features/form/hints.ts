// What belongs in a field, in words with an example: only where a person types it.
import { type Schema, typesOf } from '../../records/shape.ts';
import { formWords } from '../../wording/editor/form.ts';
import type { Language } from '../../wording/language.ts';
import { expectedOf } from '../../records/words.ts';
import type { KindOfField } from './field-kind.ts';

/** What is expected of a typed text, in words that finish "expected is …". */
export function expectedText(schema: Schema, kind: KindOfField['kind'], language: Language): string {
  if (kind === 'amount') return formWords.amount[language]();
  if (kind === 'date') return formWords.date[language]();
  const own = schema['x-expects']?.[language];
  const isWhole = typesOf(schema).every((type) => type === 'integer');
  if (kind === 'number' && own === undefined && !isWhole) return formWords.number[language]();
  return own ?? expectedOf(schema)[language];
}

/** Undefined where a person picks a value, or may write what they like. */
export function hintOf(schema: Schema, { kind }: KindOfField, language: Language): string | undefined {
  const isTyped = kind === 'amount' || kind === 'date' || kind === 'year' || kind === 'number';
  const hasForm =
    kind === 'text' && (schema.format !== undefined || schema.pattern?.startsWith('^') === true);
  if (!isTyped && !hasForm) return undefined;
  return formWords.hint[language]({ expected: expectedText(schema, kind, language) });
}
