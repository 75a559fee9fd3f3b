// All that the editor may change at a place of a file, from what findings bring along to what an author may want.
// Never throws; what is not asked for is not worked out.
import type { Finding } from '../../checks/finding.ts';
import type { RuleSet } from '../../checks/rule-set.ts';
import type { Range } from '../../text/place.ts';
import type { Source, World } from '../source.ts';
import { type ActionKind, type CodeAction, findingsAt } from './action.ts';
import { createAsk } from './create-ask.ts';
import { extractAsk } from './extract-ask.ts';
import { fixFile } from './fix-file.ts';
import { jointActions } from './make-joint.ts';
import { missingKeys } from './missing-keys.ts';
import { quickFixes } from './quick-fixes.ts';
import { successors } from './successors.ts';
import { suppressions } from './suppress.ts';

export interface ActionRequest {
  /** Findings of the file as it is now; of others none are looked at. */
  readonly findings: readonly Finding[];
  readonly rules: RuleSet;
  /** Kinds as the editor asks for them: `source.fixAll` means all below it. Absent: what fits at a place, so no `source`. */
  readonly only?: readonly string[];
}

export function codeActions(
  source: Source,
  range: Range,
  world: World,
  { findings, rules, only }: ActionRequest,
): readonly CodeAction[] {
  const wants = (kind: ActionKind): boolean =>
    only === undefined
      ? !kind.startsWith('source.')
      : only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '');
  const here = findingsAt(findings, source, range);
  const found: (CodeAction | undefined)[] = [];
  if (wants('quickfix')) found.push(...quickFixes(source, here, world));
  if (wants('quickfix') || wants('refactor.rewrite')) {
    const document = source.kind === 'ask' ? source.pointAt(range.start)?.document : undefined;
    found.push(
      createAsk(source, range, here, world),
      ...jointActions(source, range, here, world),
      ...successors(source, range, here, world),
      document === undefined ? undefined : missingKeys(source, document, here, { world, rules }),
    );
  }
  if (wants('quickfix')) found.push(...suppressions(source, here, world, rules));
  if (wants('refactor.extract')) found.push(extractAsk(source, range, world));
  if (wants('source.fixAll.policyAsks')) found.push(fixFile(source, findings, world));
  return found.filter((action) => action !== undefined && wants(action.kind)) as readonly CodeAction[];
}
