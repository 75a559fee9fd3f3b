// The fast reader may be used because it never says anything else than the careful one, and that is `yaml`.
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type CarefulReading, carefulRead } from '../../server/text/careful-read.ts';
import { decode } from '../../server/text/decode.ts';
import { fastPlaces, fastRead } from '../../server/text/fast-read.ts';
import { placeIn } from '../../server/text/locate.ts';
import type { Part, Path } from '../../server/text/place.ts';
import { oddYaml, spoiled } from './odd-yaml.ts';
import { sample } from './sample.ts';

/** Fails when the fast reader answers and anybody else says otherwise. */
function expectAgreement(text: string): boolean {
  const fast = fastRead(text);
  if (fast === undefined) return false;
  const careful = carefulRead(text);
  expect(careful.problems).toEqual([]);
  expect(fast).toStrictEqual(
    careful.documents.map(({ value, range, unreliable }) => ({ value, range, unreliable, isDetached: true })),
  );
  const judged = [...parseAllDocuments(text)];
  expect(judged.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  // A document without content is nothing to yaml, and no document to us; the fast reader knows no other nothing.
  const values = judged.map((document) => document.toJS() as unknown).filter((value) => value !== null);
  expect(fast.map(({ value }) => value)).toStrictEqual(values);
  expectSamePlaces(text, careful);
  // Strict equality does not look at the order of keys.
  expect(JSON.stringify(fast.map(({ value }) => value))).toBe(JSON.stringify(values));
  return true;
}

const parts = ['key', 'value', 'pair'] as const;

/** Places that the fast reader knows are those in the tree. */
function expectSamePlaces(text: string, { documents }: CarefulReading): void {
  const places = fastPlaces(text);
  for (const [index, document] of documents.entries()) {
    for (const at of pathsIn(document.value, [])) {
      for (const part of parts) {
        const fast = places?.range(text, index, at, part);
        if (fast !== undefined)
          expect({ at, part, ...fast }).toEqual({ at, part, ...placeIn(document, at, part) });
      }
    }
  }
}

function* pathsIn(value: unknown, at: Path): Iterable<Path> {
  yield at;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    yield* pathsIn(inner, [...at, Array.isArray(value) ? Number(name) : name]);
}

describe('the fast reader agrees with yaml', () => {
  test('on every YAML file of this project', () => {
    const files = globSync('{examples,schemas,test}/**/*.{yaml,yml}');
    const read = files.filter((file) => expectAgreement(decode(readFileSync(file)).text));
    // It must also be of use: most plain files are read fast.
    expect(read.length / files.length).toBeGreaterThan(0.6);
  });

  test('on records in every style', () => {
    fc.assert(
      fc.property(oddYaml, (text) => void expectAgreement(text)),
      { numRuns: 4000 },
    );
  });

  test('on records in which a hand slipped', () => {
    const slips = fc.oneof(spoiled(sample), oddYaml.chain(spoiled));
    fc.assert(
      fc.property(slips, (text) => void expectAgreement(text)),
      { numRuns: 3000 },
    );
  });

  test('on any cut of a record', () => {
    for (let end = 0; end <= sample.length; end++) expectAgreement(sample.slice(0, end));
  });
});

describe('the fast reader reads', () => {
  const read = (text: string): unknown => fastRead(text)?.map(({ value }) => value);

  test('knows where every key and every single value of a plain text stands', () => {
    const text =
      'id: a # b\nlist:\n  - een tekst\n    die doorloopt\n  - { c: "x", d: [1, 2] }\ntekst: >-\n  een\n  twee\n';
    const words = (at: Path, part: Part = 'value') => {
      const range = fastPlaces(text)?.range(text, 0, at, part);
      return range && text.slice(range.start, range.end);
    };
    expect(words(['id'])).toBe('a');
    expect(words(['id'], 'key')).toBe('id');
    expect(words(['id'], 'pair')).toBe('id: a');
    expect(words(['list', 0])).toBe('een tekst\n    die doorloopt');
    expect(words(['list', 1, 'c'])).toBe('"x"');
    expect(words(['list', 1, 'd', 1])).toBe('2');
    expect(words(['tekst'])).toBe('>-\n  een\n  twee');
    expect(words(['list'])).toBeUndefined();
    expect(words(['list'], 'key')).toBe('list');
  });

  test('the sample record, in both line ends', () => {
    expect(read(sample)).toHaveLength(2);
    expect(read(sample.replaceAll('\n', '\r\n'))).toEqual(read(sample));
  });

  test.each([
    ['id: a', [{ id: 'a' }]],
    ['# only a comment\n', []],
    ['a: 1\n---\n# nothing\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['a:\n- 1\n- b: 2\n  c: x\n', [{ a: [1, { b: 2, c: 'x' }] }]],
    ['a: een tekst\n  die doorloopt\nb: 1\n', [{ a: 'een tekst die doorloopt', b: 1 }]],
    [
      'a: |\n  een\n\n    twee\nb: >-\n  een\n  twee\n\n  drie\n',
      [{ a: 'een\n\n  twee\n', b: 'een twee\ndrie' }],
    ],
    ['a:\nb: {c: [1, "x, y"], d: http://e.nl}\n', [{ a: null, b: { c: [1, 'x, y'], d: 'http://e.nl' } }]],
  ])('%j', (text, values) => {
    expect(read(text)).toEqual(values);
  });
});

describe('the fast reader leaves to the careful one', () => {
  test.each([
    'a: 0123',
    'a: -0',
    'a: -0.0',
    'a: 1e3',
    'a: 12345678901234567',
    'a: 0x1F',
    'a: *b',
    'a: &b c',
    'a: !b c',
    'a: [b] c',
    'a: {{ b }}',
    'a: Kamerstuk #12',
    'a: b #vast',
    'a: 1\na: 2',
    '<<: b',
    'id: 2026-03-12',
    'formerIds: [2026-03-12]',
    'a: b: c',
    'a: "b',
    'a: [b',
    '\ta: b',
    'a: b\rc: d',
    '<<<<<<< HEAD\na: 1\n',
    '__proto__: 1',
    'null: 1',
    '? a\n: b',
    'los',
    '- - a',
    'a: |+\n  b\n',
    'a: |2\n  b\n',
    'a: b\n# los\n  c\n',
    '%YAML 1.2\n---\na: b\n',
    'a: b\n...\n',
    'a: .5',
    'a: ~',
  ])('%j', (text) => {
    expect(fastRead(text)).toBeUndefined();
  });
});
