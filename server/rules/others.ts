// Of things that fell into groups by what they say: the first that say something else.

/** In the order of the groups, without those of `own`; never looks at more than it needs. */
export function firstOthers<T>(
  groups: Iterable<readonly T[]>,
  own: readonly T[],
  atMost: number,
): readonly T[] {
  const first: T[] = [];
  for (const group of groups) {
    if (first.length >= atMost) break;
    if (group !== own) first.push(...group.slice(0, atMost - first.length));
  }
  return first;
}
