// Where a link stands in its record, and what takes it out.
import type { AskLink } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';
import { type Fix, fix } from '../../text/problem.ts';

/** The id that is pointed at. */
export function targetPath({ kind, index, inMap }: AskLink): Path {
  if (kind === 'partOf') return [kind];
  if (kind === 'waivers') return [kind, index, 'with'];
  return [kind, index, ...(inMap ? ['ask'] : [])];
}

/** The whole link: what goes when it is removed. Of a waiver that is the whole waiver. */
export const linkPath = ({ kind, index }: AskLink): Path => (kind === 'partOf' ? [kind] : [kind, index]);

/** Takes a link out of its record. A waiver goes as a whole: without the ask it names it would silence more. */
export function removalOf(link: AskLink): Fix {
  const title = link.kind === 'waivers' ? 'remove-waiver' : 'remove-link';
  return fix(title, { to: link.to }, 'review', [{ kind: 'remove', at: linkPath(link) }]);
}
