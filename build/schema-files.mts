// The JSON Schemas as files: read by what is made from them (types, validators, reference pages).
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export const schemasFolder = join(import.meta.dirname, '../schemas');
const ending = '.schema.json';

export interface SchemaFile {
  /** `ask`, `submission`, …: the name of the file. */
  readonly kind: string;
  readonly schema: {
    readonly $id: string;
    readonly title: string;
    readonly 'x-completeness'?: unknown;
  };
}

/** All schemas, sorted by name. */
export async function schemaFiles(): Promise<SchemaFile[]> {
  const names = (await readdir(schemasFolder)).filter((name) => name.endsWith(ending)).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      kind: name.slice(0, -ending.length),
      schema: JSON.parse(await readFile(join(schemasFolder, name), 'utf8')),
    })),
  );
}

/** A record may well have a field named `title`: then its value is a schema, not a text. */
const isWords = (keyword: string, value: unknown): boolean =>
  keyword.startsWith('x-') ||
  (['title', 'description'].includes(keyword) && typeof value === 'string') ||
  (keyword === 'examples' && Array.isArray(value));

/** A schema without its words for people. */
export function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword, value]) => !isWords(keyword, value));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, bare(value)]));
}
