// The published reference of every kind of file, from its schema: `docs/records/<kind>.<language>.md`.
// Committed, and drift-checked by a test.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filledIn, typesOf } from '../server/records/shape.ts';
import type { Schema } from '../server/records/shape.ts';
import { expectedOf, titleOf, whyOf } from '../server/records/words.ts';
import { languages } from '../server/wording/language.ts';
import type { Language } from '../server/wording/language.ts';
import { schemaFiles } from './schema-files.mts';

export const referenceFolder = join(import.meta.dirname, '../docs/records');

/** Where each kind of record stands, and its name; the Dutch name stands in the schema. */
const kinds: Readonly<Record<string, { readonly file: string; readonly en: string }>> = {
  ask: { file: '*.ask.yaml', en: 'Ask' },
  submission: { file: 'submission.yaml', en: 'Submission' },
  portfolio: { file: 'policy-asks.yaml', en: 'Portfolio' },
  'review-event': { file: 'reviews/<ask id>/<ulid>.yaml', en: 'Review event' },
  'code-list': { file: 'vocabularies/*.yaml', en: 'Code list' },
  baseline: { file: 'policy-asks-baseline.yaml', en: 'Known findings' },
  index: { file: 'policy-asks.index.json', en: 'Index of a portfolio' },
};

const say = {
  generated: {
    nl: 'Gemaakt uit het schema; wijzig niet deze pagina maar het schema.',
    en: 'Made from the schema; do not change this page but the schema.',
  },
  file: { nl: 'Bestand', en: 'File' },
  field: { nl: 'Veld', en: 'Field' },
  meaning: { nl: 'Wat het is', en: 'What it is' },
  wanted: { nl: 'Nodig', en: 'Needed' },
  value: { nl: 'Wat er staat', en: 'What stands there' },
  always: { nl: 'altijd', en: 'always' },
  toSubmit: { nl: 'om in te dienen', en: 'to submit' },
  list: { nl: 'een lijst', en: 'a list' },
  block: { nl: 'een blok, zie', en: 'a block, see' },
  blocks: { nl: 'een lijst van blokken, zie', en: 'a list of blocks, see' },
  each: { nl: 'elk onderdeel', en: 'each part' },
  from: { nl: 'uit de codelijst', en: 'from the code list' },
  example: { nl: 'bijvoorbeeld', en: 'for example' },
  oneOf: { nl: 'een van', en: 'one of' },
} as const;

interface Block {
  readonly name: string;
  readonly schema: Schema;
}

/** The map that a field holds, or each item of its list. */
function mapIn(schema: Schema): Schema | undefined {
  if (schema.items !== undefined) return mapIn(schema.items);
  if (schema.properties !== undefined) return schema;
  return typeof schema.additionalProperties === 'object' ? mapIn(schema.additionalProperties) : undefined;
}

/** A text in several languages is told once, not at each field. */
const isLanguages = (schema: Schema): boolean => Object.keys(schema.properties ?? {}).includes('nl');

/** The blocks of a record, each after the one it stands in. */
function* blocksOf(name: string, schema: Schema): Generator<Block> {
  yield { name, schema };
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const map = mapIn(inner);
    if (map !== undefined && !isLanguages(map)) yield* blocksOf(name === '' ? key : `${name}.${key}`, map);
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: unknown): string => `\`${typeof text === 'string' ? text : JSON.stringify(text)}\``;

function valuesOf(schema: Schema, language: Language): string {
  const labels = schema['x-enum'] ?? {};
  const values = (schema.enum ?? []).map((value) => {
    const label = labels[value]?.[language];
    return label === undefined || label === value ? code(value) : `${code(value)} (${label})`;
  });
  return `${say.oneOf[language]} ${values.join(', ')}`;
}

const anchorOf = (name: string): string => name.replaceAll('.', '').toLowerCase();

