// Ids in code lists that lead nowhere: an owner that is no ministry, a successor that does not exist.
import type { Entry, ListName } from './entry.ts';
import { references } from './fields.ts';
import type { CodeListProblem } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Facts about each id in the entry's fields that is in no list; `at` is the path in the entry. */
export function danglingReferences(
  vocabulary: Vocabulary,
  list: ListName,
  entry: Entry,
): readonly Omit<CodeListProblem, 'file'>[] {
  const problems: Omit<CodeListProblem, 'file'>[] = [];
  for (const [field, wanted] of Object.entries(references[list])) {
    const value: unknown = Object.entries(entry).find(([name]) => name === field)?.[1];
    for (const [index, id] of (Array.isArray(value) ? value : [value]).entries()) {
      if (typeof id !== 'string' || vocabulary[wanted].get(id) !== undefined) continue;
      const at = Array.isArray(value) ? [field, index] : [field];
      const offer = { near: nearIds(vocabulary, wanted, id), allowed: fewIds(vocabulary, wanted) };
      problems.push({
        kind: 'unknown-reference',
        at,
        list,
        entry: entry.id,
        field,
        value: id,
        wanted,
        ...offer,
      });
    }
  }
  return problems;
}

const nearIds = (vocabulary: Vocabulary, list: ListName, id: string): readonly string[] =>
  vocabulary[list].nearest(id, 3, '9999-12-31').map((one) => one.id);

/** All ids of a list that is short enough to be shown. */
const fewIds = (vocabulary: Vocabulary, list: ListName): readonly string[] => {
  const { entries } = vocabulary[list];
  return entries.length > 40 ? [] : entries.map((one) => one.id);
};
