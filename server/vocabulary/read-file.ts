// One code list file: any value in, the fields of its entries out, with a problem for all that could not be read.
// Nothing is merged here and no default is filled in.
import { distance } from 'fastest-levenshtein';
import { listNames } from './entry.ts';
import type { ListName, Source } from './entry.ts';
import { readers } from './fields.ts';
import type { CodeListProblem } from './problem.ts';
import { isMap, source } from './value.ts';
import type { FileContext, Reader } from './value.ts';

export interface CodeListFileValue {
  readonly file: string;
  readonly value: unknown;
}

/** The fields an entry gives, each of the right shape. */
export type GivenFields = Readonly<Record<string, unknown>>;

export interface GivenEntry {
  readonly id: string;
  /** Place in `entries`. */
  readonly index: number;
  readonly fields: GivenFields;
}

export interface GivenList {
  readonly file: string;
  readonly list: ListName;
  readonly mode: 'add' | 'replace';
  readonly entries: readonly GivenEntry[];
}

export type Tell = (problem: Omit<CodeListProblem, 'file'>) => void;

/** The list a file gives, or undefined when it is no code list at all. Total. */
export function readCodeList({ file, value }: CodeListFileValue, tell: Tell): GivenList | undefined {
  if (!isMap(value) || !Array.isArray(value['entries'])) {
    tell({ kind: 'not-a-code-list', at: [] });
    return undefined;
  }
  const list = choice('unknown-list', listNames, value['list'], tell);
  const mode = choice('unknown-mode', ['add', 'replace'] as const, value['mode'] ?? 'add', tell);
  if (list === undefined || mode === undefined) return undefined;
  const context = { sources: readSources(value['sources'], tell) };
  const shared = readFields(value['defaults'] ?? {}, { list, at: ['defaults'] }, context, tell);
  const entries: GivenEntry[] = [];
  for (const [index, item] of value['entries'].entries()) {
    const given = isMap(item) ? item : {};
    const id = typeof given['id'] === 'string' ? given['id'].trim() : '';
    if (id === '') {
      tell({ kind: 'not-an-entry', at: ['entries', index], list });
      continue;
    }
    const { id: _, ...rest } = given;
    const fields = readFields(rest, { list, entry: id, at: ['entries', index] }, context, tell);
    entries.push({ id, index, fields: { ...shared, ...fields } });
  }
  return { file, list, mode, entries };
}

function choice<T extends string>(
  kind: 'unknown-list' | 'unknown-mode',
  allowed: readonly T[],
  value: unknown,
  tell: Tell,
): T | undefined {
  const chosen = allowed.find((one) => one === value);
  const at = [kind === 'unknown-list' ? 'list' : 'mode'];
  if (chosen === undefined) tell({ kind, at, value: shown(value), ...offer(value, allowed) });
  return chosen;
}

function readSources(value: unknown, tell: Tell): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  if (value === undefined) return sources;
  if (!isMap(value)) {
    tell({ kind: 'wrong-field', at: ['sources'], field: 'sources' });
    return sources;
  }
  for (const [key, one] of Object.entries(value)) {
    const read = source(one, { sources });
    if (read === undefined) tell({ kind: 'wrong-field', at: ['sources', key], field: key });
    else sources.set(key, read);
  }
  return sources;
}

function readFields(
  value: unknown,
  where: { readonly list: ListName; readonly entry?: string; readonly at: readonly (string | number)[] },
  context: FileContext,
  tell: Tell,
): GivenFields {
  const { list, entry, at } = where;
  if (!isMap(value)) {
    tell({ kind: 'wrong-field', at, list, field: String(at.at(-1)) });
    return {};
  }
  const known = readers[list] as Readonly<Record<string, Reader<unknown>>>;
  const fields: Record<string, unknown> = {};
  for (const [field, raw] of Object.entries(value)) {
    const place = { at: [...at, field], list, entry, field };
    if (!Object.hasOwn(known, field)) {
      tell({ kind: 'unknown-field', ...place, ...offer(field, Object.keys(known)) });
    } else if (raw !== null) {
      // A key with nothing behind it is still to be filled in: as if it were not there.
      const reader = known[field];
      const read = reader?.(raw, context);
      if (read === undefined) {
        const choices = field === 'source' ? [...context.sources.keys()] : (reader?.choices ?? []);
        tell({ kind: 'wrong-field', ...place, value: shown(raw), ...offer(raw, choices) });
      } else fields[field] = read;
    }
  }
  return fields;
}

/** Short texts and numbers can be shown in a sentence; other values are only pointed at. */
function shown(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.slice(0, 80) : undefined;
}

/** The names nearest to a mistyped one, and all there are. */
function offer(value: unknown, allowed: readonly string[]): Pick<CodeListProblem, 'near' | 'allowed'> {
  const typed = String(shown(value) ?? '');
  const far = (name: string): number => distance(typed, name);
  const near = allowed.filter((name) => far(name) <= Math.max(1, Math.floor(name.length / 3)));
  return { near: near.toSorted((a, b) => far(a) - far(b)).slice(0, 3), allowed };
}
