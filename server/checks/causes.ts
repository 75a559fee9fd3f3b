// One cause that gives many findings is told once, with how many more there are: a code that is misspelt in forty asks,
// or a code list that could not be read, so that all its codes seem unknown.
import type { Rule } from '../rules/rule.ts';
import type { Finding, RelatedFinding } from './finding.ts';
import type { RuleSet } from './rule-set.ts';

/** Fewer findings are told each in its place, where they are easily mended. */
const many = 5;
/** More places teach nothing. */
const shown = 5;

/** Findings in order; of those with one cause the first stays. `unreadList` is a code list that could not be read. */
export function groupedByCause(
  findings: readonly Finding[],
  rules: RuleSet,
  unreadList: string | undefined,
): readonly Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cause = causeOf(finding, rules.get(finding.rule), unreadList);
    if (cause === undefined) continue;
    const group = alike.get(cause);
    if (group === undefined) alike.set(cause, [finding]);
    else group.push(finding);
  }
  const told = new Map<Finding, Finding>();
  const dropped = new Set<Finding>();
  for (const [first, ...others] of alike.values()) {
    if (first === undefined || others.length + 1 < (unreadList === undefined ? many : 2)) continue;
    told.set(first, withOthers(first, others, unreadList));
    for (const other of others) dropped.add(other);
  }
  if (dropped.size === 0) return findings;
  return findings.filter((finding) => !dropped.has(finding)).map((finding) => told.get(finding) ?? finding);
}

function causeOf(
  { rule: code, severity, facts }: Finding,
  rule: Rule | undefined,
  unreadList: string | undefined,
): string | undefined {
  const cause = rule?.cause?.(facts);
  if (cause === undefined) return undefined;
  return JSON.stringify(unreadList === undefined ? [code, severity, cause] : [code, severity]);
}

function withOthers(first: Finding, others: readonly Finding[], unreadList: string | undefined): Finding {
  const related = others.slice(0, shown).map(
    ({ file, range, line, column, endLine, endColumn, ask }): RelatedFinding => ({
      file,
      range,
      line,
      column,
      endLine,
      endColumn,
      label: 'same-cause-here',
      facts: { ask },
    }),
  );
  return { ...first, related: [...first.related, ...related], alike: { count: others.length, unreadList } };
}
