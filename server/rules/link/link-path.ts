// Where a link stands in its record.
import type { AskLink } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';

/** The id that is pointed at. */
export const targetPath = ({ kind, index, inMap }: AskLink): Path => [kind, index, ...(inMap ? ['ask'] : [])];

/** The whole link. */
export const linkPath = ({ kind, index }: AskLink): Path => [kind, index];
