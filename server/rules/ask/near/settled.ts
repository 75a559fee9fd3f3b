// Whether two asks are known to each other: a link between them in either direction, or one id.
import type { AskEntry } from '../../../portfolio/entry.ts';
import type { LinkKind } from '../../../records/ask.ts';

/** Whether one points at the other by any link. */
export const areLinked = (one: AskEntry, other: AskEntry): boolean =>
  linksTo(one, other) || linksTo(other, one);

/** Whether it has a link of any kind, or of one kind, to the other; a waiver is no link. */
export function linksTo({ summary: { links } }: AskEntry, other: AskEntry, wanted?: LinkKind): boolean {
  return links.some(
    ({ kind, to }) => (wanted === undefined ? kind !== 'waivers' : kind === wanted) && bears(other, to),
  );
}

/** Whether both are parts of one programme, which has told them apart. */
export const areParts = ({ summary: one }: AskEntry, { summary: other }: AskEntry): boolean =>
  one.partOf !== undefined && one.partOf === other.partOf;

/** Whether an id is, or was, that of an ask. */
export const bears = ({ summary: { id, formerIds } }: AskEntry, wanted: string): boolean =>
  id === wanted || formerIds.includes(wanted);

/** One ask under one id, twice or renamed: another rule tells that. */
export const areOneId = (one: AskEntry, other: AskEntry): boolean =>
  bearsIdOf(one, other) || bearsIdOf(other, one);

const bearsIdOf = (one: AskEntry, { summary: { id } }: AskEntry): boolean =>
  id !== undefined && bears(one, id);
