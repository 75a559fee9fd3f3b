// Which asks are partners of one joint ask, as far as they must be compared. In: asks grouped by what they say of being joint.
// Out: sets of partners. Asks that are over are no partners any more.
import { isOver } from '../life.ts';
import type { AskEntry, Group, Grouping } from '../../portfolio/entry.ts';
import type { AskLink } from '../../records/ask.ts';
import { bearersOf, jointSets } from '../joint-sets.ts';
import { bears } from './target.ts';

const jointLinks = ({ summary: { links } }: AskEntry): readonly AskLink[] =>
  links.filter(({ kind }) => kind === 'jointWith');

/** The group of all asks that say they are joint; no id is a number. */
const saying = 0;

/**
 * All asks that say they are joint are looked at together, because partners of partners belong to the set. A partner that
 * does not say so itself is looked at by its id, with those that name it; so most asks are in no large group.
 */
export const byPartnership: Grouping = {
  name: 'partnership',
  atLeast: 2,
  keys(entry, { statuses }) {
    const { id, formerIds, status } = entry.summary;
    if (isOver({ status }, { statuses })) return [];
    const named = jointLinks(entry).map(({ to }) => to);
    if (named.length > 0) return [saying, ...named];
    return id === undefined ? formerIds : [id, ...formerIds];
  },
  reads(entry) {
    const { id, formerIds, status, targets, funding, addressee, waivers } = entry.summary;
    return [id, formerIds, status, targets, funding, addressee, waivers, jointLinks(entry)];
  },
};

export interface Partners {
  readonly partners: readonly AskEntry[];
  /** With it only pairs of which it is one are compared: the others are, elsewhere, if they are partners. */
  readonly only?: AskEntry;
}

/** The sets in a group of that grouping. */
export const partnersIn = (key: Group['key'], members: readonly AskEntry[]): readonly Partners[] =>
  key === saying ? partnerships(members) : namedBy(members, String(key));

/** The joint asks of two partners or more that say so themselves. */
function partnerships(members: readonly AskEntry[]): readonly Partners[] {
  const sets = new Map<AskEntry, AskEntry[]>();
  for (const [entry, first] of jointSets(members, bearersOf(members))) {
    const set = sets.get(first);
    if (set === undefined) sets.set(first, [entry]);
    else set.push(entry);
  }
  return [...sets.values()].filter((set) => set.length > 1).map((partners) => ({ partners }));
}

/** The partner that does not say so itself, with those that name it by this id and by no other before it. */
function namedBy(members: readonly AskEntry[], id: string): readonly Partners[] {
  const [silent, ...others] = members.filter((entry) => jointLinks(entry).length === 0);
  if (silent === undefined || others.length > 0) return [];
  const naming = members.filter(
    (entry) => entry !== silent && jointLinks(entry).find(({ to }) => bears(silent, to))?.to === id,
  );
  return naming.length === 0 ? [] : [{ partners: [silent, ...naming], only: silent }];
}
