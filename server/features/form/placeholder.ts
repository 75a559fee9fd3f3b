// A key that is set out as a comment to be filled in ("# owner: …  # role or person") gives its line to the key itself.
// Only such placeholders: any other comment stays.
import { lineEndOf } from '../../text/lines.ts';
import { comments } from '../../text/comments.ts';
import type { TextEdit, Writable } from '../../text/change.ts';
import type { Path } from '../../text/place.ts';
import { printPair } from '../../text/print.ts';
import { extentOf } from '../actions/missing-keys.ts';
import type { Source } from '../source.ts';

export function placeholderEdits(
  source: Source,
  document: number,
  parent: Path,
  { key, value }: { readonly key: string; readonly value: Writable },
): readonly TextEdit[] | undefined {
  const { start, end } = extentOf(source, document, parent);
  const found = comments(source.text).find(
    ({ text, range, ownLine }) =>
      ownLine && start <= range.start && range.end <= end && isPlaceholder(text, key),
  );
  if (found === undefined) return undefined;
  const { column } = source.lines.position(found.range.start);
  const text = printPair(key, value, column).replaceAll('\n', lineEndOf(source.text));
  return [{ range: found.range, text }];
}

/** `owner: …`, `nationalGoals: […]`, `instrument: {type: …}`, with or without a remark behind it. */
function isPlaceholder(text: string, key: string): boolean {
  if (!text.startsWith(`${key}: `)) return false;
  const [written = ''] = text.slice(key.length + 2).split(/\s+#/);
  return /^[[{\w\s:,\]}…]*$/.test(written) && written.includes('…');
}
