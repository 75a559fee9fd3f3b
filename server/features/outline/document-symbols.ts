// The outline of one text: asks with their blocks, the parts of other records, the headings of a note with the asks they cite.
// Half-typed text gives what can be made out of it.
import { isRecordKind, type RecordKind } from '../../records/kind.ts';
import { schemaOf } from '../../records/schema.ts';
import { below, type Schema } from '../../records/shape.ts';
import { titleOf } from '../../records/words.ts';
import type { Path, Range } from '../../text/place.ts';
import { isMap } from '../../text/same-value.ts';
import { askWords } from '../../wording/ask-words.ts';
import { symbolWords } from '../../wording/editor/symbols.ts';
import { inWords } from './in-words.ts';
import { noteSymbols } from './note-symbols.ts';
import { recordRange } from '../places/ranges.ts';
import type { Source, World } from '../source.ts';
import type { DocumentSymbol } from './symbol.ts';

export type { DocumentSymbol, SymbolKind } from './symbol.ts';

/** A long stream of records is shown without its details. */
const mostDetailed = 100;
/** Parts of one block or list that are shown. */
const mostParts = 500;
/** Nobody unfolds deeper. */
const deepest = 3;

export function documentSymbols(source: Source, world: World): readonly DocumentSymbol[] {
  const { kind } = source;
  if (kind === 'note') return noteSymbols(source, world);
  if (!isRecordKind(kind)) return [];
  const isDetailed = source.documents.length <= mostDetailed;
  return source.documents.flatMap(({ value }, document) => {
    const range = recordRange(source, document);
    if (range === undefined || !isMap(value)) return [];
    const outline = new Outline(source, document, world);
    const children = isDetailed ? outline.fieldsOf(value, [], schemaOf(kind)) : [];
    const named = source.exactRange(document, [nameKey[kind] ?? 'title']);
    const { name, detail } = nameOf(value, kind, world);
    return [
      {
        name,
        detail,
        kind: kind === 'ask' ? 'ask' : 'record',
        range,
        nameRange: within(named, range),
        children,
      } as const,
    ];
  });
}

const nameKey: Partial<Readonly<Record<RecordKind, string>>> = {
  ask: 'id',
  submission: 'id',
  'review-event': 'kind',
  'code-list': 'list',
  baseline: 'findings',
};

/** What a record is called, and what is said beside it. */
function nameOf(
  value: Readonly<Record<string, unknown>>,
  kind: RecordKind,
  world: World,
): { readonly name: string; readonly detail: string } {
  const { language } = world;
  const field = (key: string): string => inWords(value[key], below(schemaOf(kind), key), world);
  const title = field('title');
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  switch (kind) {
    case 'ask': {
      const name = title || field('id') || `(${askWords.untitled[language]()})`;
      return { name, detail: joined(field('id'), field('status')) };
    }
    case 'submission':
      return {
        name: title || symbolWords.submission[language](),
        detail: joined(field('id'), field('submitter')),
      };
    case 'portfolio':
      return { name: title || symbolWords.portfolio[language](), detail: field('profile') };
    case 'review-event':
      return {
        name: field('kind') || symbolWords.reviewEvent[language](),
        detail: joined(field('by'), field('text')),
      };
    case 'code-list':
      return { name: symbolWords.codeList[language](), detail: field('list') };
    case 'baseline':
      return { name: symbolWords.baseline[language](), detail: field('findings') };
  }
}

/** The parts of one record. */
class Outline {
  readonly #source: Source;
  readonly #document: number;
  readonly #world: World;

  constructor(source: Source, document: number, world: World) {
    this.#source = source;
    this.#document = document;
    this.#world = world;
  }

  fieldsOf(value: Readonly<Record<string, unknown>>, at: Path, schema: Schema | undefined): DocumentSymbol[] {
    return Object.entries(value)
      .slice(0, mostParts)
      .flatMap(([key, inner]) => {
        const own = schema && below(schema, key);
        const name = own === undefined ? key : titleOf(own, key)[this.#world.language];
        return this.#symbol({ name, value: inner, at: [...at, key], schema: own });
      });
  }

  #symbol(part: {
    readonly name: string;
    readonly value: unknown;
    readonly at: Path;
    readonly schema: Schema | undefined;
    /** What is told beside the name, when that is not the whole value. */
    readonly rest?: unknown;
  }): DocumentSymbol[] {
    const { name, value, at, schema, rest = value } = part;
    const range = this.#source.exactRange(this.#document, at, 'pair');
    const key = this.#source.exactRange(this.#document, at, 'key');
    if (range === undefined) return [];
    const detail = inWords(rest, schema, this.#world);
    const kind = Array.isArray(value) ? 'list' : isMap(value) ? 'block' : 'field';
    const children = at.length < deepest ? this.#children(value, at, schema) : [];
    return [
      { name: name.trim() || detail || '…', detail, kind, range, nameRange: within(key, range), children },
    ];
  }

  /** Of a list only what has parts of its own: plain names are told beside the list. */
  #children(value: unknown, at: Path, schema: Schema | undefined): DocumentSymbol[] {
    if (isMap(value)) return isText(value) ? [] : this.fieldsOf(value, at, schema);
    if (!Array.isArray(value)) return [];
    return value.slice(0, mostParts).flatMap((item: unknown, index) => {
      if (!isMap(item)) return [];
      const [first, ...others] = Object.entries(item);
      const named = first && inWords(first[1], schema?.items && below(schema.items, first[0]), this.#world);
      const name = named || String(index + 1);
      const rest = Object.fromEntries(others);
      return this.#symbol({ name, value: item, at: [...at, index], schema: schema?.items, rest });
    });
  }
}

const isText = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(value).every((key) => /^[a-z]{2}$/u.test(key));

/** Editors refuse a name that lies outside its part. */
function within(name: Range | undefined, { start, end }: Range): Range {
  return name !== undefined && start <= name.start && name.end <= end ? name : { start, end: start };
}
