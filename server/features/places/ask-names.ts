// Where a record links to another ask, which asks an id means, and all ids that mean the same ask.
import type { AskEntry } from '../../portfolio/entry.ts';
import { isRecordKind } from '../../records/kind.ts';
import type { Point } from '../../text/located-text.ts';
import type { Source, World } from '../source.ts';
import { valueStands } from './what-stands.ts';

/** The id of another ask in the value at an offset of a record. */
export function linkAt(source: Source, offset: number): (Point & { readonly id: string }) | undefined {
  const { kind } = source;
  const point = isRecordKind(kind) ? source.pointAt(offset) : undefined;
  if (!isRecordKind(kind) || point === undefined || typeof point.scalar !== 'string') return undefined;
  const stands = valueStands(kind, point.path);
  const isLink = stands?.for === 'ask' && stands.as === 'link';
  return isLink ? { ...point, id: point.scalar } : undefined;
}

/** The asks that bear an id now, else those that bore it. */
export function bearersOf(id: string, { portfolio: { ids } }: Pick<World, 'portfolio'>): readonly AskEntry[] {
  const now = ids.withId(id);
  return now.length > 0 ? now : ids.known(id);
}

/** Every name of the ask with an id: that one, and what its bearers are and were called. */
export function namesOfAsk(id: string, world: World): ReadonlySet<string> {
  const bearers = bearersOf(id, world);
  const names = new Set([id]);
  for (const { summary } of bearers) {
    for (const name of [summary.id, summary.writtenId, ...summary.formerIds]) {
      if (name !== undefined && bearersOf(name, world).every((one) => bearers.includes(one))) names.add(name);
    }
  }
  return names;
}
