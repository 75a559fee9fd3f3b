// The record of an ask that gets another id: the id itself, its other names in the same file, and the old id under `formerIds`
// where it must stay known. What comes out is read again, and refused when it is not what was wanted.
import { lineEndOf } from '../../text/lines.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Change, TextEdit } from '../../text/change.ts';
import { valueAt } from '../../text/value-at.ts';
import { applyEdits, editsFor } from '../../text/edits.ts';
import { printText } from '../../text/print-text.ts';
import { readText } from '../../text/read.ts';
import type { FileEdit, World } from '../source.ts';

export interface NewId {
  readonly to: string;
  /** Whether the present id stays known. */
  readonly keeps: boolean;
}

/** The edits in the ask's own file; undefined when their outcome is not what was wanted. */
export function ownEdits(
  entry: AskEntry,
  wish: NewId,
  changes: readonly Change[],
  world: World,
): FileEdit[] | undefined {
  const { file, document } = entry;
  const text = world.source(file)?.text;
  if (text === undefined) return undefined;
  const former = entry.summary.id ?? '';
  const variants = formerIdChanges(entry, wish, text).map((more) => editsFor(text, [...changes, ...more]));
  const good = variants.find((edits) => isWanted(text, edits, document, { ...wish, former }));
  return good?.map(({ range, text: added }) => ({ file, range, text: added }));
}

/** Ways to bring `formerIds` up to date, the nicest first. */
function formerIdChanges(
  entry: AskEntry,
  { to, keeps }: NewId,
  text: string,
): readonly (readonly Change[])[] {
  const { document, summary } = entry;
  const { id = '', formerIds } = summary;
  const at = ['formerIds', formerIds.indexOf(to)];
  if (formerIds.includes(to)) {
    return [[keeps ? { kind: 'set', document, at, value: id } : { kind: 'remove', document, at }]];
  }
  if (!keeps) return [[]];
  const append: Change = { kind: 'append', document, at: ['formerIds'], value: id };
  const line = formerIds.length > 0 ? undefined : lineBelowId(text, document, id);
  return line === undefined ? [[append]] : [[line], [append]];
}

/** `formerIds` on a line of its own below the id, where it belongs. */
function lineBelowId(text: string, document: number, former: string): Change | undefined {
  const range = readText(text).documents[document]?.range;
  if (range === undefined) return undefined;
  const record = text.slice(range.start, range.end);
  const line = /^id[ \t]*:[^\r\n]*/mu.exec(record);
  if (line === null) return undefined;
  const end = range.start + line.index + line[0].length;
  const lineEnd = lineEndOf(text);
  const added = `${lineEnd}formerIds: [${printText(former, 'flow')}]`;
  return { kind: 'text', range: { start: end, end }, text: added };
}

/** Whether the edits give the record its new id and keep the old one where wanted, and spoil nothing. */
function isWanted(
  text: string,
  edits: readonly TextEdit[],
  document: number,
  { to, keeps, former }: NewId & { readonly former: string },
): boolean {
  const before = readText(text);
  const after = readText(applyEdits(text, edits));
  const value = after.documents[document]?.value;
  const formerIds = valueAt(value, ['formerIds']);
  const known: readonly unknown[] = Array.isArray(formerIds) ? formerIds : [];
  return (
    after.documents.length === before.documents.length &&
    after.problems.length <= before.problems.length &&
    valueAt(value, ['id']) === to &&
    !known.includes(to) &&
    (!keeps || known.includes(former))
  );
}
