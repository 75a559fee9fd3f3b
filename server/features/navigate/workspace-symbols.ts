// Asks and submissions by what a person types of them: id, title, former id, goal, submitter. Best first and never many. Where
// one stands is looked up only when it is chosen: `placeOfSymbol`.
import type { AskEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import { each, type Steps } from '../../portfolio/steps.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import { spacedName } from '../../vocabulary/names.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { CodeList, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { inLanguage, type Worded } from '../../wording/language.ts';
import { placeOfAsk, recordRange, valueRange } from '../places/ranges.ts';
import type { FileRange, World } from '../source.ts';

export interface WorkspaceSymbol {
  readonly kind: 'ask' | 'submission';
  readonly name: string;
  /** Id and submission. */
  readonly detail: string;
  readonly file: string;
  readonly document: number;
}

const mostShown = 100;

/** What fits a query, best first; without a query the first of the portfolio. Letters alone count when no word is found. */
export function* workspaceSymbols(
  query: string,
  world: World,
  limit = mostShown,
): Steps<readonly WorkspaceSymbol[]> {
  const words = spacedName(query).split(' ');
  const found = yield* scored(world, (keys) => sumOf(words, (word) => wordScore(keys, word)));
  const all =
    found.size > 0 ? found : yield* scored(world, (keys) => sumOf(words, (word) => lettersScore(keys, word)));
  const best: Thing[] = [];
  for (const [, things] of [...all].toSorted(([one], [other]) => one - other)) {
    if (best.length >= limit) break;
    best.push(...things.slice(0, limit - best.length));
  }
  return best.map((thing) => symbolOf(thing, world));
}

/** Everything that fits, by how well: 0 is best. */
function* scored(
  { portfolio }: World,
  scoreOf: (keys: Keys) => number | undefined,
): Steps<Map<number, Thing[]>> {
  const byScore = new Map<number, Thing[]>();
  const keep = (thing: Thing, keys: Keys): void => {
    const score = scoreOf(keys);
    if (score === undefined) return;
    const same = byScore.get(score);
    if (same === undefined) byScore.set(score, [thing]);
    else same.push(thing);
  };
  const keys = keysFor(portfolio.vocabulary);
  yield* each(portfolio.asks, (ask) => keep({ ask }, keys.ofAsk(ask)));
  yield* each(portfolio.submissions.values(), (submission) =>
    keep({ submission }, keys.ofSubmission(submission)),
  );
  return byScore;
}

/** Where a symbol stands now; undefined when it is gone. */
export function placeOfSymbol(
  { kind, file, document }: WorkspaceSymbol,
  world: World,
): FileRange | undefined {
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

/** The texts by which something is found, in the form in which names are compared, the telling ones first; each begins with a space. */
interface Keys {
  readonly texts: readonly string[];
  /** All of them. */
  readonly whole: string;
}

const keysOf = (...names: readonly string[]): Keys => {
  const texts = names.map((name) => ` ${name}`);
  return { texts, whole: texts.join('\n') };
};

/** Made once for each ask: a query of a few letters is asked again at every keystroke. */
const keysFor = oncePer(({ goals, regions }: Vocabulary) => {
  const [goalNames, regionNames] = [namesIn(goals), namesIn(regions)];
  return {
    ofAsk: oncePer(({ summary: { id = '', title, formerIds, goals: aims } }: AskEntry) =>
      keysOf(
        spacedName(id),
        named(title),
        formerIds.length === 0 ? '' : spacedName(formerIds.join(' ')),
        aims.map(goalNames).join(' '),
      ),
    ),
    ofSubmission: oncePer(({ record: { id = '', title, submitter } }: SubmissionEntry) =>
      keysOf(spacedName(id), named(title), '', submitter === undefined ? '' : regionNames(submitter)),
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

/** A word is found as a whole, at the beginning of another, or within one. */
function wordScore({ texts, whole }: Keys, word: string): number | undefined {
  if (!whole.includes(word)) return undefined;
  if (texts[0] === ` ${word}`) return 0;
  const index = texts.findIndex((text) => text.includes(word));
  return 1 + index * 2 + (texts[index]?.includes(` ${word}`) === true ? 0 : 1);
}

/** At least the letters are found in their order, in the id or the title. */
function lettersScore({ texts: [id = '', title = ''] }: Keys, word: string): number | undefined {
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
