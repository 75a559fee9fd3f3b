// Every file that a portfolio knows: records, notes, its own set-up, indexes of others, and what could not be read.
import type { Checker } from '../checks/checker.ts';

export function knownFiles({
  files,
  submissions,
  setupReadings,
  others,
  unread,
}: Checker['portfolio']): ReadonlySet<string> {
  return new Set([
    ...files,
    ...setupReadings.map(({ file }) => file),
    ...[...submissions.values()].flatMap(({ note }) => (note === undefined ? [] : [note.file])),
    ...others.map(({ file }) => file),
    ...unread.map(({ path }) => path),
  ]);
}
