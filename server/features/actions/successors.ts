// A code that is no longer in use → its successor, or a choice of them. Only where no rule brings that fix already.
import type { Finding } from '../../checks/finding.ts';
import { labelOf } from '../../rules/label.ts';
import type { Range } from '../../text/place.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { listAt } from '../places/code-at.ts';
import type { Source, World } from '../source.ts';
import { type CodeAction, recordEdits } from './action.ts';

export function successors(
  source: Source,
  range: Range,
  findings: readonly Finding[],
  world: World,
): readonly CodeAction[] {
  const { portfolio, today, language } = world;
  const point = source.pointAt(range.start);
  if (source.kind === undefined || source.kind === 'note' || typeof point?.scalar !== 'string') return [];
  const { document, path: at, scalar: old } = point;
  const list = listAt(source.kind, at, portfolio.vocabulary);
  const entry = list?.get(old);
  if (list === undefined || entry?.validUntil === undefined || entry.validUntil >= today) return [];
  const isFixed = findings.some(
    (finding) =>
      finding.document === document && String(finding.path) === String(at) && finding.fixes.length > 0,
  );
  if (isFixed) return [];
  const now = list.current(entry).filter(({ id }) => id !== entry.id);
  return now.flatMap((successor): CodeAction[] => {
    const edits = recordEdits(source, [{ kind: 'set', document, at, value: successor.id }]);
    const title = actionWords.replaceRetired[language]({ old, by: successor.id, name: labelOf(successor) });
    if (edits === undefined) return [];
    return [{ title, kind: 'refactor.rewrite', preferred: now.length === 1, edits }];
  });
}
