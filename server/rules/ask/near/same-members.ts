// Copies of one text meet in a group for each of their keys, and these groups are looked at one after the other:
// what was made of the members of one need not be made again for the next.
import type { AskEntry } from '../../../portfolio/entry.ts';
import { oncePer } from '../../../vocabulary/once.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';

type OfMembers<T> = (members: readonly AskEntry[], vocabulary: Vocabulary) => T;

/** The same function, which gives its last answer again for the same entries. Kept is one answer only. */
export function forSameMembers<T>(make: OfMembers<T>): OfMembers<T> {
  interface Last {
    readonly members: readonly AskEntry[];
    readonly answer: T;
  }
  const last = oncePer((_vocabulary: Vocabulary): { kept?: Last } => ({}));
  return (members, vocabulary) => {
    const place = last(vocabulary);
    if (place.kept !== undefined && areSame(place.kept.members, members)) return place.kept.answer;
    const answer = make(members, vocabulary);
    place.kept = { members, answer };
    return answer;
  };
}

const areSame = (ours: readonly AskEntry[], theirs: readonly AskEntry[]): boolean =>
  ours === theirs || (ours.length === theirs.length && ours.every((entry, place) => entry === theirs[place]));
