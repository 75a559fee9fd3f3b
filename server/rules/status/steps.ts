// The history of an ask as steps. Reads what is written; says nothing about whether it is right.
import type { Ask } from '../../records/ask.ts';
import type { HistoryEntry } from '../../records/types.ts';
import type { Change } from '../../text/change.ts';
import type { Path } from '../../text/place.ts';
import type { StatusEntry } from '../../vocabulary/entry.ts';

export interface Step extends HistoryEntry {
  readonly at: Path;
}

/** The steps in the order of the file. */
export const stepsOf = ({ history = [] }: Pick<Ask, 'history'>): readonly Step[] =>
  history.map((entry, index) => ({ ...entry, at: ['history', index] }));

/** The first step that stands after a later one, with that one. Steps of one day may stand in any order. */
export function firstOutOfOrder(
  steps: readonly Step[],
): { readonly step: Step; readonly before: Step } | undefined {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before !== undefined && before.date > step.date) return { step, before };
  }
  return undefined;
}

/** Staying in a status is no step: several entries may tell what happened in it. */
export function mayFollow(from: StatusEntry, to: StatusEntry): boolean {
  return from === to || from.next.includes(to.id) || to.fromAnywhere === true;
}

/** Gives an ask another status, also in the last step when that says the same as the ask. */
export function statusChanges({ status, history = [] }: Ask, to: string): readonly Change[] {
  const last = history.at(-1);
  const change = { kind: 'set', at: ['status'], value: to } as const;
  if (last === undefined || last.status !== status) return [change];
  return [change, { kind: 'set', at: ['history', history.length - 1, 'status'], value: to }];
}
