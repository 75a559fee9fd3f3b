// Compiles the JSON Schemas to plain functions, so that nothing is compiled when the program starts.
// Writes `server/generated/validators.js` and the schemas themselves as text that is read when it is needed.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv';
import { transform } from 'esbuild';
import standalone from 'ajv/dist/standalone/index.js';
import { formats } from '../server/records/formats.ts';
import { bare, schemaFiles } from './schema-files.mts';
import type { SchemaFile } from './schema-files.mts';

const generated = join(import.meta.dirname, '../server/generated');

/** What our schemas say beside the standard: texts for people, and how a record is read. */
export const annotations = [
  'x-nl',
  'x-enum',
  'x-list',
  'x-holds',
  'x-past',
  'x-expects',
  'x-short',
  'x-completeness',
];

/** Strict: a keyword that is misspelt in a schema stops the build. */
export function schemaChecker(files: readonly SchemaFile[]): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // A condition names fields that its schema defines one level up.
    strictRequired: false,
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
  await writeFile(join(generated, 'schemas.js'), schemasText(files));
  await writeFile(join(generated, 'schemas.d.ts'), schemaDeclarations);
}

const schemaDeclarations = `// Generated from schemas/*.schema.json by \`npm run generate\`. Do not edit.
/** The text of each JSON Schema, by the kind of file. */
export const schemaTexts: { readonly [kind: string]: string | undefined };
/** What a complete ask has besides the required fields: each met by any one of its paths. */
export const completenessWishes: readonly (readonly (readonly (string | number)[])[])[];
`;

/** The schemas as text, read only when a record is explained; and the little of them that every run needs. */
function schemasText(files: readonly SchemaFile[]): string {
  const texts = files.map(({ kind, schema }) => {
    const text = JSON.stringify(JSON.stringify(schema));
    return `  ${JSON.stringify(kind)}: ${text},\n`;
  });
  const wishes = files.find(({ kind }) => kind === 'ask')?.schema['x-completeness'] ?? [];
  return [
    '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.',
    `export const schemaTexts = {\n${texts.join('')}};`,
    `export const completenessWishes = ${JSON.stringify(wishes)};\n`,
  ].join('\n');
}
