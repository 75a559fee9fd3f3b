// Why a rule had nothing to say about an example: the keys of its reasons, sorted.
import type { Example, Rule } from '../../server/rules/rule.ts';
import { checkerOf, exampleFiles } from './example-world.ts';

export function reasonsOf(rule: Rule, example: Example): readonly string[] {
  const { checker } = checkerOf(exampleFiles(example), { rules: [rule] });
  const counted = checker.statistics().find((one) => one.rule === rule.code);
  return Object.keys(counted?.notApplicable ?? {}).toSorted();
}
