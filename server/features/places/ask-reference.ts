// Which values of a record are ids of other asks.
import { linkKinds } from '../../records/ask.ts';
import type { FileKind } from '../../records/kind.ts';
import type { Path } from '../../text/place.ts';

/** Whether the value at a path of a record is the id of another ask. */
export function isAskReference(kind: FileKind | undefined, [first, ...rest]: Path): boolean {
  if (kind === 'baseline') return first === 'findings' && rest.length === 2 && rest[1] === 'ask';
  if (kind !== 'ask') return false;
  if (first === 'partOf') return rest.length === 0;
  if (first === 'waivers') return rest.length === 2 && rest[1] === 'with';
  if (!linkKinds.some((link) => link === first)) return false;
  return typeof rest[0] === 'number' && (rest.length === 1 || (rest.length === 2 && rest[1] === 'ask'));
}
