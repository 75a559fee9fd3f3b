// The overview of a portfolio that was read afresh, as a client gets it.
import type { Checker } from '../../server/checks/checker.ts';
import { makeOverview } from '../../server/features/overview/make-overview.ts';
import type { Overview } from '../../server/features/overview/overview.ts';
import { finish } from '../../server/portfolio/steps.ts';
import type { Language } from '../../server/wording/language.ts';

/** What is absent leaves no trace, as in a message. */
export function coldOverview(checker: Checker, language: Language = 'nl'): Overview {
  const { portfolio, today } = checker;
  const overview = finish(makeOverview({ portfolio, today, language, source: () => undefined }, checker));
  return JSON.parse(JSON.stringify(overview)) as Overview;
}
