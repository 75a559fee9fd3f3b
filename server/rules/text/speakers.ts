// Sentences in which an area is said to ask or offer: "De regio's in het Noorden staan klaar". Only at the beginning of a
// sentence and only when nothing stands between the name and the words; which words these are is said by the code list.
import type { Range } from '../../text/place.ts';
import { sentences } from '../../text/sentences.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { phrasesOfKind } from '../words-of-kind.ts';

export interface Speaker {
  /** Regions that bear the name. */
  readonly regions: readonly RegionEntry[];
  /** The name and what it is said to do, in the text. */
  readonly place: Range;
}

/** A longer beginning is no name of an area. */
const longestName = 80;

/** What the beginning of a sentence says of an area; undefined when it speaks of something else. */
export function speakerOf(sentence: string, vocabulary: Vocabulary): Speaker | undefined {
  const [said] = phrasesOfKind('speaks-word', vocabulary).in(sentence.slice(0, longestName * 2));
  if (said === undefined || said.start > longestName || said.start === 0) return undefined;
  const lead = phrasesOfKind('speaks-lead', vocabulary).at(sentence, 0)?.end ?? 0;
  const place = { start: 0, end: said.end };
  for (const from of [0, lead]) {
    const regions = vocabulary.regions.find(sentence.slice(from, said.start).trim());
    if (regions.length > 0) return { regions, place };
  }
  return undefined;
}

/** The same in each sentence of a text. */
export const speakersIn = (text: string, vocabulary: Vocabulary): readonly Speaker[] =>
  sentences(text, new Set()).flatMap(({ start, end }) => {
    const found = speakerOf(text.slice(start, end), vocabulary);
    return found === undefined ? [] : [{ ...found, place: { start, end: start + found.place.end } }];
  });
