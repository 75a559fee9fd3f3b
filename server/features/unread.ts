// What of a portfolio could not be read, each at the place where a person can mend it: a code list that is named where it is
// named, anything else at the file or folder itself.
import { resolvePath } from '../portfolio/folder.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Unread } from '../portfolio/reading.ts';
import { portfolioFile } from '../records/kind.ts';
import type { Path } from '../text/place.ts';
import type { UnreadWords } from '../wording/editor/unread.ts';

export interface UnreadPlace extends UnreadWords {
  /** Where it is told: a file or folder, relative to the portfolio's root. */
  readonly file: string;
  /** What names it there; absent when the file itself is meant. */
  readonly at?: Path;
}

export function unreadPlaces({ record, unread }: Pick<Portfolio, 'record' | 'unread'>): UnreadPlace[] {
  const named = (record.vocabularies ?? []).map((written) => resolvePath('', written) ?? written);
  return unread.flatMap((one) => {
    const { path, problem } = one;
    const wanted = path === portfolioFile ? 'configuration' : one.wanted;
    const place = one.wanted === 'code-list' ? named.indexOf(path) : -1;
    if (place >= 0) return { path, problem, wanted, file: portfolioFile, at: ['vocabularies', place] };
    return isElsewhere(one) ? [] : { path, problem, wanted, file: path };
  });
}

/** What belongs to no portfolio has no configuration, and lacks nothing. */
const isElsewhere = ({ problem }: Unread): boolean => problem === 'gone';
