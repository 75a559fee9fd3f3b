// Which sentences of a note speak of which asks: by a link in the sentence, or because an ask quotes it.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Range } from '../../text/place.ts';
import { findPassage } from '../../text/prose.ts';
import type { NoteSentence, ReadNote } from '../read-note.ts';
import type { SubmissionWorld } from '../rule.ts';

export interface CitingSentence {
  readonly sentence: NoteSentence;
  /** At least one. */
  readonly asks: readonly AskEntry[];
}

/** Sentences that cite asks, in order; one with a link to an ask that is not there is left out. */
export function citingSentences(note: ReadNote, world: SubmissionWorld): readonly CitingSentence[] {
  const quoted = world.asks.flatMap((entry) => {
    const place = quotePlace(note, entry);
    return place === undefined ? [] : [{ place, asks: [entry] }];
  });
  const linked = note.citations.map(({ to, text }) => ({ place: text, asks: world.known(to) }));
  const all = [...linked, ...quoted].toSorted((one, other) => one.place.start - other.place.start);
  return note.sentences.flatMap((sentence) => {
    const here = all.filter(({ place }) => overlaps(place, sentence.range));
    if (here.length === 0 || here.some(({ asks }) => asks.length === 0)) return [];
    return [{ sentence, asks: [...new Set(here.flatMap(({ asks }) => asks))] }];
  });
}

/** Where the note has the words that an ask quotes. */
export const quotePlace = ({ prose }: ReadNote, { summary }: AskEntry): Range | undefined =>
  findPassage(prose, summary.source?.quote ?? '');

/** A bare link has no text: it stands where its text would be. */
const overlaps = (one: Range, other: Range): boolean =>
  one.start < other.end && Math.max(one.end, one.start + 1) > other.start;

/** A range of a sentence's text, in the source of the note. */
export const rangeIn = ({ prose }: ReadNote, { start }: NoteSentence, place: Range): Range =>
  prose.rendered.rangeOf(start + place.start, start + place.end);
