// Which asks go with what was typed: of this portfolio, and of others by their index. Looks first for names that begin with it,
// then for words in them that do, then anywhere, and no further than is shown.
import type { AskEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import type { Steps } from '../../portfolio/steps.ts';
import { oncePer } from '../../vocabulary/once.ts';
import { AskTexts, type Block, blocksOf, type FoundAsk, holding, type TextsOf } from '../ask-texts.ts';
import type { World } from '../source.ts';
import {
  distinct,
  type Forms,
  type Found,
  Heaps,
  mostOffers,
  type Names,
  namesFrom,
  type Typed,
  typedName,
} from './match.ts';

export interface AskWishes {
  readonly word: string;
  readonly without: ReadonlySet<string>;
  /** Its asks come first. */
  readonly submission?: SubmissionEntry;
  /** Absent: as many as a person looks through. */
  readonly most?: number;
}

export interface NamedAsk {
  readonly entry: AskEntry;
  readonly id: string;
  readonly names: Names;
}

/** Ways of finding an ask: by its names without spaces, and with them. */
const [byKeys, bySpaced] = [0, 1];

function writtenNames({ summary: { id, title } }: AskEntry): readonly (string | undefined)[] {
  return typeof title === 'string' ? [id, title] : [id, title?.nl, title?.en, title?.fy];
}

const textsOf: TextsOf = (entry) => {
  const { keys, spaced } = namesFrom(writtenNames(entry));
  return [keys, spaced];
};

const formsOf = ({ texts: [keys = '', spaced = ''] }: FoundAsk): Forms => ({ keys, spaced });

const named = (one: FoundAsk): NamedAsk => {
  const { entry } = one;
  return {
    entry,
    id: entry.summary.id ?? '',
    names: { texts: distinct(writtenNames(entry)), ...formsOf(one) },
  };
};

const ownAsks = oncePer((portfolio: Portfolio) => new AskTexts(portfolio, textsOf));
const othersAsks = oncePer((others: Portfolio['others']) =>
  blocksOf(
    others.flatMap(({ entries }) => entries),
    textsOf,
  ),
);

/** Makes at hand what asks are looked through by, so that no first question waits for it. */
export const preparingAsks = (portfolio: Portfolio): Steps<void> => ownAsks(portfolio).renewed().making();

/** The asks that go with what was typed, one of each id: first those of the same submission, last those that are over. */
export function bestAsks(wishes: AskWishes, { portfolio }: World): Found<NamedAsk> {
  const { word, submission, most = mostOffers } = wishes;
  const typed = typedName(word);
  const heaps = new Heaps<FoundAsk>(typed, most);
  const isEmpty = word.trim() === '';
  // What was typed has no letter or digit in it, so that nothing is called so.
  if (typed.key === '' && !isEmpty) return { best: [], incomplete: false };
  const ours = ownAsks(portfolio).renewed();
  const take = taking(wishes, portfolio, heaps);
  for (const one of submission === undefined ? [] : ours.within(submission.folder)) {
    if (one.entry.submission === submission) take(one);
  }
  const theirs = othersAsks(portfolio.others);
  if (isEmpty) takeSome([ours.all(), allIn(theirs)], take);
  else takeMatching([ours.blocks(), theirs], typed, heaps, take);
  const { best, incomplete } = heaps.found;
  return { best: best.map(named), incomplete };
}

/** Takes an ask among the best, unless one with its id was; says whether it did. */
type Take = (one: FoundAsk) => boolean;

function taking(
  { without, submission }: AskWishes,
  { vocabulary, ids }: Portfolio,
  heaps: Heaps<FoundAsk>,
): Take {
  const { entries } = vocabulary.statuses;
  const over = new Set(entries.filter(({ ended }) => ended === true).map(({ id }) => id));
  const seen = new Set([...without, '']);
  return (one) => {
    const { entry } = one;
    const { id = '', status = '' } = entry.summary;
    // An id that we know, now or formerly, is never looked for elsewhere.
    if (seen.has(id) || (entry.indexed !== undefined && ids.known(id).length > 0)) return false;
    seen.add(id);
    const isOver = over.has(status);
    const isOwn = entry.submission !== undefined && entry.submission === submission;
    heaps.take(one, { names: formsOf(one), rank: (isOver ? 2 : 0) + (isOwn ? 0 : rankOfOthers) });
    return true;
  };
}
const rankOfOthers = 1;

function* allIn(blocks: readonly Block[]): Generator<FoundAsk> {
  for (const block of blocks) yield* block.all();
}

/** As many others as can be shown, when nothing is typed yet. */
function takeSome(all: readonly Iterable<FoundAsk>[], take: Take): void {
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
  all: readonly (readonly Block[])[],
  { key, spaced }: Typed,
  heaps: Heaps<FoundAsk>,
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
