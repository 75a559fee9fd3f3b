// Which ask a link means. In: a link and the asks of the portfolio. Out: one ask, or nothing when no single other ask is meant.
import type { AskEntry, AskIndex } from '../../portfolio/entry.ts';
import type { AskLink } from '../../records/ask.ts';
import type { StatusEntry } from '../../vocabulary/entry.ts';
import type { Context } from '../rule.ts';

/**
 * The ask that bears the id now, else the one that bore it before. Nothing when it is unknown, when several bear it
 * or when it is the holder itself: other rules tell of those.
 */
export function targetOf(
  { to }: Pick<AskLink, 'to'>,
  holder: AskEntry,
  asks: Pick<AskIndex, 'withId' | 'known'>,
): AskEntry | undefined {
  const now = asks.withId(to);
  const [target, ...others] = now.length > 0 ? now : asks.known(to);
  return others.length > 0 || target === holder ? undefined : target;
}

/** The status of an ask as the code list knows it. */
export const statusOf = (
  { summary: { status } }: AskEntry,
  { vocabulary }: Pick<Context, 'vocabulary'>,
): StatusEntry | undefined => vocabulary.statuses.get(status ?? '');

/** What an ask is called in messages. */
export const nameOf = ({ summary, file }: AskEntry): string => summary.id ?? file;

/** Whether an ask says that it comes in the place of the other. */
export const replaces = ({ summary: { links } }: AskEntry, other: AskEntry): boolean =>
  links.some(({ kind, to }) => kind === 'replaces' && bears(other, to));

/** Whether an ask waits for what it replaces itself: that is told once, by `link/duplicate`. */
export const waitsForReplaced = ({ kind }: AskLink, holder: AskEntry, target: AskEntry): boolean =>
  kind === 'dependsOn' && replaces(holder, target);

/** Whether an id is or was that of an ask. */
export const bears = ({ summary: { id, formerIds } }: AskEntry, to: string): boolean =>
  id === to || formerIds.includes(to);
