// Ways to leave a finding as it is, with a reason: a comment where it stands, or a waiver in the ask.
import type { Finding } from '../../checks/finding.ts';
import type { RuleSet } from '../../checks/rule-set.ts';
import type { Source, World } from '../source.ts';
import type { Offer } from './action.ts';
import { ignoreComment } from './ignore-comment.ts';
import { waivers } from './waive.ts';

/** What is wrong with the text itself, or with what ignores rules, is mended or taken out. */
const neverIgnored = /^(?:yaml|ignore|internal)\//;

export function suppressions(
  source: Source,
  findings: readonly Finding[],
  world: World,
  rules: Pick<RuleSet, 'get'>,
): readonly Offer[] {
  return findings
    .filter(({ rule }) => !neverIgnored.test(rule))
    .flatMap((finding) => {
      // Review events are never changed after they were written.
      const comments = source.kind === 'review-event' ? [] : [ignoreComment(source, finding, world)];
      return comments.concat(waivers(source, finding, world, rules));
    });
}
