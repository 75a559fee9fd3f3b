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
import { AskTexts, type Findable, holding } from '../ask-texts.ts';
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
  const asks = asksOf(world.portfolio).renewed(world.portfolio);
  const words = spacedName(query).split(' ');
  const [longest = ''] = words.toSorted((one, other) => other.length - one.length);
  const some = longest === '' ? firstOf(asks.all(), limit) : holding(asks.blocks(), longest, 0);
  const found = yield* scored(some, world, (names) => sumOf(words, (word) => wordScore(names, word)));
  const all =
    found.size > 0
      ? found
      : yield* scored(asks.all(), world, (names) => sumOf(words, (word) => lettersScore(names, word)));
  const best: Thing[] = [];
  for (const [, things] of [...all].toSorted(([one], [other]) => one - other)) {
    if (best.length >= limit) break;
    best.push(...things.slice(0, limit - best.length));
  }
  return best.map((thing) => symbolOf(thing, world));
}

function* firstOf<T>(all: Iterable<T>, count: number): Iterable<T> {
  let left = count;
  for (const one of all) {
    if (left === 0) return;
    left -= 1;
    yield one;
  }
}

/** Which of these asks and of all submissions fit, by how well: 0 is best. */
function* scored(
  asks: Iterable<FindableAsk>,
  { portfolio }: World,
  scoreOf: (names: string) => number | undefined,
): Steps<Map<number, Thing[]>> {
  const byScore = new Map<number, Thing[]>();
  const keep = (thing: Thing, names: string): void => {
    const score = scoreOf(names);
    if (score === undefined) return;
    const same = byScore.get(score);
    if (same === undefined) byScore.set(score, [thing]);
    else same.push(thing);
  };
  const { ofSubmission } = namesFor(portfolio.vocabulary);
  yield* each(asks, ({ entry: ask, texts: [names] }) => keep({ ask }, names));
  yield* each(portfolio.submissions.values(), (submission) => keep({ submission }, ofSubmission(submission)));
  return byScore;
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

/**
 * The names by which something is found, in the form in which names are compared, the telling ones first: each on a line of its
 * own that begins with a space.
 */
const linesOf = (...names: readonly string[]): string => names.map((name) => ` ${name}`).join('\n');

interface FindableAsk extends Findable {
  readonly entry: AskEntry;
  readonly texts: readonly [names: string];
}

/** Made once for each ask: a query of a few letters is asked again at every keystroke. */
const asksOf = oncePer(
  (portfolio: Portfolio) =>
    new AskTexts((entry): FindableAsk => ({ entry, texts: [namesFor(portfolio.vocabulary).ofAsk(entry)] })),
);

const namesFor = oncePer(({ goals, regions }: Vocabulary) => {
  const [goalNames, regionNames] = [namesIn(goals), namesIn(regions)];
  return {
    ofAsk: ({ summary: { id = '', title, formerIds, goals: aims } }: AskEntry): string =>
      linesOf(
        spacedName(id),
        named(title),
        formerIds.length === 0 ? '' : spacedName(formerIds.join(' ')),
        aims.map(goalNames).join(' '),
      ),
    ofSubmission: oncePer(({ record: { id = '', title, submitter } }: SubmissionEntry): string =>
      linesOf(spacedName(id), named(title), '', submitter === undefined ? '' : regionNames(submitter)),
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
function sumOf(words: readonly string[], scoreOf: (word: string) => number | undefined): number | undefined {
  let sum = 0;
  for (const word of words) {
    const score = word === '' ? 0 : scoreOf(word);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
}

/** A word is found as a whole, at the beginning of another, or within one; the sooner, the more telling its line. */
function wordScore(names: string, word: string): number | undefined {
  const at = names.indexOf(word);
  if (at < 0) return undefined;
  if (names.startsWith(` ${word}\n`)) return 0;
  let [line, end] = [0, names.indexOf('\n')];
  while (end >= 0 && end < at) {
    line += 1;
    end = names.indexOf('\n', end + 1);
  }
  // The word was found in no line before this one, and so nothing that begins with it.
  const begins = names.indexOf(` ${word}`);
  const isBegun = begins >= 0 && (end < 0 || begins < end);
  return 1 + line * 2 + (isBegun ? 0 : 1);
}

/** At least the letters are found in their order, in the id or the title. */
function lettersScore(names: string, word: string): number | undefined {
  const [id = '', title = ''] = names.split('\n', 2);
  if (holdsLetters(id, word)) return 1;
  return holdsLetters(title, word) ? 2 : undefined;
}

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
