// Asks in groups: by submission, region, goal, scheme, status or ministry. An ask of two regions stands under both.
import type { AskRow, Name, Overview } from '../../server/lsp/protocol.ts';
import { type Sentence, says } from '../../server/wording/sentence.ts';

export const groupings = ['submission', 'region', 'goal', 'scheme', 'status', 'ministry'] as const;
export type Grouping = (typeof groupings)[number];

export const groupingNames: Readonly<Record<Grouping, Sentence>> = {
  submission: says('Inbreng', 'Submission'),
  region: says('Regio', 'Region'),
  goal: says('Nationaal doel', 'National goal'),
  scheme: says('Regeling', 'Scheme'),
  status: says('Status', 'Status'),
  ministry: says('Ministerie', 'Ministry'),
};

export interface AskGroup {
  /** Code or folder; empty for asks that have none. */
  readonly key: string;
  readonly label: string;
  readonly asks: readonly AskRow[];
}

/** Groups in the order of their list, then by name; the asks that belong to none last. */
export function grouped(asks: readonly AskRow[], by: Grouping, overview: Overview): readonly AskGroup[] {
  const groups = new Map<string, AskRow[]>();
  for (const ask of asks) {
    const keys = new Set(keysOf(ask, by));
    for (const key of keys.size === 0 ? [''] : keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [ask]);
      else group.push(ask);
    }
  }
  const names = namesOf(by, overview);
  const order = Object.keys(names);
  const rank = (key: string): number => (isOrdered(by) ? order.indexOf(key) : 0);
  return [...groups]
    .map(([key, members]): AskGroup => ({ key, label: names[key]?.label ?? key, asks: members }))
    .toSorted(
      (one, other) =>
        Number(one.key === '') - Number(other.key === '') ||
        rank(one.key) - rank(other.key) ||
        one.label.localeCompare(other.label, overview.language),
    );
}

/** Goals and statuses have an order of their own. */
const isOrdered = (by: Grouping): boolean => by === 'goal' || by === 'status';

function keysOf(ask: AskRow, by: Grouping): readonly string[] {
  const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  switch (by) {
    case 'submission':
      return one(ask.submission);
    case 'region':
      return [...ask.regions, ...ask.informal];
    case 'goal':
      return ask.goals;
    case 'scheme':
      return one(ask.scheme);
    case 'status':
      return one(ask.status);
    case 'ministry':
      return ask.ministries;
  }
}

function namesOf(by: Grouping, { names, submissions }: Overview): Readonly<Record<string, Name>> {
  switch (by) {
    case 'submission':
      return Object.fromEntries(submissions.map(({ folder, title }) => [folder, { label: title }]));
    case 'region':
      return names.regions;
    case 'goal':
      return names.goals;
    case 'scheme':
      return names.schemes;
    case 'status':
      return names.statuses;
    case 'ministry':
      return names.ministries;
  }
}
