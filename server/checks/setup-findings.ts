// What is wrong with the configuration beyond its shape: severities for rules that do not exist, and indexes of other
// portfolios that give nothing. These are warnings, because the rest can be checked without them.
import type { OtherPortfolio } from '../portfolio/other-portfolios.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { usableIndex } from '../wording/usable-index.ts';
import { portfolioFile } from '../records/kind.ts';
import type { Path } from '../text/place.ts';
import { nearestCodes } from '../rules/nearest-codes.ts';
import type { RawFinding } from './raw-finding.ts';
import type { RuleSet } from './rule-set.ts';

export function setupFindings({ record, others }: Portfolio, rules: RuleSet): RawFinding[] {
  const unknown = (settings: Readonly<Record<string, unknown>> | undefined, at: Path): RawFinding[] =>
    Object.keys(settings ?? {})
      .filter((code) => rules.get(code) === undefined)
      .map((code) => unknownRule(code, [...at, code], nearestCodes(code, rules.codes)));
  return [
    ...unknown(record.rules, ['rules']),
    ...(record.overrides ?? []).flatMap((override, index) =>
      unknown(override.rules, ['overrides', index, 'rules']),
    ),
    ...others.flatMap(brokenIndex),
  ];
}

function unknownRule(code: string, at: Path, near: readonly string[]): RawFinding {
  return {
    rule: 'ignore/unknown-rule',
    ...ofPortfolio,
    place: { document: 0, at, part: 'key' },
    facts: { form: 'setting', code, near },
  };
}

const ofPortfolio = {
  file: portfolioFile,
  related: [],
  fixes: [],
  uncertain: false,
  gap: false,
  asks: [],
};

function brokenIndex({ written, place, fault }: OtherPortfolio): RawFinding[] {
  if (fault === undefined) return [];
  const is: Pick<RawFinding, 'rule' | 'facts'> =
    fault === 'gone'
      ? { rule: 'schema/not-allowed', facts: { key: 'indexes', value: written, allowed: [], near: [] } }
      : {
          rule: 'schema/bad-format',
          facts: { key: 'indexes', value: written, expected: { ...usableIndex[fault] } },
        };
  return [{ ...ofPortfolio, ...is, place: { document: 0, at: ['indexes', place] }, atMost: 'warning' }];
}
