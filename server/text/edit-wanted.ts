// What a change should make of the values of a file: the yardstick by which its edits are judged.
import { valueAt } from './value-at.ts';
import type { Change, Writable } from './change.ts';
import type { Path } from './place.ts';
import { isMap } from './same-value.ts';

export type PathChange = Exclude<Change, { kind: 'text' }>;

/** The values of all documents after a change, or undefined when it cannot be made. The given values stay as they are. */
export function wantedAfter(documents: readonly unknown[], change: PathChange): unknown[] | undefined {
  const wanted = structuredClone(documents) as unknown[];
  const index = change.document ?? 0;
  if (index >= wanted.length) return undefined;
  const root = { value: wanted[index] };
  const done = carryOut(root, change);
  wanted[index] = root.value;
  return done ? wanted : undefined;
}

function carryOut(root: { value: unknown }, change: PathChange): boolean {
  const { at } = change;
  if (change.kind === 'remove') return removeAt(root, emptied(root.value, at));
  if (change.kind === 'rename') return renameAt(root, at, change.key);
  if (change.kind === 'set') return setAt(root, at, change.value);
  const list = valueAt(root.value, at);
  if (!Array.isArray(list) && list !== null && list !== undefined) return false;
  return setAt(root, at, [...(Array.isArray(list) ? (list as Writable[]) : []), change.value]);
}

/** The path whose removal leaves no empty map or list behind. */
export function emptied(value: unknown, path: Path): Path {
  let at = path;
  while (at.length > 1 && size(valueAt(value, at.slice(0, -1))) === 1) at = at.slice(0, -1);
  return at;
}

const size = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : 0;

function removeAt(root: { value: unknown }, path: Path): boolean {
  const name = path.at(-1);
  const parent = valueAt(root.value, path.slice(0, -1));
  if (name === undefined) return false;
  if (Array.isArray(parent)) return parent.splice(Number(name), 1).length === 1;
  if (!isMap(parent) || !Object.hasOwn(parent, name)) return false;
  return delete parent[name];
}

function renameAt(root: { value: unknown }, path: Path, key: string): boolean {
  const parent = valueAt(root.value, path.slice(0, -1));
  const name = path.at(-1);
  if (name === undefined || !isMap(parent) || !Object.hasOwn(parent, name)) return false;
  if (key !== name && Object.hasOwn(parent, key)) return false;
  const value = parent[name];
  delete parent[name];
  put(parent, key, value);
  return true;
}

function setAt(root: { value: unknown }, path: Path, value: Writable): boolean {
  const [name, ...rest] = path;
  if (name === undefined) {
    root.value = value;
    return true;
  }
  if (root.value === null || root.value === undefined) root.value = typeof name === 'number' ? [] : {};
  const parent = root.value;
  const known = Array.isArray(parent) ? Number(name) <= parent.length : isMap(parent);
  if (!known) return false;
  const child = { value: valueAt(parent, [name]) };
  if (!setAt(child, rest, value)) return false;
  put(parent as Record<string, unknown>, name, child.value);
  return true;
}

const put = (parent: Record<string | number, unknown>, name: string | number, value: unknown): void => {
  Object.defineProperty(parent, name, { value, writable: true, enumerable: true, configurable: true });
};
