// The card of a key, and of a value out of a fixed few: what it is for, whether it must be there, what may stand there.
import type { RecordKind } from '../../records/kind.ts';
import { schemaAt } from '../../records/schema.ts';
import type { Schema } from '../../records/shape.ts';
import { expectedOf, titleOf, whyOf } from '../../records/words.ts';
import type { Writable } from '../../text/change.ts';
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import type { Path } from '../../text/place.ts';
import { printPair } from '../../text/print.ts';
import { keyCardWords as words } from '../../wording/editor/cards.ts';
import type { Language } from '../../wording/language.ts';
import { day } from '../../wording/say.ts';
import { saidBy } from '../places/what-stands.ts';
import { cardText, headingText, type Row } from './card.ts';
import { wishText } from './key-wishes.ts';

/** Undefined for a key that the schema does not know or has no words for. */
export const keyCard = (kind: RecordKind, path: Path, language: Language): string | undefined =>
  cardOf(kind, path, language, () => []);

/** The card of a key that is still to be written: also what belongs behind it. */
export const newKeyCard = (kind: RecordKind, path: Path, language: Language): string | undefined =>
  cardOf(kind, path, language, (schema) =>
    schema.enum === undefined ? [[words.expected[language](), expectedOf(schema)[language]]] : [],
  );

function cardOf(
  kind: RecordKind,
  path: Path,
  language: Language,
  more: (schema: Schema) => readonly Row[],
): string | undefined {
  const key = String(path.at(-1));
  const schema = schemaAt(kind, path);
  if (schema?.title === undefined) return undefined;
  return cardText({
    heading: headingText(titleOf(schema, key)[language], codeSpan(key)),
    sentences: [whyOf(schema)?.[language], wishText(kind, path, language)],
    rows: [
      ...more(schema),
      [words.allowed[language](), allowedText(schema, language)],
      [words.example[language](), exampleText(key, schema)],
    ],
  });
}

function allowedText({ enum: allowed, 'x-enum': labels }: Schema, language: Language): string | undefined {
  return allowed
    ?.map((value) => {
      const label = labels?.[value]?.[language];
      return label === undefined ? codeSpan(value) : `${codeSpan(value)} (${escapeMarkdown(label)})`;
    })
    .join(', ');
}

/** The first example of the schema, on one line. */
function exampleText(key: string, { examples: [example] = [] }: Schema): string | undefined {
  if (example === undefined) return undefined;
  const isList = Array.isArray(example);
  const written = printPair(key, example as Writable, 0);
  return codeSpan(isList ? `${key}: [${example.join(', ')}]` : written);
}

/** What a value out of a fixed few is called, or a date in words; undefined for any other value. */
export function valueCard(
  kind: RecordKind,
  path: Path,
  value: unknown,
  language: Language,
): string | undefined {
  const schema = schemaAt(kind, path);
  if (schema === undefined || typeof value !== 'string') return undefined;
  const label = Object.hasOwn(schema['x-enum'] ?? {}, value) ? schema['x-enum']?.[value] : undefined;
  const isDate = saidBy(schema)?.for === 'date' && day(value, language) !== value;
  if (label === undefined && !isDate) return undefined;
  const title = titleOf(schema, path.findLast((step) => typeof step === 'string') ?? '');
  return cardText({
    heading: headingText(label?.[language] ?? day(value, language), escapeMarkdown(title[language])),
    sentences: [whyOf(schema)?.[language]],
  });
}
