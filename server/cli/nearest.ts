// The words nearest to a mistyped one. Never offers a word that looks nothing like it.
import { distance } from 'fastest-levenshtein';

/** At most three words, best first: few letters' difference, or one the beginning of the other. */
export function nearest(typed: string, among: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const scored = among.flatMap((word) => {
    const candidate = word.toLowerCase();
    const begins = wanted.length > 2 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
    // A rule is often remembered by its last part: structural-with-end.
    const last = candidate.slice(candidate.lastIndexOf('/') + 1);
    const difference = Math.min(distance(wanted, candidate), distance(wanted, last));
    const limit = Math.max(1, Math.floor(Math.min(wanted.length, candidate.length) / 3));
    return begins || difference <= limit
      ? [{ word, difference: begins ? Math.min(difference, 1) : difference }]
      : [];
  });
  const best = Math.min(...scored.map(({ difference }) => difference));
  return scored
    .filter(({ difference }) => difference <= best * 2)
    .toSorted((a, b) => a.difference - b.difference || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}
