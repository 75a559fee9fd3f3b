// Record types from the JSON Schemas, so that a shape is written once. The result is committed and drift-checked.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';

const schemas = join(import.meta.dirname, '../schemas');
export const typesFile = join(import.meta.dirname, '../server/records/types.ts');

/** The text of the types file for the schemas as they are now. */
export async function typesText(): Promise<string> {
  const parts = ['// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.\n'];
  const seen = new Set<string>();
  for (const name of (await readdir(schemas)).filter((file) => file.endsWith('.schema.json')).toSorted()) {
    const schema = JSON.parse(await readFile(join(schemas, name), 'utf8'));
    const text = await compile(schema, schema.title, {
      additionalProperties: false,
      bannerComment: '',
      cwd: schemas,
      style: { singleQuote: true, printWidth: 110 },
    });
    // Shared definitions come out once per schema; the first stands for all.
    for (const declaration of text.split(/\n(?=export )|\n(?=\/\*\*)/)) {
      const declared = /export (?:type|interface) (\w+)/.exec(declaration)?.[1] ?? '';
      if (seen.has(declared)) continue;
      seen.add(declared);
      parts.push(declaration.trim());
    }
  }
  return `${parts.join('\n\n')}\n`;
}

export async function generateTypes(): Promise<void> {
  await writeFile(typesFile, await typesText());
}
