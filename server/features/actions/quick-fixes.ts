// The fixes that rules bring along, as actions of the editor. Fixes that come to the same are offered once.
import type { Finding } from '../../checks/finding.ts';
import type { Fix } from '../../text/problem.ts';
import { wordFix } from '../../wording/catalogue.ts';
import { changesOf } from '../fix-edits.ts';
import type { Source, World } from '../source.ts';
import { type CodeAction, recordEdits } from './action.ts';

/** The fixes of findings of a file, in their order; also those that change another file. */
export function quickFixes(
  source: Source,
  findings: readonly Finding[],
  world: World,
): readonly CodeAction[] {
  const offered = new Map<string, CodeAction>();
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const action = quickFix(source, { finding, fix }, world);
      if (action === undefined) continue;
      const key = JSON.stringify([action.title, action.edits]);
      const twin = offered.get(key);
      const answered = [...(twin?.findings ?? []), finding];
      offered.set(key, {
        ...action,
        preferred: action.preferred === true || twin?.preferred === true,
        findings: answered,
      });
    }
  }
  return [...offered.values()];
}

function quickFix(
  source: Source,
  proposed: { readonly finding: Finding; readonly fix: Fix },
  world: World,
): CodeAction | undefined {
  const { finding, fix } = proposed;
  const { file = source.file } = fix;
  const changed = file === source.file ? source : world.source(file);
  const edits = changed && recordEdits(changed, changesOf(proposed));
  if (edits === undefined) return undefined;
  const title = wordFix(fix.title, fix.facts, world.language);
  const isOnlySafe = finding.fixes.every((other) => other === fix || other.safety !== 'safe');
  return { title, kind: 'quickfix', preferred: fix.safety === 'safe' && isOnlySafe, edits };
}
