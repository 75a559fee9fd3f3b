// The words nearest to a mistyped one. Small and bounded; code lists have a search of their own.
import { distance } from 'fastest-levenshtein';

/** A word without what people vary: case, accents, spaces, dashes, underscores and apostrophes. */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}\s_'’‐-―-]/gu, '')
    .toLowerCase();
}

const letters = (word: string): string => Array.from(word).toSorted().join('');

/** How many letters differ; letters in another order count as one. */
function apart(one: string, other: string): number {
  if (one === other) return 0;
  return letters(one) === letters(other) ? 1 : distance(one, other);
}

/** Candidates that differ little from a word, best first; at most three. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const wanted = folded(word.slice(0, 64));
  if (wanted === '') return [];
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({ candidate, far: apart(wanted, folded(candidate)) }))
    .filter(({ candidate, far }) => far <= allowed && far < candidate.length)
    .toSorted((one, other) => one.far - other.far || one.candidate.localeCompare(other.candidate, 'en'))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