/** What a field holds: a block of fields is described in a section of its own. */
function shapeOf(schema: Schema, name: string, language: Language): string {
  const map = mapIn(schema);
  const single = schema.items ?? schema;
  if (map?.properties === undefined || isLanguages(map) || typesOf(single).includes('string')) {
    if (schema.items === undefined || schema['x-expects'] !== undefined) return expectedOf(schema)[language];
    return say.list[language];
  }
  const words = schema.items === undefined ? say.block : say.blocks;
  return `${words[language]} [${code(name)}](#${anchorOf(name)})`;
}

function contentOf(schema: Schema, name: string, language: Language): string {
  const parts: string[] = [];
  const single = schema.items ?? schema;
  if (schema.enum === undefined) parts.push(shapeOf(schema, name, language));
  if (single.enum !== undefined) parts.push(valuesOf(single, language));
  else if (
    schema.items !== undefined &&
    typesOf(single).includes('string') &&
    schema['x-expects'] === undefined
  ) {
    parts.push(`${say.each[language]} ${expectedOf(single)[language]}`);
  }
  const list = single['x-list'] ?? schema['x-list'];
  if (list !== undefined) parts.push(`${say.from[language]} ${code(list)}`);
  const [example] = schema.examples ?? [];
  const shown = expectedOf(single)[language].includes(say.example[language]);
  if (example !== undefined && single.enum === undefined && !shown) {
    parts.push(`${say.example[language]} ${code(example)}`);
  }
  return parts.join('; ');
}

/** Paths that a complete record has besides its required fields. */
function wishesOf(schema: Schema): ReadonlySet<string> {
  return new Set((schema['x-completeness'] ?? []).flat().map((path) => path.join('.')));
}

function tableOf({ name, schema }: Block, wishes: ReadonlySet<string>, language: Language): string[] {
  const rows = Object.entries(schema.properties ?? {}).map(([key, inner]) => {
    const path = name === '' ? key : `${name}.${key}`;
    const wanted = schema.required?.includes(key)
      ? say.always[language]
      : wishes.has(path)
        ? say.toSubmit[language]
        : '';
    const meaning = `**${titleOf(inner, key)[language]}.** ${whyOf(inner)?.[language] ?? ''}`.trim();
    return `| ${code(key)} | ${cell(meaning)} | ${wanted} | ${cell(contentOf(inner, path, language))} |`;
  });
  const heads = [say.field, say.meaning, say.wanted, say.value].map((head) => head[language]);
  return [`| ${heads.join(' | ')} |`, '|---|---|---|---|', ...rows];
}

function pageOf(kind: string, schema: Schema, language: Language): string {
  const wishes = wishesOf(schema);
  const blocks = [...blocksOf('', schema)].filter((block) => block.schema.properties !== undefined);
  const sections = blocks.map((block) => {
    const heading = block.name === '' ? [] : [`## ${code(block.name)}`, ''];
    return [...heading, ...tableOf(block, wishes, language)].join('\n');
  });
  return [
    `<!-- ${say.generated[language]} -->`,
    `# ${(language === 'en' ? kinds[kind]?.en : schema['x-nl']?.title) ?? kind}`,
    whyOf(schema)?.[language] ?? '',
    `${say.file[language]}: ${code(kinds[kind]?.file ?? kind)}`,
    ...sections,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** The text of every page, by the name of its file. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const all = await schemaFiles();
  const load = (name: string): Schema => (all.find(({ kind }) => kind === name)?.schema ?? {}) as Schema;
  const pages = new Map<string, string>();
  for (const { kind } of all) {
    const schema = filledIn(load(kind), load(kind), load);
    for (const language of languages) pages.set(`${kind}.${language}.md`, pageOf(kind, schema, language));
  }
  return pages;
}

export async function generateReference(): Promise<void> {
  await mkdir(referenceFolder, { recursive: true });
  for (const [name, text] of await referencePages()) await writeFile(join(referenceFolder, name), text);
}
