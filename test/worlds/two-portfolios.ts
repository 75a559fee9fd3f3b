// Two portfolios side by side: ours, and another of which we know only the index that it published.
import type { Checker } from '../../server/checks/checker.ts';
import type { AskEntry } from '../../server/portfolio/entry.ts';
import { publishIndex } from '../../server/exchange/index-file/publish.ts';
import { checkerOf, exampleFiles } from './example-world.ts';

export const theirIndex = '../drenthe/policy-asks.index.json';

type Files = string | Readonly<Record<string, string>>;

const filesOf = (files: Files): Record<string, string> =>
  exampleFiles(typeof files === 'string' ? { 'submissions/PV22/a.ask.yaml': files } : files);

interface Publishing {
  readonly today?: string;
  /** Publishes also what could not be read as it was written. */
  readonly anyhow?: boolean;
}

/** The index of a portfolio of such files, called “Vragen van Drenthe” unless they say otherwise. */
export function publishedBy(files: Files, { today = '2026-03-12', anyhow = false }: Publishing = {}) {
  const named = typeof files !== 'string' && files['policy-asks.yaml'] !== undefined;
  const whole = filesOf(files);
  if (!named) whole['policy-asks.yaml'] = 'title: Vragen van Drenthe\n';
  const { checker } = checkerOf(whole);
  const isSound = (entry: AskEntry): boolean => anyhow || checker.isSound(entry);
  return publishIndex({ portfolio: checker.portfolio, isSound, today });
}

/** Our portfolio, which lists the index; rules that ask for what is missing are off. */
export function ours(files: Files, settings = ''): Record<string, string> {
  return {
    ...exampleFiles(typeof files === 'string' ? { 'submissions/GM0014/a.ask.yaml': files } : files),
    'policy-asks.yaml': `title: Vragen van Groningen\ntoday: 2026-03-12\nindexes: [${theirIndex}]\n${settings}`,
  };
}

export function besideDrenthe(files: Files, theirs: Files, settings = ''): Checker {
  return checkerOf({ ...ours(files, settings), [theirIndex]: publishedBy(theirs).text }).checker;
}

/** What was found about several asks: `advisory link/outdated gr-a`. */
export function found(checker: Checker, ...codes: readonly string[]): readonly string[] {
  return checker
    .findings()
    .filter(({ rule }) => codes.length === 0 || codes.includes(rule))
    .map(({ severity, rule, ask }) => `${severity} ${rule}${ask === undefined ? '' : ` ${ask}`}`);
}
