// Record types from the JSON Schemas, so that a shape is written once. The result is committed and drift-checked.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { bare, schemaFiles } from './schema-files.mts';

export const typesFile = join(import.meta.dirname, '../server/records/types.ts');

/** Code lists are typed by hand, in the form in which they are looked up: `server/vocabulary/entry.ts`. */
const typedElsewhere = new Set(['code-list']);

/** A definition that is any text: no type of its own. */
const textName = 'name';

interface Shape {
  readonly $defs?: Readonly<Record<string, unknown>>;
}

/** What a type cannot say, or what goes once all schemas are one: conditions, names, files of references. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema && String(schema.$ref).endsWith(`#/$defs/${textName}`)) return { type: 'string' };
  const kept = Object.entries(schema).filter(
    ([keyword]) => !['if', 'then', 'allOf', '$defs'].includes(keyword),
  );
  return Object.fromEntries(
    kept.map(([keyword, value]) => [keyword, keyword === '$ref' ? localRef(String(value)) : plain(value)]),
  );
}

/** `ask.schema.json#/$defs/text` → `#/$defs/text`. */
const localRef = (ref: string): string => ref.slice(ref.indexOf('#'));

/** All schemas as one, so that a definition which several use is one type. */
async function allInOne(): Promise<{ readonly [keyword: string]: unknown }> {
  const $defs: Record<string, unknown> = {};
  for (const { kind, schema } of await schemaFiles()) {
    if (typedElsewhere.has(kind)) continue;
    const { $schema: _draft, $id: _id, ...shape } = bare(schema) as Shape & Record<string, unknown>;
    for (const [name, definition] of Object.entries(shape.$defs ?? {})) {
      if (name === textName) continue;
      if (Object.hasOwn($defs, name)) throw new Error(`Two schemas define ${name}.`);
      $defs[name] = plain(definition);
    }
    $defs[schema.title] = plain(shape);
  }
  return { $defs };
}

/** The text of the types file for the schemas as they are now. */
export async function typesText(): Promise<string> {
  const text = await compile(await allInOne(), 'Everything', {
    additionalProperties: false,
    bannerComment: '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.',
    style: { singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  });
  const declarations = text.split(/\n(?=export |\/\*\*)/).map((declaration) => declaration.trim());
  const named = declarations.filter((declaration) => !/^export interface Everything\b/.test(declaration));
  return `${named
    .map(withoutRemark)
    .filter((declaration) => declaration !== '')
    .join('\n\n')}\n`;
}

/** The remark that a type came from `$defs` says nothing to a reader. */
const withoutRemark = (declaration: string): string =>
  declaration.replaceAll(/\/\*\*[^/]*?\bvia the `definition`[^/]*?\*\/\s*/g, '').trim();

export async function generateTypes(): Promise<void> {
  await writeFile(typesFile, await typesText());
}
