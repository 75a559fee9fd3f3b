// A code that is no longer in use → its successor, or a choice of them. Only where no rule brings that fix already.
import type { Finding } from '../../checks/finding.ts';
import { labelOf } from '../../rules/label.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import type { Range } from '../../text/place.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { isRecordKind } from '../../records/kind.ts';
import { listIn } from '../places/read-source.ts';
import { valueStands } from '../places/what-stands.ts';
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
  if (!isRecordKind(source.kind) || typeof point?.scalar !== 'string') return [];
  const { document, path: at, scalar: old } = point;
  const stands = valueStands(source.kind, at, listIn(source, source.kind, document));
  // What a code list says of its own entries was so at its time.
  if (stands?.for !== 'entry' || stands.declares || at.at(-2) === 'successors') return [];
  const list: CodeList<Entry> = portfolio.vocabulary[stands.list];
  const entry = list.get(old);
  if (entry?.validUntil === undefined || entry.validUntil >= today) return [];
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
