// What is wrong with the configuration beyond its shape: severities for rules that do not exist.
import type { Portfolio } from '../portfolio/portfolio.ts';
import { portfolioFile } from '../records/kind.ts';
import type { Path } from '../text/place.ts';
import { nearestCodes } from '../rules/nearest-codes.ts';
import type { RawFinding } from './raw-finding.ts';
import type { RuleSet } from './rule-set.ts';

export function setupFindings({ record }: Portfolio, rules: RuleSet): RawFinding[] {
  const unknown = (settings: Readonly<Record<string, unknown>> | undefined, at: Path): RawFinding[] =>
    Object.keys(settings ?? {})
      .filter((code) => rules.get(code) === undefined)
      .map((code) => unknownRule(code, [...at, code], nearestCodes(code, rules.codes)));
  return [
    ...unknown(record.rules, ['rules']),
    ...(record.overrides ?? []).flatMap((override, index) =>
      unknown(override.rules, ['overrides', index, 'rules']),
    ),
  ];
}

function unknownRule(code: string, at: Path, near: readonly string[]): RawFinding {
  return {
    rule: 'ignore/unknown-rule',
    file: portfolioFile,
    place: { document: 0, at, part: 'key' },
    facts: { form: 'setting', code, near },
    related: [],
    fixes: [],
    uncertain: false,
    gap: false,
    asks: [],
  };
}
