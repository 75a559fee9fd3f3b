// Where a link stands in its record.
import type { AskLink } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';

/** The id that is pointed at. */
export function targetPath({ kind, index, inMap }: AskLink): Path {
  if (kind === 'partOf') return [kind];
  if (kind === 'waivers') return [kind, index, 'with'];
  return [kind, index, ...(inMap ? ['ask'] : [])];
}

/** The whole link: what goes when it is removed. Of a waiver that is the whole waiver. */
export const linkPath = ({ kind, index }: AskLink): Path => (kind === 'partOf' ? [kind] : [kind, index]);
