// Offers of asks, by id or title, with title and status beside them; of asks of other portfolios the portfolio. Names of an ask are folded once, when first looked for.
import type { AskEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import { printText } from '../../text/print-text.ts';
import { nameKey } from '../../vocabulary/names.ts';
import { oncePer } from '../../vocabulary/once.ts';
import { inLanguage } from '../../wording/language.ts';
import type { World } from '../source.ts';
import { bestOf, mayMatch, mostOffers, type Names, namesFrom } from './match.ts';
import type { Offer, Offers } from './offer.ts';

const titles = (title: AskEntry['summary']['title']): readonly (string | undefined)[] =>
  title === undefined ? [] : typeof title === 'string' ? [title] : [title.nl, title.en, title.fy];

const foldedNames = oncePer(
  ({ summary: { id, title } }: AskEntry): Names => namesFrom([id, ...titles(title)]),
);

export interface AskWishes {
  readonly word: string;
  readonly without: ReadonlySet<string>;
  /** Its asks come first. */
  readonly submission?: SubmissionEntry;
  /** Absent: as many as a person looks through. */
  readonly most?: number;
}

/** The asks that go with what was typed: first those of the same submission, last those that are over. */
export function bestAsks(wishes: AskWishes, { portfolio }: World) {
  const { word, submission, most } = wishes;
  const { statuses } = portfolio.vocabulary;
  const over = new Set(statuses.entries.filter(({ ended }) => ended === true).map(({ id }) => id));
  const look = (entry: AskEntry) => {
    const isOver = over.has(entry.summary.status ?? '');
    const isOwn = entry.submission !== undefined && entry.submission === submission;
    return { names: foldedNames(entry), rank: (isOver ? 2 : 0) + (isOwn ? 0 : 1) };
  };
  return bestOf(candidates(wishes, portfolio), word, look, most);
}

/** All asks; when nothing is typed yet those of the submission and as many others as can be shown. */
function* candidates(
  { word, without, submission }: AskWishes,
  portfolio: World['portfolio'],
): Generator<AskEntry> {
  const seen = new Set(without);
  const fresh = ({ summary: { id = '' } }: AskEntry): boolean => id !== '' && !seen.has(id);
  const key = nameKey(word);
  let left = Number.POSITIVE_INFINITY;
  if (word.trim() === '') {
    left = mostOffers + 1;
    for (const entry of submission === undefined ? [] : portfolio.asksOf(submission)) {
      if (!fresh(entry)) continue;
      seen.add(entry.summary.id ?? '');
      yield entry;
    }
  }
  for (const entry of portfolio.allIds.each()) {
    if (left === 0) return;
    if (!mayMatch(foldedNames(entry), key) || !fresh(entry)) continue;
    left -= 1;
    yield entry;
  }
}

export function askOffers(wishes: AskWishes, world: World): Offers {
  const { best, incomplete } = bestAsks(wishes, world);
  return { offers: best.map((entry) => askOffer(entry, world)), incomplete };
}

export function askOffer(entry: AskEntry, { portfolio, language }: World): Offer {
  const { id = '', title, status } = entry.summary;
  const named = entry.indexed?.portfolio ?? title;
  const words = portfolio.vocabulary.statuses.get(status ?? '')?.label ?? status;
  const parts = [inLanguage(named, language), inLanguage(words, language)];
  return {
    label: id,
    kind: 'ask',
    detail: parts.filter((part) => part !== '').join(' · '),
    text: printText(id, 'flow'),
    names: foldedNames(entry),
    resolve: { of: 'ask', id },
  };
}
