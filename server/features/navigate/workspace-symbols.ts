// Asks and submissions by what a person types of them: id, title, former id, goal, submitter. Best first and never many. Where
// one stands is looked up only when it is chosen: `placeOfSymbol`.
import type { AskEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { each, type Steps } from '../../portfolio/steps.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import { spacedName } from '../../vocabulary/names.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { CodeList, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { inLanguage, type Worded } from '../../wording/language.ts';
import { AskTexts, type Block, type FoundAsk } from '../ask-texts.ts';
import {
  Best,
  leastIn,
  lettersScore,
  type NamesOf,
  scoreIn,
  type ScoreOf,
  sumOf,
  ways,
  wordScore,
} from './scores.ts';
import { placeOfAsk, recordRange, valueRange } from '../places/ranges.ts';
import type { FileRange, World } from '../source.ts';

/** What there is to know of a symbol to find its place later. */
export interface SymbolAim {
  readonly kind: 'ask' | 'submission';
  readonly file: string;
  readonly document: number;
}

export interface WorkspaceSymbol extends SymbolAim {
  readonly name: string;
  /** Id and submission. */
  readonly detail: string;
}

const mostShown = 100;

/** What fits a query, best first; without a query the first of the portfolio. Letters alone count when no word is found. */
export function* workspaceSymbols(
  query: string,
  world: World,
  limit = mostShown,
): Steps<readonly WorkspaceSymbol[]> {
  const { portfolio } = world;
  const asks = asksOf(portfolio).renewed();
  yield* asks.making();
  const words = spacedName(query)
    .split(' ')
    .toSorted((one, other) => other.length - one.length);
  const found = new Best<Thing>(limit);
  if (words[0] === '') takeFirst(asks.all(), found);
  else yield* takeMatching(asks.blocks(), words, found);
  yield* takeSubmissions(portfolio, words, wordScore, found);
  if (found.isEmpty) {
    yield* takeByLetters(asks.blocks(), words, found);
    yield* takeSubmissions(portfolio, words, lettersScore, found);
  }
  return found.best.map((thing) => symbolOf(thing, world));
}

function takeFirst(asks: Iterable<FoundAsk>, found: Best<Thing>): void {
  for (const { entry: ask } of asks) {
    if (found.below === 0) return;
    found.take({ ask }, 0);
  }
}

const namesAt = (block: Block, place: number): NamesOf => {
  return (way) => block.textAt(place, way);
};

/** Takes the asks that hold all words, the longest first. */
function* takeMatching(blocks: readonly Block[], words: readonly string[], found: Best<Thing>): Steps<void> {
  const [longest = '', ...others] = words;
  for (const block of blocks) {
    for (const [place, way] of firstHolding(block, longest, found.below)) {
      const namesOf = namesAt(block, place);
      const sum = scoreIn(way, namesOf(way), longest);
      const { below } = found;
      const score = sumOf(others, namesOf, { scoreOf: wordScore, sum, below });
      found.take({ ask: block.asks[place] as AskEntry }, score);
    }
    yield;
  }
}

/** Which asks hold a word, in order, and by which way first; not those that can score no better than `below`. */
function firstHolding(block: Block, word: string, below: number): readonly (readonly [number, number])[] {
  const first = new Map<number, number>();
  for (const way of ways) {
    if (leastIn(way) >= below) break;
    for (const place of block.holding(word, way)) if (!first.has(place)) first.set(place, way);
  }
  return [...first].toSorted(([one], [other]) => one - other);
}

function* takeByLetters(blocks: readonly Block[], words: readonly string[], found: Best<Thing>): Steps<void> {
  for (const block of blocks) {
    for (const [place, ask] of block.asks.entries()) {
      const { below } = found;
      found.take({ ask }, sumOf(words, namesAt(block, place), { scoreOf: lettersScore, below }));
    }
    yield;
  }
}

function* takeSubmissions(
  { submissions, vocabulary }: Portfolio,
  words: readonly string[],
  scoreOf: ScoreOf,
  found: Best<Thing>,
): Steps<void> {
  const { ofSubmission } = namesFor(vocabulary);
  yield* each(submissions.values(), (submission) => {
    const names = ofSubmission(submission);
    const { below } = found;
    found.take(
      { submission },
      sumOf(words, (way) => names[way] ?? '', { scoreOf, below }),
    );
  });
}

/** Where a symbol stands now; undefined when it is gone. */
export function placeOfSymbol({ kind, file, document }: SymbolAim, world: World): FileRange | undefined {
  if (kind === 'ask') {
    const entry = world.portfolio.asksIn(file)[document];
    const place = entry && placeOfAsk(entry, world);
    return place && { file, range: place.range };
  }
  const source = world.source(file);
  const range = source && (valueRange(source, 0, ['title']) ?? recordRange(source, 0));
  return range && { file, range };
}

type Thing = { readonly ask: AskEntry } | { readonly submission: SubmissionEntry };

function symbolOf(thing: Thing, { language }: World): WorkspaceSymbol {
  if ('submission' in thing) {
    const { file, record } = thing.submission;
    const name = inLanguage(record.title, language) || record.id || file;
    return { kind: 'submission', name, detail: record.id ?? '', file, document: 0 };
  }
  const { file, document, summary, submission } = thing.ask;
  const { id = '', title } = summary;
  const of = inLanguage(submission?.record.title, language);
  const detail = [id, of].filter((part) => part !== '').join(' · ');
  return { kind: 'ask', name: inLanguage(title, language) || id || file, detail, file, document };
}

/** The names by which something is found, in the form in which names are compared, the telling ones first. */
const formsOf = (...names: readonly string[]): readonly string[] => names.map((name) => ` ${name}`);

const asksOf = oncePer(
  (portfolio: Portfolio) => new AskTexts(portfolio, (entry) => namesFor(portfolio.vocabulary).ofAsk(entry)),
);

const namesFor = oncePer(({ goals, regions }: Vocabulary) => {
  const [goalNames, regionNames] = [namesIn(goals), namesIn(regions)];
  return {
    ofAsk: ({ summary: { id = '', title, formerIds, goals: aims } }: AskEntry): readonly string[] =>
      formsOf(
        spacedName(id),
        named(title),
        formerIds.length === 0 ? '' : spacedName(formerIds.join(' ')),
        aims.map(goalNames).join(' '),
      ),
    ofSubmission: oncePer(({ record: { id = '', title, submitter } }: SubmissionEntry): readonly string[] =>
      formsOf(spacedName(id), named(title), '', submitter === undefined ? '' : regionNames(submitter)),
    ),
  };
});

const named = (text: Worded | undefined): string =>
  typeof text === 'object' ? Object.values(text).map(spacedName).join(' ') : spacedName(text ?? '');

/** The code and the label of an entry; many asks are about the same. */
function namesIn(list: CodeList<Entry>): (code: string) => string {
  const made = new Map<string, string>();
  return (code) => {
    const known = made.get(code) ?? `${spacedName(code)} ${named(list.get(code)?.label)}`;
    made.set(code, known);
    return known;
  };
}
