// A value of a record in a few words, as an outline shows it: labels for codes, amounts in euros, the first parts of the rest.
import { below, type Schema } from '../../records/shape.ts';
import { isMap } from '../../text/same-value.ts';
import { inLanguage, type Worded } from '../../wording/language.ts';
import { euros } from '../../wording/say.ts';
import { symbolWords } from '../../wording/editor/symbols.ts';
import { saidBy } from '../places/what-stands.ts';
import type { World } from '../source.ts';

/** Longer details are cut. */
const longest = 80;
const mostParts = 4;

type Words = Pick<World, 'portfolio' | 'language'>;

export function inWords(value: unknown, schema: Schema | undefined, world: Words): string {
  const words = part(value, schema, world).replaceAll(/\s+/gu, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

function part(value: unknown, schema: Schema | undefined, world: Words): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return ofList(value, schema, world);
  if (typeof value === 'string') return single(value, schema, world);
  if (!isMap(value)) return single(JSON.stringify(value), schema, world);
  if (isWorded(value)) return inLanguage(value, world.language);
  const parts = Object.entries(value).map(([key, inner]) => part(inner, schema && below(schema, key), world));
  return parts
    .filter((words) => words !== '')
    .slice(0, mostParts)
    .join(' · ');
}

/** Names and codes are shown, of maps only how many there are. */
function ofList(list: readonly unknown[], schema: Schema | undefined, world: Words): string {
  if (list.length === 0) return '';
  const isShort = list.length <= mostParts && list.every((item) => !isMap(item) && !Array.isArray(item));
  if (!isShort) return symbolWords.parts[world.language]({ count: list.length });
  return list.map((item) => part(item, schema?.items, world)).join(', ');
}

function single(text: string, schema: Schema | undefined, { portfolio, language }: Words): string {
  const stands = schema && saidBy(schema);
  if (stands?.for === 'entry') {
    return inLanguage(portfolio.vocabulary[stands.list].get(text)?.label, language) || text;
  }
  const named = schema?.['x-enum']?.[text];
  if (named !== undefined) return named[language];
  return stands?.for === 'amount' && /^[\d_ ]{1,18}$/u.test(text)
    ? euros(Number(text.replaceAll(/\D/gu, '')), language)
    : text;
}

const isWorded = (value: Readonly<Record<string, unknown>>): value is Exclude<Worded, string> =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => /^(?:nl|en|fy)$/u.test(key) && typeof text === 'string');
