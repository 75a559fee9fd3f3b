// The asks by status. In: the overview and a filter. Out: a column for each status in the order of the life of an ask, with cards.
// Of a long column only the first cards are given: those with a deadline soonest, then by priority.
import type { AskRow, Overview } from '../../features/overview/overview.ts';
import { boardWords } from '../../wording/charts/board.ts';
import { type Filter, shownAsks } from '../filter.ts';
import { groupedBy, labelOf, submissionTitles } from '../names.ts';

export interface Board {
  readonly columns: readonly Column[];
}

export interface Column {
  /** Empty for asks without a status. */
  readonly status: string;
  readonly label: string;
  readonly definition?: string;
  readonly keys: readonly string[];
  readonly cards: readonly Card[];
  /** Statuses to which a card may go from here. */
  readonly next: readonly string[];
}

export interface Card {
  readonly key: string;
  readonly title: string;
  readonly submission: string;
  readonly ministries: readonly string[];
  readonly deadline?: string;
  readonly priority?: number;
}

const limit = 40;

export function boardOf(overview: Overview, filter: Filter): Board {
  const { names, language } = overview;
  const groups = groupedBy(shownAsks(overview, filter), ({ status }) => [status ?? '']);
  const titles = submissionTitles(overview);
  const known = Object.keys(names.statuses);
  const others = [...groups.keys()].filter((status) => !known.includes(status)).toSorted();
  const label = (status: string) =>
    status === '' ? boardWords.noStatus[language]() : labelOf(names.statuses, status);
  const columns = [...known, ...others].map((status): Column => {
    const asks = groups.get(status) ?? [];
    return {
      status,
      label: label(status),
      definition: names.statuses[status]?.definition,
      keys: asks.map(({ key }) => key),
      cards: asks
        .toSorted(mostUrgentFirst)
        .slice(0, limit)
        .map((ask) => cardOf(ask, titles, overview)),
      next: names.statuses[status]?.next ?? [],
    };
  });
  return { columns };
}

const mostUrgentFirst = (one: AskRow, other: AskRow): number =>
  (one.deadline ?? '9999').localeCompare(other.deadline ?? '9999') ||
  (one.priority ?? 9) - (other.priority ?? 9);

const cardOf = (ask: AskRow, titles: ReadonlyMap<string, string>, { names }: Overview): Card => ({
  key: ask.key,
  title: ask.title,
  submission: titles.get(ask.submission ?? '') ?? ask.submission ?? '',
  ministries: ask.ministries.map((code) => labelOf(names.ministries, code)),
  deadline: ask.deadline,
  priority: ask.priority,
});
