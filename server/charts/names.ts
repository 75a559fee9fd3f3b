// What codes are called, also those that no list knows.
import type { Name, Overview } from '../features/overview/overview.ts';

/** The label, or the code itself. */
export const labelOf = (names: Readonly<Record<string, Name>>, code: string): string =>
  Object.hasOwn(names, code) ? (names[code]?.label ?? code) : code;

/** Title of a submission by its folder. */
export function submissionTitles({ submissions }: Overview): ReadonlyMap<string, string> {
  return new Map(submissions.map(({ folder, title }) => [folder, title]));
}

/** Groups by key, in order of appearance. */
export function groupedBy<T>(
  all: readonly T[],
  keysOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups;
}
