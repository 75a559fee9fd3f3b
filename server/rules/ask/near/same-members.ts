// Copies of one text meet in a group for each of their keys, and these groups are looked at one after the other:
// what was made of the members of one need not be made again for the next.
import type { AskEntry } from '../../../portfolio/entry.ts';
import { oncePer } from '../../../vocabulary/once.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';

type OfMembers<T> = (members: readonly AskEntry[], vocabulary: Vocabulary) => T;

/** An edit moves one ask, so that the groups of a text are those with it and those without. */
const mostKept = 2;

/** The same function, which gives its last answers again for the same entries. */
export function forSameMembers<T>(make: OfMembers<T>): OfMembers<T> {
  interface Kept {
    readonly members: readonly AskEntry[];
    readonly answer: T;
  }
  const last = oncePer((_vocabulary: Vocabulary): Kept[] => []);
  return (members, vocabulary) => {
    const kept = last(vocabulary);
    const known = kept.find((one) => areSame(one.members, members));
    if (known !== undefined) return known.answer;
    const answer = make(members, vocabulary);
    if (kept.unshift({ members, answer }) > mostKept) kept.pop();
    return answer;
  };
}

/** Called for each key of a crowd of hundreds of asks. */
function areSame(ours: readonly AskEntry[], theirs: readonly AskEntry[]): boolean {
  if (ours.length !== theirs.length) return false;
  for (let place = 0; place < ours.length; place += 1) if (ours[place] !== theirs[place]) return false;
  return true;
}
