// How serious a finding is: by the rule, the profile, the configuration and the command line, the later the stronger.
import { pathMatcher } from '../portfolio/glob.ts';
import type { PortfolioRecord } from '../records/types.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { RawFinding } from './raw-finding.ts';

export const profiles = ['draft', 'steering', 'submit'] as const;
export type Profile = (typeof profiles)[number];
export const settings = ['off', 'info', 'warn', 'error'] as const;
export type Setting = (typeof settings)[number];
export type Settings = Readonly<Record<string, Setting>>;

const ranks: Readonly<Record<Severity, number>> = { advisory: 0, info: 1, warning: 2, error: 3 };
const meant: Readonly<Record<Setting, Severity | 'off'>> = {
  off: 'off',
  info: 'info',
  warn: 'warning',
  error: 'error',
};

export class Severities {
  readonly #portfolio: Settings;
  readonly #overrides: readonly { readonly covers: (file: string) => boolean; readonly rules: Settings }[];
  readonly #commandLine: Settings;

  constructor(record: Partial<PortfolioRecord>, commandLine: Settings) {
    this.#portfolio = record.rules ?? {};
    this.#overrides = (record.overrides ?? []).map(({ paths, rules }) => ({
      covers: pathMatcher(paths),
      rules,
    }));
    this.#commandLine = commandLine;
  }

  /** The severity of a finding of a rule in a file under a profile. */
  of(
    rule: Rule,
    finding: Pick<RawFinding, 'file' | 'gap' | 'uncertain' | 'atMost' | 'elsewhere'>,
    profile: Profile,
  ): Severity | 'off' {
    const set = this.#set(rule.code, finding.file);
    // Nobody is held up by what only another portfolio knows, whatever the configuration says.
    if (finding.elsewhere !== undefined) return set === 'off' ? 'off' : 'advisory';
    if (set !== undefined) return meant[set];
    if (finding.gap && profile === 'draft') return 'off';
    const own = finding.gap && profile === 'steering' ? 'info' : rule.severity;
    const capped = finding.uncertain ? lower(own, 'warning') : own;
    return finding.atMost === undefined ? capped : lower(capped, finding.atMost);
  }

  #set(code: string, file: string): Setting | undefined {
    const said = this.#commandLine[code];
    if (said !== undefined) return said;
    for (const { covers, rules } of this.#overrides.toReversed()) {
      const setting = rules[code];
      if (setting !== undefined && covers(file)) return setting;
    }
    return this.#portfolio[code];
  }
}

function lower(one: Severity, other: Severity): Severity {
  return ranks[one] <= ranks[other] ? one : other;
}
