// Where a check ended, as plain data: for the same setup, day and settings another one goes on from there.
import type { PortfolioSnapshot } from '../../portfolio/snapshot/portfolio-snapshot.ts';
import type { GroupNumbers } from '../../portfolio/snapshot/group-snapshot.ts';
import type { GroupRule } from '../../rules/rule.ts';
import type { Presented } from '../present.ts';
import type { RuleSet } from '../rule-set.ts';
import type { OutcomesSnapshot } from './outcomes-snapshot.ts';

export interface CheckSnapshot {
  readonly portfolio: PortfolioSnapshot;
  readonly outcomes: OutcomesSnapshot;
  /** Files of records that may hold comments. */
  readonly commented: readonly string[];
  readonly shown: ShownSnapshot;
}

export interface ShownSnapshot {
  readonly presented: readonly (readonly [string, PlainPresented])[];
  /** Files with comments or waivers that silence a rule. */
  readonly silencing: readonly string[];
}

type PlainPresented = Omit<Presented, 'read'> & {
  readonly read: { readonly all: boolean; readonly ids: readonly string[] };
};

export const plain = ({ findings, uses, read }: Presented): PlainPresented => ({
  findings,
  uses,
  read: { all: read.all, ids: [...read.ids] },
});

export const presentedAgain = ({ presented }: ShownSnapshot): ReadonlyMap<string, Presented> =>
  new Map(
    presented.map(([file, { findings, uses, read }]) => [
      file,
      { findings, uses, read: { all: read.all, ids: new Set(read.ids) } },
    ]),
  );

/** The groups of each group rule. */
export const numbersIn =
  ({ groups }: PortfolioSnapshot, { groupings }: RuleSet) =>
  (rule: GroupRule): GroupNumbers =>
    groups[groupings.indexOf(rule.grouping)] ?? noGroups;
const noGroups: GroupNumbers = {
  groups: new Float64Array(),
  starts: new Uint32Array(1),
  members: new Uint32Array(),
};
