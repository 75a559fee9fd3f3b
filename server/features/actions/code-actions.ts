// All that the editor may change at a place of a file, from what findings bring along to what an author may want.
// Never throws; what is not asked for is not worked out.
import type { Finding } from '../../checks/finding.ts';
import type { RuleSet } from '../../checks/rule-set.ts';
import type { Range } from '../../text/place.ts';
import type { Source, World } from '../source.ts';
import { type ActionKind, carriedOut, type CodeAction, findingsAt, type Offer, ready } from './action.ts';
import { createAsk } from './create-ask.ts';
import { extractAsk } from './extract-ask.ts';
import { fixFile, type Recheck } from './fix-file.ts';
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
  /** Lets all safe fixes of the file be applied until none is left. */
  readonly recheck?: Recheck;
}

/** What is offered, with the edits still to be worked out. */
export function offers(
  source: Source,
  range: Range,
  world: World,
  { findings, rules, only, recheck }: ActionRequest,
): readonly Offer[] {
  const wants = (kind: ActionKind): boolean =>
    only === undefined
      ? !kind.startsWith('source.')
      : only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '');
  const here = findingsAt(findings, source, range);
  const found: Offer[] = [];
  const add = (action: CodeAction | undefined): void => {
    if (action !== undefined) found.push(ready(action));
  };
  if (wants('quickfix')) found.push(...quickFixes(source, here, world));
  if (wants('quickfix') || wants('refactor.rewrite')) {
    const document = source.kind === 'ask' ? source.pointAt(range.start)?.document : undefined;
    add(createAsk(source, range, here, world));
    found.push(...jointActions(source, range, here, world));
    for (const action of successors(source, range, here, world)) add(action);
    if (document !== undefined) add(missingKeys(source, document, here, { world, rules }));
  }
  if (wants('quickfix')) found.push(...suppressions(source, here, world, rules));
  if (wants('refactor.extract')) add(extractAsk(source, range, world));
  if (wants('source.fixAll.policyAsks')) add(fixFile(source, findings, world, recheck));
  const wanted = found.filter(({ kind }) => wants(kind));
  // A record with a slip in it may not be one that can be changed: then what is offered is worked out at once.
  return findings.some(isSlip) ? wanted.filter(({ make }) => make() !== undefined) : wanted;
}

const isSlip = ({ rule }: Finding): boolean => rule.startsWith('yaml/');

/** What is offered with its edits; what would change nothing is left out. */
export const codeActions = (
  source: Source,
  range: Range,
  world: World,
  request: ActionRequest,
): readonly CodeAction[] => offers(source, range, world, request).flatMap((offer) => carriedOut(offer) ?? []);
