// The labelled pairs of asks, as portfolios of two asks of two submissions, and what the rule says of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { nearDuplicate } from '../../../server/rules/ask/near-duplicate.ts';
import { RuleWorld } from '../../worlds/rule-world.ts';

interface Side {
  readonly title: string | Readonly<Record<string, string>>;
  readonly summary?: string;
  readonly where?: readonly string[];
  readonly effect?: string;
}

export interface LabelledPair {
  readonly same: boolean;
  readonly kind: string;
  /** Whether the threshold was chosen on it. */
  readonly tuned?: boolean;
  readonly about: { readonly goals?: readonly string[]; readonly scheme?: string; readonly effect?: string };
  readonly where?: readonly string[];
  readonly one: Side;
  readonly other: Side;
}

export const labelledPairs: readonly LabelledPair[] = parse(
  readFileSync(join(import.meta.dirname, 'near-duplicates.yaml'), 'utf8'),
);

const world = new RuleWorld([nearDuplicate]);

/** Whether the rule tells that the two asks of a pair are nearly the same. */
export const isTold = (pair: LabelledPair): boolean => world.findings(portfolioOf(pair)).length > 0;

export const portfolioOf = (pair: LabelledPair): Readonly<Record<string, string>> => ({
  'submissions/PV20/een.ask.yaml': askOf('een', pair.one, pair),
  'submissions/PV21/ander.ask.yaml': askOf('ander', pair.other, pair),
});

function askOf(id: string, { title, summary, where, effect }: Side, pair: LabelledPair): string {
  const { goals, scheme } = pair.about;
  return stringify({
    id,
    title,
    status: 'concept',
    ...(summary === undefined ? {} : { summary }),
    nationalGoals: goals ?? [],
    targetRegions: where ?? pair.where ?? [],
    ...(scheme === undefined ? {} : { scheme: { id: scheme, effect: effect ?? pair.about.effect ?? 'use' } }),
  });
}

export interface Figures {
  /** Share of what was told that was right, in whole percents. */
  readonly precision: number;
  /** Share of what is the same that was told. */
  readonly recall: number;
}

export function figuresOf(pairs: readonly LabelledPair[]): Figures {
  const told = pairs.filter((pair) => isTold(pair));
  const right = told.filter(({ same }) => same).length;
  const same = pairs.filter((pair) => pair.same).length;
  return { precision: Math.round((100 * right) / told.length), recall: Math.round((100 * right) / same) };
}
