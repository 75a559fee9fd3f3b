// Whether an ask may be read outside today.
import type { AskEntry } from '../../portfolio/entry.ts';
import { isInternal, isUnderEmbargo } from '../../records/publication.ts';
import type { World } from '../source.ts';

export const mayGoOutside = ({ summary }: AskEntry, { today }: Pick<World, 'today'>): boolean =>
  !isInternal(summary) && !isUnderEmbargo(summary, today);
