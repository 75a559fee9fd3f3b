// Which asks have settled that their amounts are not to be added: joint asks, parts and their whole, and asks one of which
// supports, replaces, excludes or is told apart from the other. Looks at nothing but the asks it is given.
import type { AskEntry } from '../../portfolio/entry.ts';
import { bearersOf, type JointSets, jointSets } from '../joint-sets.ts';

const settling: ReadonlySet<string> = new Set(['supports', 'replaces', 'excludes', 'distinctFrom']);

/** Which asks have settled between them that they are not to be added. */
export class Settled {
  readonly #joint: JointSets;
  readonly #with = new Map<AskEntry, Set<AskEntry>>();

  constructor(members: readonly AskEntry[]) {
    const bearers = bearersOf(members);
    this.#joint = jointSets(members, bearers);
    for (const entry of members) {
      const { links, partOf } = entry.summary;
      const to = links.filter(({ kind }) => settling.has(kind)).map((link) => link.to);
      const others = [...to, ...(partOf === undefined ? [] : [partOf])].flatMap(
        (id) => bearers.get(id) ?? [],
      );
      this.#with.set(entry, new Set(others));
    }
  }

  /** Two parts of one programme are each counted in it, so they are no double of one another. */
  between(one: AskEntry, other: AskEntry): boolean {
    if (this.#with.get(one)?.has(other) === true || this.#with.get(other)?.has(one) === true) return true;
    const whole = one.summary.partOf;
    if (whole !== undefined && whole === other.summary.partOf) return true;
    return this.#joint.get(one) === this.#joint.get(other);
  }
}
