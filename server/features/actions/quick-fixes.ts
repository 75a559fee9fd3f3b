// The fixes that rules bring along, as actions of the editor. Fixes that come to the same are offered once.
import type { Finding } from '../../checks/finding.ts';
import type { Fix } from '../../text/problem.ts';
import { wordFix } from '../../wording/catalogue.ts';
import { changesOf } from '../fix/fix-edits.ts';
import type { Source, World } from '../source.ts';
import { type Offer, recordEdits } from './action.ts';

/** The fixes of findings of a file, in their order; also those that change another file. */
export function quickFixes(source: Source, findings: readonly Finding[], world: World): readonly Offer[] {
  const offered = new Map<string, Offer>();
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const offer = quickFix(source, { finding, fix }, world);
      const key = JSON.stringify([offer.title, fix.file, changesOf({ finding, fix })]);
      const twin = offered.get(key);
      const preferred = offer.preferred === true || twin?.preferred === true;
      offered.set(key, { ...offer, preferred, findings: [...(twin?.findings ?? []), finding] });
    }
  }
  return [...offered.values()];
}

function quickFix(
  source: Source,
  proposed: { readonly finding: Finding; readonly fix: Fix },
  world: World,
): Offer {
  const { finding, fix } = proposed;
  const isOnlySafe = finding.fixes.every((other) => other === fix || other.safety !== 'safe');
  return {
    title: wordFix(fix.title, fix.facts, world.language),
    kind: 'quickfix',
    preferred: fix.safety === 'safe' && isOnlySafe,
    make: () => {
      const { file = source.file } = fix;
      const changed = file === source.file ? source : world.source(file);
      const edits = changed && recordEdits(changed, changesOf(proposed));
      return edits && { edits };
    },
  };
}
