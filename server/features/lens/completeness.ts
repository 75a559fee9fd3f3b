// How complete one ask is, by the rules that say so in a check of all: the same figure, for one ask alone.
import { completenessOf } from '../../checks/completeness.ts';
import { runAskRules } from '../../checks/run.ts';
import { VerdictBook } from '../../checks/verdicts.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { finish } from '../../portfolio/steps.ts';
import { readAsk } from '../../records/read.ts';
import { readingOf } from '../../records/validate.ts';
import { allRules } from '../../rules/all.ts';
import type { AskRule } from '../../rules/rule.ts';
import type { Path } from '../../text/place.ts';
import type { World } from '../source.ts';

export interface CompletenessOfAsk {
  readonly wanted: number;
  readonly there: number;
  /** Paths of what is missing. */
  readonly gaps: readonly Path[];
}

const rules: readonly AskRule[] = allRules.filter(
  (rule): rule is AskRule => rule.kind === 'ask' && rule.completeness === true,
);

export function completenessOfAsk(entry: AskEntry, world: World): CompletenessOfAsk {
  const read = world.source(entry.file)?.records[entry.document];
  const { ask, malformed } = readAsk(read?.value ?? {}, readingOf(entry.document, read));
  const book = new VerdictBook();
  const context = { vocabulary: world.portfolio.vocabulary, today: world.today };
  const outcome = finish(runAskRules(rules, { entry, ask, malformed }, context, book));
  const outcomes = Array.from({ length: entry.document + 1 }, () => outcome);
  const { wanted, there } = completenessOf(rules, [entry], { outcomesOf: () => outcomes, book });
  return { wanted, there, gaps: outcome.findings.filter(({ gap }) => gap).map(({ place }) => place.at) };
}
