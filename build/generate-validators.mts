// Compiles the JSON Schemas to plain functions, so that nothing is compiled when the program starts.
// Writes `server/generated/validators.js` and the schemas themselves as text that is read when it is needed.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv';
import { transform } from 'esbuild';
import standalone from 'ajv/dist/standalone/index.js';
import { formats } from '../server/records/formats.ts';

const schemas = join(import.meta.dirname, '../schemas');
const generated = join(import.meta.dirname, '../server/generated');

/** What our schemas say beside the standard: texts for people, and how a record is read. */
export const annotations = [
  'x-nl',
  'x-enum',
  'x-list',
  'x-expects',
  'x-short',
  'x-completeness',
  'x-patternName',
];

/** The schema without its words: what is compiled. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword, value]) => !isWords(keyword, value));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, bare(value)]));
}

/** A record may well have a field named `title`: then its value is a schema, not a text. */
const isWords = (keyword: string, value: unknown): boolean =>
  keyword.startsWith('x-') ||
  (['title', 'description'].includes(keyword) && typeof value === 'string') ||
  (keyword === 'examples' && Array.isArray(value));

export interface SchemaFile {
  readonly kind: string;
  readonly schema: { readonly $id: string; readonly title: string };
}

/** All schemas, sorted by name. */
export async function schemaFiles(): Promise<SchemaFile[]> {
  const names = (await readdir(schemas)).filter((name) => name.endsWith('.schema.json')).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      kind: name.slice(0, -'.schema.json'.length),
      schema: JSON.parse(await readFile(join(schemas, name), 'utf8')),
    })),
  );
}

/** Strict: a keyword that is misspelt in a schema stops the build. */
export function schemaChecker(files: readonly SchemaFile[]): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    formats,
    schemas: files.map(({ schema }) => schema),
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addVocabulary(annotations);
  return ajv;
}

/** `review-event` → `reviewEvent`. */
const exportName = (kind: string): string =>
  kind.replaceAll(/-(\w)/g, (_dash, letter) => letter.toUpperCase());

const declarations = `// Generated from schemas/*.schema.json by \`npm run generate\`. Do not edit.
/** One complaint of a validator. */
export interface RawError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly propertyName?: string;
}
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly RawError[] | null;
}
`;

export async function generateValidators(): Promise<void> {
  const files = await schemaFiles();
  // Compiled once as published, so that every keyword is checked, and once without words, which is what we ship.
  for (const { schema } of files) schemaChecker(files).getSchema(schema.$id);
  const ajv = schemaChecker(
    files.map(({ kind, schema }) => ({ kind, schema: bare(schema) as typeof schema })),
  );
  const exported = Object.fromEntries(files.map(({ kind, schema }) => [exportName(kind), schema.$id]));
  const code = standalone(ajv, exported);
  if (/\brequire\(/.test(code)) throw new Error('A compiled validator needs a library at run time.');
  const texts = files.map(
    ({ kind, schema }) => `  ${JSON.stringify(kind)}: ${JSON.stringify(JSON.stringify(schema))},\n`,
  );
  await mkdir(generated, { recursive: true });
  // Drops what the compiler writes down but never uses.
  const lean = await transform(code, { format: 'esm', treeShaking: true, minify: true, target: 'es2023' });
  await writeFile(
    join(generated, 'validators.js'),
    `// Generated. Do not edit.\nimport { formats } from '../records/formats.ts';\n${lean.code}`,
  );
  await writeFile(
    join(generated, 'validators.d.ts'),
    declarations + files.map(({ kind }) => `export const ${exportName(kind)}: Validator;\n`).join(''),
  );
  await writeFile(
    join(generated, 'schemas.js'),
    `// Generated. Do not edit.\nexport const schemaTexts = {\n${texts.join('')}};\n`,
  );
  await writeFile(
    join(generated, 'schemas.d.ts'),
    '// Generated. Do not edit.\n/** The text of each JSON Schema, by the kind of file. */\nexport const schemaTexts: { readonly [kind: string]: string | undefined };\n',
  );
}
