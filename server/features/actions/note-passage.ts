// A passage of a note as an ask quotes it, and a title made of its first words.
import { abbreviationsIn } from '../../rules/read-note.ts';
import { renderedText } from '../../text/markdown.ts';
import type { Range } from '../../text/place.ts';
import { findPassage, paragraphs, readProse } from '../../text/prose.ts';
import { sentences } from '../../text/sentences.ts';
import type { NewAsk } from '../create/new-ask.ts';
import type { Source, World } from '../source.ts';

/** The words at a place of the submission's own note; undefined when they cannot be found back as a quote. */
export function quoteAt({ file, text }: Source, range: Range, { portfolio }: World): NewAsk['source'] {
  if (portfolio.submissionOf(file)?.note?.file !== file) return undefined;
  const quote = renderedText(text.slice(range.start, range.end)).text.replaceAll(/\s+/g, ' ').trim();
  const prose = readProse(text);
  if (findPassage(prose, quote) === undefined) return undefined;
  const place = paragraphs(prose).findIndex(({ start, end }) => start <= range.start && range.end <= end);
  return place === -1 ? { quote } : { quote, paragraph: place };
}

/** The beginning of the first sentence, cut at a word where it is longer than a title may be. */
export function titleFrom(quote: string, { portfolio: { vocabulary } }: World): string {
  const [first] = sentences(quote, abbreviationsIn(vocabulary));
  const sentence = (first === undefined ? quote : quote.slice(first.start, first.end)).replace(
    /[\s.,:;!?…–-]+$/u,
    '',
  );
  const longest = vocabulary.words.get('title-length')?.value?.value ?? sentence.length;
  const title = sentence.length <= longest ? sentence : cut(sentence, longest);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function cut(sentence: string, longest: number): string {
  const room = sentence.slice(0, longest + 1);
  const end = room.lastIndexOf(' ');
  return (end > 0 ? room.slice(0, end) : room.slice(0, longest)).replace(/[\s.,:;–-]+$/u, '');
}
