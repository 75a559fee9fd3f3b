// Which asks are looked at: one choice for each thing, and words that must all occur. Every chart of one page has the same.
import type { AskRow, Names, Overview } from '../features/overview/overview.ts';

export interface Filter {
  readonly text?: string;
  readonly submission?: string;
  readonly goal?: string;
  readonly scheme?: string;
  readonly status?: string;
  readonly ministry?: string;
  readonly region?: string;
}

export const isEmpty = (filter: Filter): boolean =>
  Object.values(filter).every((value) => value === undefined || value === '');

/** The asks that the filter lets through, in their order. */
export function shownAsks({ asks, submissions, names }: Overview, filter: Filter): readonly AskRow[] {
  if (isEmpty(filter)) return asks;
  const words = folded(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const titles = new Map(
    submissions.map(({ folder, title, submitter }) => [folder, `${title} ${submitter}`]),
  );
  return asks.filter((ask) => {
    if (!fits(ask, filter, names)) return false;
    if (words.length === 0) return true;
    const read = folded(`${ask.title} ${ask.id ?? ''} ${titles.get(ask.submission ?? '') ?? ''}`);
    return words.every((word) => read.includes(word));
  });
}

function fits(ask: AskRow, filter: Filter, names: Names): boolean {
  const wants = (wanted: string | undefined, has: readonly (string | undefined)[]) =>
    wanted === undefined || wanted === '' || has.includes(wanted);
  return (
    wants(filter.submission, [ask.submission]) &&
    wants(filter.goal, ask.goals) &&
    wants(filter.scheme, [ask.scheme]) &&
    wants(filter.status, [ask.status]) &&
    wants(filter.ministry, ask.ministries) &&
    wants(filter.region, filter.region === undefined ? [] : regionsAround(ask, names))
  );
}

/** The regions of an ask and all that these lie in. */
function regionsAround({ regions, tiles }: AskRow, names: Names): readonly string[] {
  const found = new Set<string>();
  const waiting = [...regions, ...tiles];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (found.has(code)) continue;
    found.add(code);
    waiting.push(...(names.regions[code]?.partOf ?? []));
  }
  return [...found];
}

/** Without capitals and accents. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
