// Readers of the values in a code list file. Each gives the typed value, or undefined when the shape is wrong; none throws.
import { isBounded } from '../text/bounded-pattern.ts';
import type { Worded } from '../wording/language.ts';
import type { Certainty, FormerMembers, FormerNuts, Norm, SchemeCriterion, Source, Tile } from './entry.ts';

/** What a file declares once for all its entries. */
export interface FileContext {
  /** Sources by the key under which entries name them. */
  readonly sources: ReadonlyMap<string, Source>;
}
export interface Reader<T> {
  (value: unknown, context: FileContext): T | undefined;
  /** All values there are, when these are few and fixed. */
  readonly choices?: readonly string[];
}
type Fields = Readonly<Record<string, unknown>>;

export const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Reader<string> = (value) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
export const number: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** A regular expression that cannot keep a check waiting. */
export const pattern: Reader<string> = (value) =>
  typeof value === 'string' && isBounded(value) ? value : undefined;
export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
export const date: Reader<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
/** Letters and numbers are both written in code lists; a dossier such as 29697 may lose its quotes. */
const word: Reader<string> = (value) => (typeof value === 'number' ? String(value) : text(value, nothing));
const nothing: FileContext = { sources: new Map() };

export const oneOf = <const T extends string>(...choices: readonly T[]): Reader<T> =>
  Object.assign((value: unknown) => choices.find((one) => one === value), { choices });

/** A list in which every item is right; one wrong item makes the list wrong. */
export const listOf =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (value, context) => {
    if (!Array.isArray(value)) return undefined;
    const items: T[] = [];
    for (const one of value) {
      const read = item(one, context);
      if (read === undefined) return undefined;
      items.push(read);
    }
    return items;
  };
export const words: Reader<readonly string[]> = listOf(word);

/** A map of which every key is known and right; a value that is missing must be optional. */
export const mapOf =
  <T extends object>(
    readers: { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> },
    required: readonly (keyof T & string)[],
  ): Reader<T> =>
  (value, context) => {
    if (!isMap(value) || required.some((key) => value[key] === undefined)) return undefined;
    const read: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const one = Object.hasOwn(readers, key)
        ? (readers as Record<string, Reader<unknown>>)[key]?.(value[key], context)
        : undefined;
      if (one === undefined) return undefined;
      read[key] = one;
    }
    return read as T;
  };

export const worded: Reader<Worded> = (value, context) =>
  typeof value === 'string' ? text(value, context) : wordedMap(value, context);
const wordedMap = mapOf<{ nl?: string; en?: string; fy?: string }>({ nl: text, en: text, fy: text }, []);

export const certainty: Reader<Certainty> = oneOf('found', 'own-knowledge');

const sourceMap = mapOf<Source>({ title: worded, url: text, date: word }, ['title']);
/** A source, or the key of one that the file declares under `sources`. */
export const source: Reader<Source> = (value, context) =>
  typeof value === 'string' ? context.sources.get(value) : sourceMap(value, context);

export const norm: Reader<Norm> = mapOf<Norm>({ value: number, unit: text, certainty, source }, ['value']);

export const criterion: Reader<SchemeCriterion> = mapOf<SchemeCriterion>(
  { kind: text, current: norm, label: worded },
  ['kind', 'current', 'label'],
);
export const tile: Reader<Tile> = (value) => {
  const [column, row, ...more] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const isPlace = (one: unknown): one is number => Number.isInteger(one) && Number(one) >= 0;
  return isPlace(column) && isPlace(row) && more.length === 0 ? [column, row] : undefined;
};
export const formerMembers: Reader<FormerMembers> = mapOf<FormerMembers>(
  { asOf: word, members: words, source },
  ['asOf', 'members'],
);
export const formerNuts: Reader<FormerNuts> = mapOf<FormerNuts>({ code: text, edition: number, certainty }, [
  'code',
  'edition',
  'certainty',
]);

/** Whole euros, as in a record: 240000000, or 240_000_000, which YAML reads as text. */
export const euros: Reader<number> = (value) => {
  const written = typeof value === 'string' && /^\d(?:[_ ]?\d)*$/.test(value);
  const amount = written ? Number(value.replaceAll(/\D/g, '')) : value;
  return typeof amount === 'number' && Number.isInteger(amount) ? amount : undefined;
};

/** Whole euros by year. */
export const euroByYear: Reader<Readonly<Record<string, number>>> = (value, context) => {
  if (!isMap(value)) return undefined;
  const byYear: Record<string, number> = {};
  for (const [year, amount] of Object.entries(value)) {
    const read = euros(amount, context);
    if (read === undefined || !/^\d{4}$/.test(year)) return undefined;
    byYear[year] = read;
  }
  return byYear;
};
