// Asks whose amounts are added or compared: of one joint ask, one programme, one project, one budget. In: asks. Out: the sums
// they belong to, and which of them differ in something that must be the same. Adds nothing itself.
import { isOver } from '../life.ts';
import type { AskEntry, Group, Grouping } from '../../portfolio/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Localized } from '../../wording/language.ts';
import { envelopeId } from '../groupings.ts';
import { labelOf } from '../label.ts';

/** The closest tie first: asks that share several are told of by the first. */
export const sumKinds = ['joint', 'programme', 'project', 'envelope'] as const;
export type SumKind = (typeof sumKinds)[number];

/** What must be the same in all amounts of a sum; undefined when an ask does not state it. */
export type Basis = (entry: AskEntry) => string | number | undefined;

/** Asks that still stand and state what must be the same, by the sums of these kinds that they belong to. */
export function byAddedAmounts(name: string, kinds: readonly SumKind[], basis: Basis): Grouping {
  return {
    name,
    atLeast: 2,
    keys(entry, vocabulary) {
      const over = isOver(entry.summary, vocabulary);
      if (over || !statesAmount(entry) || basis(entry) === undefined) return [];
      return [...sumsOf(entry, vocabulary, kinds).keys()];
    },
    reads: ({ summary: { id, formerIds, status, instrument, funding, project, partOf, links } }) => [
      id,
      formerIds,
      status,
      instrument,
      funding,
      project,
      partOf,
      links,
    ],
  };
}

function statesAmount({ summary: { funding } }: AskEntry): boolean {
  const { amount, parts } = funding ?? {};
  return (amount?.total ?? amount?.perYear ?? parts?.[0]) !== undefined;
}

/** Whether an ask only bears the name of a sum, or puts itself in it. */
type Role = 'bears' | 'joins';

/** All sums an ask belongs to, the closest first: `programme rga-programme`, `project lelylijn`. */
function sumsOf(
  { summary }: AskEntry,
  vocabulary: Vocabulary,
  kinds: readonly SumKind[] = sumKinds,
): ReadonlyMap<string, Role> {
  const { id, formerIds, project, partOf, funding, links } = summary;
  const own = id === undefined ? formerIds : [id, ...formerIds];
  const sums = new Map<string, Role>();
  const add = (kind: SumKind, names: readonly (string | undefined)[], role: Role) => {
    if (!kinds.includes(kind)) return;
    for (const name of names) if (name !== undefined) sums.set(`${kind} ${name}`, role);
  };
  add('joint', own, 'bears');
  add(
    'joint',
    links.filter(({ kind }) => kind === 'jointWith').map(({ to }) => to),
    'joins',
  );
  add('programme', own, 'bears');
  add('programme', [partOf], 'joins');
  add('project', [project], 'joins');
  const envelope = funding?.envelope;
  add('envelope', [envelope === undefined ? undefined : envelopeId(envelope, vocabulary)], 'joins');
  return sums;
}

const kindOf = (key: string): SumKind => sumKinds.find((kind) => key.startsWith(`${kind} `)) ?? 'project';

/** The sum that a group is about, and what it is called. */
export function sumOf(
  { key }: Group,
  { envelopes }: Vocabulary,
): { readonly kind: SumKind; readonly name: Localized } {
  const kind = kindOf(String(key));
  const name = String(key).slice(kind.length + 1);
  const envelope = kind === 'envelope' ? envelopes.get(name) : undefined;
  return { kind, name: envelope === undefined ? { nl: name, en: name } : labelOf(envelope) };
}

/** Past this many others with another basis more places teach nothing, and past so many candidates no more are looked at. */
const shown = 5;
const looked = 50;

/** The asks of a group that differ from one of them: loans are no part of a sum of grants, so these never differ. */
export class Differing {
  readonly #vocabulary: Vocabulary;
  readonly #key: string;
  readonly #basis: Basis;
  readonly #byBasis = new Map<string | number, AskEntry[]>();
  readonly #sums = new Map<AskEntry, ReadonlyMap<string, Role>>();

  constructor(group: Group, basis: Basis, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#key = String(group.key);
    this.#basis = basis;
    for (const entry of group.members) {
      const own = basis(entry);
      if (own === undefined) continue;
      const alike = this.#byBasis.get(own);
      if (alike === undefined) this.#byBasis.set(own, [entry]);
      else alike.push(entry);
    }
  }

  /** The first few, in the order of files within each basis; `added` says whether two asks are ever added at all. */
  from(entry: AskEntry, added: (other: AskEntry) => boolean = () => true): readonly AskEntry[] {
    const own = this.#basis(entry);
    const others: AskEntry[] = [];
    for (const [basis, entries] of this.#byBasis) {
      if (basis === own) continue;
      for (const other of entries.slice(0, looked)) {
        if (others.length === shown) return others;
        if (this.#toldHere(entry, other) && added(other)) others.push(other);
      }
    }
    return others;
  }

  /** Whether the two belong to this sum, and no closer tie between them tells of it already. */
  #toldHere(entry: AskEntry, other: AskEntry): boolean {
    if (isRepaid(entry, this.#vocabulary) !== isRepaid(other, this.#vocabulary)) return false;
    const [own, others] = [this.#sumsOf(entry), this.#sumsOf(other)];
    const shared = [...own.keys()].filter((key) => {
      const roles = [own.get(key), others.get(key)];
      return others.has(key) && roles.includes('joins');
    });
    const closest = sumKinds.map((kind) => shared.filter((key) => kindOf(key) === kind).toSorted()[0]);
    return closest.find((key) => key !== undefined) === this.#key;
  }

  #sumsOf(entry: AskEntry): ReadonlyMap<string, Role> {
    const sums = this.#sums.get(entry) ?? sumsOf(entry, this.#vocabulary);
    this.#sums.set(entry, sums);
    return sums;
  }
}

/** Whether the money is paid back: loans, guarantees, revolving funds. */
export const isRepaid = ({ summary }: AskEntry, { instruments }: Vocabulary): boolean =>
  instruments.get(summary.instrument ?? '')?.repaid === true;
