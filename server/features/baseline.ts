// The baseline file after taking in what a check found: known findings are added, extended and pruned, each where it
// stands. Comments and all that people wrote stay. Pure: a text and findings in, a text out.
import type { Finding } from '../checks/finding.ts';
import { readBaseline } from '../records/read.ts';
import type { KnownFinding } from '../records/types.ts';
import type { Change, Writable } from '../text/change.ts';
import { readText } from '../text/read.ts';
import { appendItems, removeItems, setValues } from './list-edits.ts';

/** Who sees to what is added, why it may stay, and until which day (ISO date). */
export interface Answer {
  readonly owner: string;
  readonly reason: string;
  readonly until: string;
}

export interface BaselineWish {
  /** Without it nothing is added or extended. */
  readonly add?: Answer;
  readonly prune: boolean;
  /** ISO date: a known finding that ended before it is extended when it still occurs. */
  readonly today: string;
}

export interface BaselineUpdate {
  readonly text: string;
  /** Numbers of findings. */
  readonly added: number;
  readonly extended: number;
  readonly pruned: number;
}

type Known = Partial<KnownFinding>;

const list = 'findings';

/** Under what a finding is known: its rule, and its ask or else its file. */
const keyOf = ({ rule, ask, file }: Pick<Finding, 'rule' | 'ask' | 'file'> | Known): string =>
  JSON.stringify(ask === undefined ? [rule, null, file] : [rule, ask]);

/**
 * `text` is that of the file, or the head of a new one (comments and `findings: []`); `findings` are all that may become
 * known, those that are known already among them.
 */
export function updatedBaseline(
  text: string,
  findings: readonly Finding[],
  { add, prune, today }: BaselineWish,
): BaselineUpdate {
  const known = readBaseline(readText(text).documents[0]?.value, { document: 0, unreliable: [] });
  const plan = planFor(known.baseline.findings ?? [], findings);
  let result = text;
  const extended = plan.kept.filter(({ entry }) => (entry.until ?? today) < today);
  const changes: Change[] = [];
  if (add !== undefined) {
    for (const { index } of extended) changes.push(setting([list, index, 'until'], add.until));
  }
  if (prune) for (const { index, count } of plan.fewer) changes.push(countOf(index, count));
  result = setValues(result, changes);
  if (prune) result = removeItems(result, list, plan.gone);
  if (add !== undefined)
    result = appendItems(
      result,
      list,
      plan.unknown.map((one) => itemOf(one, add)),
    );
  return {
    text: result,
    added: add === undefined ? 0 : plan.unknown.reduce((sum, { count }) => sum + count, 0),
    extended: add === undefined ? 0 : extended.length,
    pruned: prune ? plan.gone.length + plan.fewer.length : 0,
  };
}

interface Plan {
  /** Entries that still occur as often as they say, or less often. */
  readonly kept: readonly { readonly index: number; readonly entry: Known }[];
  readonly fewer: readonly { readonly index: number; readonly count: number }[];
  /** Places of entries that occur no more. */
  readonly gone: readonly number[];
  readonly unknown: readonly { readonly finding: Finding; readonly count: number }[];
}

/** Holds entries against findings: of several entries under one key the first take the first findings. */
function planFor(entries: readonly Known[], findings: readonly Finding[]): Plan {
  const left = new Map<string, { finding: Finding; count: number }>();
  for (const finding of findings) {
    const there = left.get(keyOf(finding));
    if (there === undefined) left.set(keyOf(finding), { finding, count: 1 });
    else there.count += 1;
  }
  const plan = {
    kept: [] as Plan['kept'][number][],
    fewer: [] as Plan['fewer'][number][],
    gone: [] as number[],
  };
  for (const [index, entry] of entries.entries()) {
    const there = left.get(keyOf(entry));
    const count = Math.min(there?.count ?? 0, entry.count ?? 1);
    if (there === undefined || count === 0) plan.gone.push(index);
    else {
      there.count -= count;
      plan.kept.push({ index, entry });
      if (count < (entry.count ?? 1)) plan.fewer.push({ index, count });
    }
  }
  return { ...plan, unknown: [...left.values()].filter(({ count }) => count > 0) };
}

const setting = (at: readonly (string | number)[], value: Writable): Change => ({ kind: 'set', at, value });

/** One is what counts when nothing is said. */
const countOf = (index: number, count: number): Change =>
  count === 1 ? { kind: 'remove', at: [list, index, 'count'] } : setting([list, index, 'count'], count);

function itemOf({ finding, count }: Plan['unknown'][number], { owner, reason, until }: Answer): Writable {
  const { rule, ask, file } = finding;
  const about: Readonly<Record<string, string>> = ask === undefined ? { file } : { ask };
  return { rule, ...about, owner, reason, until, ...(count > 1 ? { count } : undefined) };
}
