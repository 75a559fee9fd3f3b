// The note of a submission made ready for its rules: as it reads, its links to asks, and its sentences.
// The last note is kept, because the rules look at one submission after another.
import type { Note } from '../portfolio/entry.ts';
import { markdownLinks } from '../text/markdown-links.ts';
import type { Range } from '../text/place.ts';
import { type Prose, readProse, type RenderedText } from '../text/prose.ts';
import { sentences } from '../text/sentences.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { wordsOfKind } from './words-of-kind.ts';

/** A link with the scheme `ask:`. */
export interface AskCitation {
  /** Id of the ask as written; anything that cannot be an id stays as it is. */
  readonly to: string;
  /** The id in the source. */
  readonly at: Range;
  /** What the reader sees of the link, in the source. */
  readonly text: Range;
}

export interface NoteSentence {
  /** Places in the text as it reads. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In the source. */
  readonly range: Range;
}

export interface ReadNote {
  readonly prose: Prose;
  readonly citations: readonly AskCitation[];
  readonly sentences: readonly NoteSentence[];
}

let last: { readonly note: Note; readonly vocabulary: Vocabulary; readonly read: ReadNote } | undefined;

/** Undefined when the note could not be read. */
export function readNote(note: Note | undefined, vocabulary: Vocabulary): ReadNote | undefined {
  if (note?.text === undefined) return undefined;
  if (last?.note !== note || last.vocabulary !== vocabulary) {
    last = { note, vocabulary, read: made(note.text, vocabulary) };
  }
  return last.read;
}

const scheme = 'ask:';

/** The links to asks of a note, in order. */
export const askCitations = (rendered: RenderedText): readonly AskCitation[] =>
  markdownLinks(rendered).flatMap(({ destination, at, text }) => {
    if (!destination.toLowerCase().startsWith(scheme)) return [];
    const start = at.start + scheme.length;
    return [{ to: destination.slice(scheme.length), at: { start, end: at.end }, text }];
  });

/** Words that end in a dot without ending a sentence, in lower case and without it. */
export function abbreviationsIn(vocabulary: Vocabulary): ReadonlySet<string> {
  const all = wordsOfKind('abbreviation', vocabulary).flatMap(({ words }) => words);
  return new Set(all.map((word) => word.toLowerCase().replace(/\.$/u, '')));
}

function made(markdown: string, vocabulary: Vocabulary): ReadNote {
  const prose = readProse(markdown);
  const { rendered } = prose;
  return {
    prose,
    citations: askCitations(rendered),
    sentences: sentences(rendered.text, abbreviationsIn(vocabulary)).map(({ start, end }) => ({
      start,
      end,
      text: rendered.text.slice(start, end),
      range: rendered.rangeOf(start, end),
    })),
  };
}
