// Which asks of other submissions an ask competes with. Settled are: joint asks, asks one of which supports or replaces
// the other or is a part of it, and asks one of which explains the overlap in a signed waiver. Linear in asks and links,
// however many compete.
import type { AskEntry } from '../../portfolio/entry.ts';
import { type Bearers, bearersOf, type JointSets, jointSets } from '../joint-sets.ts';
import type { Context } from '../rule.ts';
import { isSigned } from '../signed-waivers.ts';

/** A part does not compete with its programme: it is the same money. */
const settling: ReadonlySet<string> = new Set(['supports', 'replaces', 'partOf']);

export class Rivals {
  readonly #members: readonly AskEntry[];
  readonly #bearers: Bearers;
  readonly #joint: JointSets;
  /** How many asks each joint set and each submission has, and each joint set in each submission. */
  readonly #sizes = new Map<unknown, number>();
  readonly #shared = new Map<AskEntry, Map<unknown, number>>();
  /** Asks with which one has settled by a link or waiver, both ways. */
  readonly #settled = new Map<AskEntry, Set<AskEntry>>();
  /** Asks that waive the rule for all. */
  readonly #aside = new Set<AskEntry>();

  /** Asks without a submission compete with nobody. A waiver that settles something is said to be used. */
  constructor(asks: readonly AskEntry[], rule: string, context: Pick<Context, 'today' | 'useWaiver'>) {
    this.#members = asks.filter((entry) => entry.submission !== undefined);
    this.#bearers = bearersOf(this.#members);
    this.#joint = jointSets(this.#members, this.#bearers);
    for (const entry of this.#members) this.#settle(entry, rule, context);
    for (const entry of this.#members) if (!this.#aside.has(entry)) this.#count(entry);
  }

  #settle(entry: AskEntry, rule: string, { today, useWaiver }: Pick<Context, 'today' | 'useWaiver'>): void {
    for (const link of entry.summary.links) {
      if (settling.has(link.kind)) this.#settleWith(entry, link.to);
    }
    for (const [index, waiver] of entry.summary.waivers.entries()) {
      if (waiver.rule !== rule || !isSigned(waiver, today)) continue;
      if (waiver.with === undefined) this.#aside.add(entry);
      else if (!this.#settleWith(entry, waiver.with)) continue;
      useWaiver?.(entry, index);
    }
  }

  /** Whether there is such an ask among them. */
  #settleWith(entry: AskEntry, id: string): boolean {
    const others = this.#bearers.get(id) ?? [];
    for (const other of others) {
      for (const [one, two] of [
        [entry, other],
        [other, entry],
      ] as const) {
        const settled = this.#settled.get(one) ?? new Set();
        this.#settled.set(one, settled.add(two));
      }
    }
    return others.length > 0;
  }

  #count(entry: AskEntry): void {
    const set = this.#setOf(entry);
    const submission = entry.submission?.file;
    for (const whole of [set, submission]) this.#sizes.set(whole, (this.#sizes.get(whole) ?? 0) + 1);
    const shared = this.#shared.get(set) ?? new Map<unknown, number>();
    this.#shared.set(set, shared.set(submission, (shared.get(submission) ?? 0) + 1));
  }

  #setOf(entry: AskEntry): AskEntry {
    return this.#joint.get(entry) ?? entry;
  }

  /** The first rivals of an ask in the order of files, and how many there are. */
  of(entry: AskEntry, atMost: number): { readonly first: readonly AskEntry[]; readonly count: number } {
    if (entry.submission === undefined || this.#aside.has(entry)) return { first: [], count: 0 };
    const count = this.#countOf(entry);
    const first: AskEntry[] = [];
    for (const other of this.#members) {
      if (first.length >= Math.min(count, atMost)) break;
      if (this.#compete(entry, other) && this.#settled.get(entry)?.has(other) !== true) first.push(other);
    }
    return { first, count };
  }

  /** Members that are neither of its submission nor of its joint set, less those it settled with. */
  #countOf(entry: AskEntry): number {
    const set = this.#setOf(entry);
    const submission = entry.submission?.file;
    const own = (this.#sizes.get(set) ?? 0) + (this.#sizes.get(submission) ?? 0);
    const both = this.#shared.get(set)?.get(submission) ?? 0;
    const settled = [...(this.#settled.get(entry) ?? [])].filter((other) => this.#compete(entry, other));
    return this.#members.length - this.#aside.size - own + both - settled.length;
  }

  #compete(entry: AskEntry, other: AskEntry): boolean {
    const elsewhere = other.submission?.file !== entry.submission?.file;
    return elsewhere && !this.#aside.has(other) && this.#setOf(entry) !== this.#setOf(other);
  }
}
