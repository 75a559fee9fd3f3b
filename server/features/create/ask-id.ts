// Ids for asks that are still to be made: free in the portfolio, with the prefix that the asks of their submission share.
import { nameOfFile } from '../../portfolio/folder.ts';
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { schemaAt } from '../../records/schema.ts';

/** Whether a text has the form of an id. */
export const isAskId = (text: string): boolean =>
  new RegExp(schemaAt('ask', ['id'])?.pattern ?? '^$', 'u').test(text);

/** Letters, digits and dashes: what can be an id, at most so many words long. */
export function slug(text: string, words = 6): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, words)
    .join('-');
}

/** The id that a title makes in a submission, whether it is free or not. */
export function idFrom(title: string, submission: SubmissionEntry, portfolio: Portfolio): string {
  const [prefix, own] = [prefixOf(submission, portfolio), slug(title)];
  const parts = `${own}-`.startsWith(`${prefix}-`) ? [own] : [prefix, own];
  return parts.filter((part) => part !== '').join('-');
}

/** An id that no ask bears or bore, nor any ask points at. */
export function freshId(title: string, submission: SubmissionEntry, portfolio: Portfolio): string {
  const id = idFrom(title, submission, portfolio) || 'a';
  const { ids } = portfolio;
  let free = id;
  for (let next = 2; ids.known(free).length > 0 || ids.pointingAt(free).length > 0; next += 1)
    free = `${id}-${next}`;
  return free;
}

/** The first word of most ids in a submission; where it has no asks yet, the name of its folder. */
export function prefixOf(submission: SubmissionEntry, portfolio: Portfolio): string {
  const ids = portfolio.asksOf(submission).flatMap(({ summary: { id } }) => (id === undefined ? [] : [id]));
  if (ids.length === 0) return slug(nameOfFile(submission.folder), 3);
  const counts = new Map<string, number>();
  for (const id of ids) {
    const [first, ...rest] = id.split('-');
    if (first !== undefined && rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best !== undefined && best[1] * 2 >= ids.length ? best[0] : '';
}
