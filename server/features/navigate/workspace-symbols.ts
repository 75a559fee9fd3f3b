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
  const found = new Best(limit);
  if (words[0] === '') found.takeFirst(asks.all());
  else yield* takeMatching(asks.blocks(), words, found);
  yield* takeSubmissions(portfolio, words, wordScore, found);
  if (found.isEmpty) {
    for (const block of asks.blocks()) {
      takeAll(block, words, lettersScore, found);
      yield;
    }
    yield* takeSubmissions(portfolio, words, lettersScore, found);
  }
  return found.best.map((thing) => symbolOf(thing, world));
}

/** The best few of what fits: by score, 0 is best, and among equals as they came in. */
class Best {
  readonly #limit: number;
  readonly #byScore = new Map<number, Thing[]>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(thing: Thing, score: number | undefined): void {
    if (score === undefined) return;
    const same = this.#byScore.get(score);
    if (same === undefined) this.#byScore.set(score, [thing]);
    else if (same.length < this.#limit) same.push(thing);
  }

  takeFirst(asks: Iterable<FoundAsk>): void {
    let left = this.#limit;
    for (const { entry: ask } of asks) {
      if (left === 0) return;
      left -= 1;
      this.take({ ask }, 0);
    }
  }

  get isEmpty(): boolean {
    return this.#byScore.size === 0;
  }

  /** Whether there are enough. */
  get isFull(): boolean {
    return [...this.#byScore.values()].reduce((sum, { length }) => sum + length, 0) >= this.#limit;
  }

  get best(): readonly Thing[] {
    const ordered = [...this.#byScore].toSorted(([one], [other]) => one - other);
    return ordered.flatMap(([, things]) => things).slice(0, this.#limit);
  }
}

/** How well a word goes with the names of a thing. */
type ScoreOf = (names: readonly string[], word: string) => number | undefined;

function* takeMatching(blocks: readonly Block[], words: readonly string[], found: Best): Steps<void> {
  const [longest = '', ...others] = words;
  if (others.length === 0) return yield* takeHolding(blocks, longest, found);
  for (const block of blocks) {
    const places = new Set(ways.flatMap((way) => [...block.holding(longest, way)]));
    for (const place of [...places].toSorted((one, other) => one - other)) {
      const { entry: ask, texts } = block.at(place);
      found.take({ ask }, sumOf(words, texts, wordScore));
    }
    yield;
  }
}

/** A single word is looked for in the telling names first, and no longer than more are wanted. */
function* takeHolding(blocks: readonly Block[], word: string, found: Best): Steps<void> {
  const seen = new Set<AskEntry>();
  for (const way of ways) {
    for (const block of blocks) {
      for (const place of block.holding(word, way)) {
        const ask = block.asks[place] as AskEntry;
        if (seen.has(ask)) continue;
        seen.add(ask);
        found.take({ ask }, scoreIn(way, block.textAt(place, way), word));
      }
      yield;
    }
    if (found.isFull) return;
  }
}

function takeAll(block: Block, words: readonly string[], scoreOf: ScoreOf, found: Best): void {
  for (const { entry: ask, texts } of block.all()) found.take({ ask }, sumOf(words, texts, scoreOf));
}

function* takeSubmissions(
  { submissions, vocabulary }: Portfolio,
  words: readonly string[],
  scoreOf: ScoreOf,
  found: Best,
): Steps<void> {
  const { ofSubmission } = namesFor(vocabulary);
  yield* each(submissions.values(), (submission) =>
    found.take({ submission }, sumOf(words, ofSubmission(submission), scoreOf)),
  );
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
/** By id, title, former ids and goals or submitter. */
const ways = [0, 1, 2, 3];

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

/** The sum of the scores of all words; undefined when one of them does not fit. */
function sumOf(words: readonly string[], names: readonly string[], scoreOf: ScoreOf): number | undefined {
  let sum = 0;
  for (const word of words) {
    const score = word === '' ? 0 : scoreOf(names, word);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
}

/** A word is found as a whole, at the beginning of another, or within one; the sooner, the more telling its name. */
const wordScore: ScoreOf = (names, word) => {
  const way = names.findIndex((name) => name.includes(word));
  return way < 0 ? undefined : scoreIn(way, names[way] ?? '', word);
};

function scoreIn(way: number, name: string, word: string): number {
  if (way === 0 && name.length === word.length + 1) return 0;
  return 1 + way * 2 + (name.includes(` ${word}`) ? 0 : 1);
}

/** At least the letters are found in their order, in the id or the title. */
const lettersScore: ScoreOf = ([id = '', title = ''], word) => {
  if (holdsLetters(id, word)) return 1;
  return holdsLetters(title, word) ? 2 : undefined;
};

/** Whether a text has the letters of a word in their order, the first of them at the beginning of a word. */
function holdsLetters(text: string, word: string): boolean {
  let at = text.indexOf(` ${word.charAt(0)}`) + 1;
  if (at === 0) return false;
  for (let index = 1; index < word.length; index += 1) {
    at = text.indexOf(word.charAt(index), at + 1);
    if (at === -1) return false;
  }
  return true;
}
