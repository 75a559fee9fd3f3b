// The schemas themselves: strict, in two languages, without bare variants, and all that is made from them is up to date.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { referenceFolder, referencePages } from '../../build/generate-reference.mts';
import { typesFile, typesText } from '../../build/generate-types.mts';
import { schemaChecker } from '../../build/generate-validators.mts';
import { schemaFiles } from '../../build/schema-files.mts';
import { completenessWants } from '../../server/records/completeness.ts';
import { recordKinds } from '../../server/records/kind.ts';
import { schemaAt, schemaOf } from '../../server/records/schema.ts';
import { typesOf } from '../../server/records/shape.ts';
import type { Schema } from '../../server/records/shape.ts';

const files = await schemaFiles();

interface Spot {
  readonly path: string;
  readonly schema: Schema;
}

/** Every schema inside a schema, references filled in, with a path to name it by. */
function* spotsIn(schema: Schema, path: string): Generator<Spot> {
  yield { path, schema };
  for (const [key, inner] of Object.entries(schema.properties ?? {})) yield* spotsIn(inner, `${path}.${key}`);
  if (schema.items !== undefined) yield* spotsIn(schema.items, `${path}[]`);
  if (typeof schema.additionalProperties === 'object')
    yield* spotsIn(schema.additionalProperties, `${path}.*`);
}

const fieldsOf = (schema: Schema, path: string): Spot[] =>
  [...spotsIn(schema, path)].flatMap((spot) =>
    Object.entries(spot.schema.properties ?? {}).map(([key, inner]) => ({
      path: `${spot.path}.${key}`,
      schema: inner,
    })),
  );

test('there is a schema for every kind of record, for the index of a portfolio, and no other', () => {
  expect(files.map(({ kind }) => kind)).toEqual([...recordKinds, 'index'].toSorted());
});

describe.each(files)('the schema of $kind', ({ kind, schema: published }) => {
  const schema = schemaOf(kind as (typeof recordKinds)[number]);

  test('compiles strictly, and its address says which file it is', () => {
    expect(published.$id).toBe(`${kind}.schema.json`);
    expect(schemaChecker(files).getSchema(published.$id)).toBeTypeOf('function');
  });

  test('has no bare variants, which would tell one mistake several times', () => {
    expect(JSON.stringify(published)).not.toMatch(/"(?:oneOf|anyOf|not)":/);
  });

  test('has a name and a meaning for every field, in Dutch and English', () => {
    const mute = fieldsOf(schema, kind).filter(({ schema: field }) => {
      const words = [field.title, field.description, field['x-nl']?.title, field['x-nl']?.description];
      return words.some((word) => word === undefined || word.trim() === '');
    });
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  test('has words in both languages for every fixed value, and for no other', () => {
    for (const { path, schema: spot } of spotsIn(schema, kind)) {
      const words = spot['x-enum'] ?? {};
      expect(Object.keys(words), path).toEqual(spot.enum ?? []);
      for (const { nl, en } of Object.values(words)) expect([nl, en].every(Boolean), path).toBe(true);
    }
  });

  test('says in words what belongs where a form is wanted', () => {
    const formed = [...spotsIn(schema, kind)].filter(
      ({ schema: { pattern, enum: values } }) =>
        pattern !== undefined && pattern !== '\\S' && values === undefined,
    );
    const mute = formed.filter(({ schema: spot }) => spot['x-expects'] === undefined);
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  test('demands only fields that it has, and knows the field that a single value stands for', () => {
    for (const { path, schema: spot } of spotsIn(schema, kind)) {
      const named = [...(spot.required ?? []), ...(spot['x-short'] === undefined ? [] : [spot['x-short']])];
      for (const key of named) expect(Object.keys(spot.properties ?? {}), path).toContain(key);
    }
  });

  test('leaves no block open to fields of one’s own making', () => {
    for (const { path, schema: spot } of spotsIn(schema, kind)) {
      if (spot.properties !== undefined) expect(spot.additionalProperties, path).toBe(false);
      expect(typesOf(spot).length, path).toBeGreaterThan(0);
    }
  });

  test('gives examples that are right', () => {
    const ajv = schemaChecker(files);
    for (const { path, schema: spot } of spotsIn(schema, kind)) {
      for (const example of spot.examples ?? []) {
        const { title: _title, 'x-enum': _words, ...bare } = spot;
        expect(ajv.validate(bare, example), `${path}: ${JSON.stringify(example)}`).toBe(true);
      }
    }
  });
});

test('what a complete ask has are places of an ask', () => {
  const wishes = schemaOf('ask')['x-completeness'] ?? [];
  expect(wishes).toHaveLength(completenessWants);
  for (const path of wishes.flat()) expect(schemaAt('ask', path), path.join('.')).toBeDefined();
});

describe('what is made from the schemas is up to date (npm run generate)', () => {
  test('the types of records', async () => {
    expect(await readFile(typesFile, 'utf8')).toBe(await typesText());
  });

  test('the reference', async () => {
    for (const [name, text] of await referencePages()) {
      expect(await readFile(join(referenceFolder, name), 'utf8'), name).toBe(text);
    }
  });
});

test('the compiled validators stand alone: nothing of the schema compiler comes along', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../server/records/read.ts')],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['main'],
  });
  const inputs = Object.keys(metafile.inputs);
  expect(
    inputs
      .filter((input) => input.includes('node_modules'))
      .every((input) => input.includes('fastest-levenshtein')),
  ).toBe(true);
  expect(outputFiles[0]?.text).not.toContain('require("ajv');
});
