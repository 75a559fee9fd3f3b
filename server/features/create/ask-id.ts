// Ids for asks that are still to be made: free in the portfolio, with the prefix that the asks of their submission share.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { schemaAt } from '../../records/schema.ts';
import { slug } from './new-ask.ts';

/** Whether a text has the form of an id. */
export const isAskId = (text: string): boolean =>
  new RegExp(schemaAt('ask', ['id'])?.pattern ?? '^$', 'u').test(text);

/** An id that no ask bears or bore, nor any ask points at. */
export function freshId(title: string, submission: SubmissionEntry, portfolio: Portfolio): string {
  const [prefix, own] = [prefixOf(submission, portfolio), slug(title)];
  const parts = `${own}-`.startsWith(`${prefix}-`) ? [own] : [prefix, own];
  const id = parts.filter((part) => part !== '').join('-') || 'a';
  const { ids } = portfolio;
  let free = id;
  for (let next = 2; ids.known(free).length > 0 || ids.pointingAt(free).length > 0; next += 1)
    free = `${id}-${next}`;
  return free;
}

/** The first word of most ids in a submission; where it has no asks yet, the name of its folder. */
export function prefixOf(submission: SubmissionEntry, portfolio: Portfolio): string {
  const ids = portfolio.asksOf(submission).flatMap(({ summary: { id } }) => (id === undefined ? [] : [id]));
  if (ids.length === 0) return slug(submission.folder.slice(submission.folder.lastIndexOf('/') + 1), 3);
  const counts = new Map<string, number>();
  for (const id of ids) {
    const [first, ...rest] = id.split('-');
    if (first !== undefined && rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best !== undefined && best[1] * 2 >= ids.length ? best[0] : '';
}
