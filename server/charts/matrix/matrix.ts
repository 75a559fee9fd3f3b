// Goals against submissions: how many asks of each submission serve each goal. In: the overview and a filter. Out: heads and
// cells. The longer list goes down; what is too much for one chart is taken together at the end.
import type { AskRow, Overview } from '../../features/overview/overview.ts';
import { chartWords } from '../../wording/charts/common.ts';
import { type Filter, shownAsks } from '../filter.ts';
import { groupedBy, labelOf, submissionTitles } from '../names.ts';

export interface Matrix {
  readonly down: Side;
  readonly across: Side;
  /** Rows of cells, in the order of the heads. */
  readonly cells: readonly (readonly Keys[])[];
  /** Pairs of an ask and one of its goals: the sum of all cells. */
  readonly pairs: number;
  readonly asks: number;
  /** Asks without a goal, for each submission; counted in no total. */
  readonly withoutGoal: ReadonlyMap<string, Keys>;
  /** Labels of goals that no ask names. */
  readonly unasked: readonly string[];
  readonly goals: number;
  readonly submissions: number;
}

export interface Side {
  readonly of: 'goal' | 'submission';
  readonly heads: readonly Head[];
}

export interface Head {
  /** One, or several that are taken together. */
  readonly codes: readonly string[];
  readonly label: string;
  readonly keys: Keys;
  /** Sum of its cells. */
  readonly total: number;
}
type Keys = readonly string[];

const limits = { down: 60, across: 24 };

export function matrixOf(overview: Overview, filter: Filter): Matrix {
  const shown = shownAsks(overview, filter);
  const goals = headsOf(shown, ({ goals: own }) => own, goalNames(overview));
  const submissions = headsOf(shown, submissionOf, submissionNames(overview));
  const goalsDown = goals.length >= submissions.length;
  const pairsOf = new Map(shown.map((ask) => [ask.key, new Set(ask.goals).size]));
  const down = shortened(goalsDown ? goals : submissions, limits.down, overview);
  const across = shortened(goalsDown ? submissions : goals, limits.across, overview);
  const cells = down.map((row) => {
    const own = row.members.map(({ keys }) => new Set(keys));
    return across.map((column) =>
      column.members.flatMap(({ keys }) => own.flatMap((set) => keys.filter((key) => set.has(key)))),
    );
  });
  const without = shown.filter((ask) => ask.goals.length === 0);
  return {
    down: {
      of: goalsDown ? 'goal' : 'submission',
      heads: down.map((head, row) => headOf(head, cells[row] ?? [])),
    },
    across: {
      of: goalsDown ? 'submission' : 'goal',
      heads: across.map((head, column) =>
        headOf(
          head,
          cells.map((row) => row[column] ?? []),
        ),
      ),
    },
    cells,
    pairs: [...pairsOf.values()].reduce((sum, one) => sum + one, 0),
    asks: shown.length,
    withoutGoal: new Map([...groupedBy(without, submissionOf)].map(([code, asks]) => [code, keysOf(asks)])),
    unasked: unaskedGoals(overview),
    goals: goals.length,
    submissions: submissions.length,
  };
}

interface Group {
  readonly code: string;
  readonly label: string;
  readonly keys: Keys;
}
interface Shortened extends Group {
  readonly members: readonly Group[];
}

const keysOf = (asks: readonly AskRow[]): Keys => asks.map(({ key }) => key);
const submissionOf = ({ submission }: AskRow): Keys => [submission ?? ''];

const headOf = ({ members, label, keys }: Shortened, cells: readonly Keys[]): Head => ({
  codes: members.map(({ code }) => code),
  label,
  keys,
  total: cells.reduce((sum, cell) => sum + cell.length, 0),
});

/** What the asks name, in the order of the names; what has no name comes last. */
function headsOf(
  asks: readonly AskRow[],
  codesOf: (ask: AskRow) => Keys,
  names: ReadonlyMap<string, string>,
): readonly Group[] {
  const groups = groupedBy(asks, codesOf);
  const known = [...names.keys()].filter((code) => groups.has(code));
  const others = [...groups.keys()].filter((code) => !names.has(code));
  return [...known, ...others].map((code) => ({
    code,
    label: names.get(code) ?? code,
    keys: keysOf(groups.get(code) ?? []),
  }));
}

const goalNames = ({ names }: Overview): ReadonlyMap<string, string> =>
  new Map(Object.keys(names.goals).map((code) => [code, labelOf(names.goals, code)]));

const submissionNames = (overview: Overview): ReadonlyMap<string, string> =>
  new Map([...submissionTitles(overview), ['', chartWords.noSubmission[overview.language]()]]);

/** The groups with most asks, in their order, and one that takes the others together. */
function shortened(groups: readonly Group[], limit: number, { language }: Overview): readonly Shortened[] {
  const alone = (group: Group): Shortened => ({ ...group, members: [group] });
  if (groups.length <= limit) return groups.map(alone);
  const largest = new Set(
    groups.toSorted((one, other) => other.keys.length - one.keys.length).slice(0, limit - 1),
  );
  const others = groups.filter((group) => !largest.has(group));
  return [
    ...groups.filter((group) => largest.has(group)).map(alone),
    {
      code: '',
      label: chartWords.more[language]({ count: others.length }),
      keys: [...new Set(others.flatMap(({ keys }) => keys))],
      members: others,
    },
  ];
}

function unaskedGoals({ asks, names }: Overview): readonly string[] {
  const named = new Set(asks.flatMap(({ goals }) => goals));
  return Object.keys(names.goals)
    .filter((code) => !named.has(code))
    .map((code) => labelOf(names.goals, code));
}
