// The ministries that a sentence names: by an abbreviation in capitals, or by a name after "ministerie van".
// A name alone is often a subject or a committee, and does not count. Which words go before is said by the code list of words.
import type { Range } from '../../text/place.ts';
import { Phrases } from '../../text/phrases.ts';
import type { MinistryEntry } from '../../vocabulary/entry.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { inLanguage } from '../../wording/language.ts';
import { phrasesOfKind } from '../words-of-kind.ts';

export interface ProseMinistry extends Range {
  /** As the sentence names it. */
  readonly name: string;
  /** Those that bear the name. */
  readonly ministries: readonly MinistryEntry[];
}

export function ministriesIn(text: string, vocabulary: Vocabulary): readonly ProseMinistry[] {
  const { short, long } = namesOf(vocabulary);
  const afterLead = phrasesOfKind('ministry-word', vocabulary)
    .in(text)
    .flatMap(({ end }) => {
      const start = end + text.slice(end).length - text.slice(end).trimStart().length;
      const found = long.at(text, start);
      return found === undefined ? [] : [{ start, end: start + found.end }];
    });
  const capitals = short
    .in(text)
    .filter(({ start, end }) => !afterLead.some((other) => other.start < end && other.end > start));
  return [...afterLead, ...capitals]
    .map(({ start, end }) => {
      const name = text.slice(start, end);
      return { start, end, name, ministries: vocabulary.ministries.find(name) };
    })
    .filter(({ ministries }) => ministries.length > 0)
    .toSorted((one, other) => one.start - other.start);
}

const namesOf = oncePer((vocabulary: Vocabulary) => {
  const names = vocabulary.ministries.entries.flatMap(({ label, aliases }) => [
    inLanguage(label, 'nl'),
    inLanguage(label, 'en'),
    ...aliases,
  ]);
  const isShort = (name: string) => /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(name);
  return {
    short: new Phrases(names.filter(isShort), { anyCase: false }),
    long: new Phrases(names, { anyCase: true }),
  };
});
