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

/** The fields an entry gives; null where it takes away what the entry had. */
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
  const list = listNames.find((name) => name === value['list']);
  if (list === undefined) {
    tell({ kind: 'unknown-list', at: ['list'], value: shown(value['list']), near: nearestOf(value['list'], listNames) });
    return undefined;
  }
  const mode = value['mode'] ?? 'add';
  if (mode !== 'add' && mode !== 'replace') {
    tell({ kind: 'unknown-mode', at: ['mode'], list, value: shown(mode), near: ['add', 'replace'] });
    return undefined;
  }
  const context = { sources: readSources(value['sources'], tell) };
  const shared = value['defaults'] === undefined ? {} : readFields(value['defaults'], { list, at: ['defaults'] }, context, tell);
  const entries: GivenEntry[] = [];
  for (const [index, item] of value['entries'].entries()) {
    const id = isMap(item) && typeof item['id'] === 'string' ? item['id'].trim() : '';
    if (id === '') {
      tell({ kind: 'not-an-entry', at: ['entries', index], list });
      continue;
    }
    const { id: _, ...rest } = item as Record<string, unknown>;
    const fields = readFields(rest, { list, entry: id, at: ['entries', index] }, context, tell);
    entries.push({ id, index, fields: { ...shared, ...fields } });
  }
  return { file, list, mode, entries };
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
      tell({ kind: 'unknown-field', ...place, near: nearestOf(field, Object.keys(known)) });
    } else if (raw === null) {
      fields[field] = null;
    } else {
      const read = known[field]?.(raw, context);
      if (read === undefined) tell({ kind: 'wrong-field', ...place, value: shown(raw) });
      else fields[field] = read;
    }
  }
  return fields;
}

/** Short texts and numbers can be shown in a sentence; other values are only pointed at. */
function shown(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? value.slice(0, 80) : undefined;
}

/** The names nearest to a mistyped one, or nothing when none is near. */
function nearestOf(value: unknown, names: readonly string[]): readonly string[] {
  const typed = shown(value);
  if (typed === undefined) return [];
  const near = names.map((name) => ({ name, far: distance(String(typed), name) }));
  return near
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
