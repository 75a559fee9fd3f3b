// Findings that are known and do not count yet. A known finding is named by rule and ask (or file), never by its line,
// and holds for as many findings as its `count` says, until its last day.
import type { KnownFinding } from '../records/types.ts';
import { baselineFile } from '../records/kind.ts';
import { holds } from '../rules/ignore/convention.ts';
import { inLanguage } from '../wording/language.ts';
import type { FoundDirective, Written } from './directives.ts';
import type { Finding } from './finding.ts';

export class Baseline {
  readonly #known: readonly Partial<KnownFinding>[];
  readonly #today: string;
  readonly #byRule: ReadonlyMap<string | undefined, readonly Partial<KnownFinding>[]>;
  readonly #left = new Map<Partial<KnownFinding>, number>();

  constructor(known: readonly Partial<KnownFinding>[], today: string) {
    this.#known = known;
    this.#today = today;
    const byRule = new Map<string | undefined, Partial<KnownFinding>[]>();
    for (const one of known) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
    this.#byRule = byRule;
  }

  /** Whether a finding is known; each call takes one of the count. */
  knows(finding: Finding): boolean {
    const known = this.#byRule
      .get(finding.rule)
      ?.find((one) => names(one, finding) && holds(one.until, this.#today) && this.#leftOf(one) > 0);
    if (known === undefined) return false;
    this.#left.set(known, this.#leftOf(known) - 1);
    return true;
  }

  /** Every known finding, with whether it occurred; ask after all findings. */
  *directives(): Iterable<FoundDirective> {
    for (const [index, known] of this.#known.entries()) {
      // That the rule is missing is told by the schema.
      if (known.rule === undefined) continue;
      yield { file: baselineFile, written: written(known, index), used: this.#left.has(known) };
    }
  }

  #leftOf(known: Partial<KnownFinding>): number {
    return this.#left.get(known) ?? known.count ?? 1;
  }
}

/** Whether a known finding is about this rule and this ask, or this file for what belongs to no ask. */
export function names(
  { rule, ask, file }: Partial<KnownFinding>,
  finding: Pick<Finding, 'rule' | 'ask' | 'file'>,
): boolean {
  if (rule !== finding.rule) return false;
  return ask === undefined ? file === finding.file : ask === finding.ask;
}

function written({ rule = '', reason, until }: Partial<KnownFinding>, index: number): Written {
  const at = ['findings', index];
  return {
    form: 'known-finding',
    code: rule,
    reason: reason === undefined ? undefined : inLanguage(reason, 'nl'),
    until,
    place: { document: 0, at: [...at, 'rule'] },
    codePlace: { document: 0, at: [...at, 'rule'] },
    removal: [{ kind: 'remove', document: 0, at }],
  };
}
