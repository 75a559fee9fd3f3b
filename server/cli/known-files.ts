// Which files a portfolio knows: records, notes, its own set-up, indexes of others, and what could not be read.
import type { Checker } from '../checks/checker.ts';

export function isKnown(path: string, portfolio: Checker['portfolio']): boolean {
  const { submissions, others, unread } = portfolio;
  return (
    portfolio.has(path) ||
    [...submissions.values()].some(({ note }) => note?.file === path) ||
    others.some(({ file }) => file === path) ||
    unread.some((one) => one.path === path)
  );
}
