// Which lines of a text are new or other than they were, counted from 1.
import { structuredPatch } from 'diff';

/** Finding the smallest difference takes the square of its length; a text that differs more is new as a whole. */
const mostChanges = 2000;

/** Where lines were taken out, the line after them counts. */
export function changedLines(before: string, now: string): (line: number) => boolean {
  if (before === now) return () => false;
  const patch = structuredPatch('', '', before, now, undefined, undefined, {
    context: 0,
    maxEditLength: mostChanges,
  });
  if (patch === undefined) return () => true;
  const lines = new Set<number>();
  for (const { newStart, newLines } of patch.hunks) {
    for (let line = newStart; line < newStart + Math.max(1, newLines); line += 1) lines.add(line);
  }
  return (line) => lines.has(line);
}
