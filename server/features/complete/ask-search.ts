// Which asks go with what was typed: of this portfolio, and of others by their index. Looks first for names that begin with it,
// then for words in them that do, then anywhere, and no further than is shown.
import type { AskEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { oncePer } from '../../vocabulary/once.ts';
import { AskTexts, type Block, blocksOf, type Findable, holding } from '../ask-texts.ts';
import type { World } from '../source.ts';
import { type Found, Heaps, mostOffers, type Names, namesFrom, type Typed, typedName } from './match.ts';

export interface AskWishes {
  readonly word: string;
  readonly without: ReadonlySet<string>;
  /** Its asks come first. */
  readonly submission?: SubmissionEntry;
  /** Absent: as many as a person looks through. */
  readonly most?: number;
}

export interface NamedAsk extends Findable {
  readonly entry: AskEntry;
  readonly id: string;
  readonly names: Names;
}

/** Ways of finding an ask: by its names without spaces, and with them. */
const [byKeys, bySpaced] = [0, 1];

function namedAsk(entry: AskEntry): NamedAsk {
  const { id = '', title } = entry.summary;
  const titles = typeof title === 'string' ? [title] : [title?.nl, title?.en, title?.fy];
  const names = namesFrom([id, ...titles]);
  return { entry, id, names, texts: [names.keys, names.spaced] };
}

const ownAsks = oncePer((_portfolio: Portfolio) => new AskTexts(namedAsk));
const othersAsks = oncePer((others: Portfolio['others']) => {
  const asks = others.flatMap(({ entries }) => entries.map(namedAsk));
  return { asks, blocks: blocksOf(asks) };
});

/** The asks that go with what was typed, one of each id: first those of the same submission, last those that are over. */
export function bestAsks(wishes: AskWishes, { portfolio }: World): Found<NamedAsk> {
  const { word, submission, most = mostOffers } = wishes;
  const typed = typedName(word);
  const heaps = new Heaps<NamedAsk>(typed, most);
  const isEmpty = word.trim() === '';
  // What was typed has no letter or digit in it, so that nothing is called so.
  if (typed.key === '' && !isEmpty) return heaps.found;
  const ours = ownAsks(portfolio).renewed(portfolio);
  const take = taking(wishes, portfolio, heaps);
  for (const one of submission === undefined ? [] : ours.within(submission.folder)) {
    if (one.entry.submission === submission) take(one);
  }
  const theirs = othersAsks(portfolio.others);
  if (isEmpty) takeSome([ours.all(), theirs.asks], take);
  else takeMatching([ours.blocks(), theirs.blocks], typed, heaps, take);
  return heaps.found;
}

/** Takes an ask among the best, unless one with its id was; says whether it did. */
type Take = (one: NamedAsk) => boolean;

function taking(
  { without, submission }: AskWishes,
  { vocabulary, ids }: Portfolio,
  heaps: Heaps<NamedAsk>,
): Take {
  const { entries } = vocabulary.statuses;
  const over = new Set(entries.filter(({ ended }) => ended === true).map(({ id }) => id));
  const seen = new Set([...without, '']);
  return (one) => {
    const { id, entry, names } = one;
    // An id that we know, now or formerly, is never looked for elsewhere.
    if (seen.has(id) || (entry.indexed !== undefined && ids.known(id).length > 0)) return false;
    seen.add(id);
    const isOver = over.has(entry.summary.status ?? '');
    const isOwn = entry.submission !== undefined && entry.submission === submission;
    heaps.take(one, { names, rank: (isOver ? 2 : 0) + (isOwn ? 0 : rankOfOthers) });
    return true;
  };
}
const rankOfOthers = 1;

/** As many others as can be shown, when nothing is typed yet. */
function takeSome(all: readonly Iterable<NamedAsk>[], take: Take): void {
  let left = mostOffers + 1;
  for (const asks of all) {
    for (const one of asks) {
      if (left === 0) return;
      if (take(one)) left -= 1;
    }
  }
}

/** Those that match best come first, so that none is looked at once there are enough. */
function takeMatching(
  all: readonly (readonly Block<NamedAsk>[])[],
  { key, spaced }: Typed,
  heaps: Heaps<NamedAsk>,
  take: Take,
): void {
  const pieces = [
    { piece: `\n${key}`, way: byKeys, match: 0 },
    { piece: ` ${spaced}`, way: bySpaced, match: 2 },
    { piece: key, way: byKeys, match: 4 },
  ];
  for (const { piece, way, match } of pieces) {
    for (const blocks of all) {
      for (const one of holding(blocks, piece, way)) {
        if (!heaps.wants(match, rankOfOthers)) return;
        take(one);
      }
    }
  }
}
