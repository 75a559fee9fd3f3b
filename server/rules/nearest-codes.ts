// The rule codes nearest to a mistyped one.
import { distance } from 'fastest-levenshtein';

const atMost = 3;

/** At most three, best first; a code whose last part is the same counts as near. */
export function nearestCodes(code: string, codes: readonly string[]): readonly string[] {
  const name = (whole: string) => whole.slice(whole.lastIndexOf('/') + 1);
  return codes
    .map((known) => ({ known, far: name(known) === name(code) ? 0 : distance(known, code) }))
    .filter(({ far }) => far <= Math.max(2, code.length / 3))
    .toSorted((one, other) => one.far - other.far || (one.known < other.known ? -1 : 1))
    .slice(0, atMost)
    .map(({ known }) => known);
}
