// The years in a sentence that say when something runs: first and last years of a period, and single years.
// Years in dates, numbers of documents and amounts are none. Which words begin a period is said by the code list of words.
import { amountsIn } from '../../records/prose-amounts.ts';
import { readDate } from '../../records/plain-date.ts';
import type { Range } from '../../text/place.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { phrasesOfKind } from '../words-of-kind.ts';

export interface ProseYear extends Range {
  readonly year: number;
  /** `start`: first year of a period; `border`: first or last. `next`: the first year no more. `single`: any other. */
  readonly kind: 'start' | 'border' | 'next' | 'single';
}

const pattern = /(?<![\p{L}\d.,/€_:-])(?:19|20)\d{2}(?![\p{L}\d%_:]|[.,/]\d)/gu;
const dash = /^\s?[-–—]\s?/u;
/** How far before a year the words of a period may stand: "met ingang van 1 september 2027". */
const near = 45;

export function yearsIn(text: string, vocabulary: Vocabulary): readonly ProseYear[] {
  const money = amountsIn(text);
  const spaced = text.replaceAll(
    /(?<=\b(?:19|20)\d{2})\s?[-–—/]\s?(?=(?:19|20)\d{2}\b(?![-/]\d))/gu,
    (sign) => sign.replaceAll(/\S/gu, ' '),
  );
  return Array.from(spaced.matchAll(pattern), ({ 0: written, index }) => ({ written, index })).flatMap(
    ({ written, index }) => {
      const end = index + written.length;
      if (money.some((amount) => amount.start < end && amount.end > index)) return [];
      // What stands after a dash is another kind of number, unless it is a year.
      if (/^[-/]\d/u.test(spaced.slice(end))) return [];
      const kind = kindOf(text, { start: index, end }, vocabulary);
      return kind === undefined ? [] : [{ start: index, end, year: Number(written), kind }];
    },
  );
}

function kindOf(text: string, { start, end }: Range, vocabulary: Vocabulary): ProseYear['kind'] | undefined {
  const [pair = ''] = /\d{4}\s?[-–—/]\s?$/u.exec(text.slice(0, start)) ?? [];
  const isPair = pair !== '' || (dash.test(text.slice(end)) && /^\s?[-–—]\s?\d{4}/u.test(text.slice(end)));
  const before = text.slice(Math.max(0, start - pair.length - near), start - pair.length);
  const date = isPair ? 0 : dateBefore(before, text.slice(start, end));
  const lead = before.slice(0, before.length - date);
  const words = (kind: string) => phrasesOfKind(kind, vocabulary);
  const ends = (kind: string) => words(kind).in(lead).at(-1)?.end === lead.trimEnd().length;
  const isBegun = ['period-word', 'period-start-word', 'period-pair-word'].some(ends);
  // "Omgevingsvisie 2050", "collegeprogramma 2026-2030": the year is part of a name.
  const isLed =
    isBegun ||
    ends('period-end-word') ||
    ends('year-lead') ||
    (isPair && ends('between-joint')) ||
    !/[\p{L}\d]\s?$/u.test(lead);
  if (isPair) return isLed ? 'border' : undefined;
  if (ends('period-start-word')) return 'start';
  if (ends('period-word')) return 'border';
  if (ends('period-end-word')) return 'next';
  const rest = text.slice(end).trimStart();
  const goesOn = ['period-word', 'period-end-word'].some((kind) => words(kind).at(rest, 0) !== undefined);
  if (ends('period-pair-word') && goesOn) return 'border';
  return date > 0 || !isLed ? undefined : 'single';
}

/** Whether words tell of a year that is over: "in 2019", "op 12 mei 2025". The year of prices tells nothing of when. */
export function tellsOf(words: string, isOver: (year: number) => boolean, vocabulary: Vocabulary): boolean {
  return Array.from(words.matchAll(pattern), ({ 0: year, index }) => ({ year, index })).some(
    ({ year, index }) => {
      const before = words.slice(Math.max(0, index - near), index);
      const isLed = ['year-lead', 'period-start-word', 'period-pair-word'].some(
        (kind) => phrasesOfKind(kind, vocabulary).in(before).at(-1)?.end === before.trimEnd().length,
      );
      return isOver(Number(year)) && (isLed || dateBefore(before, year) > 0);
    },
  );
}

/** The length of "1 september " before a year. */
function dateBefore(before: string, year: string): number {
  const [whole, day = '1', month = ''] =
    /(?:(?<!\p{L})(\d{1,2})\s)?(?<!\p{L})(\p{L}{3,10})\.?\s$/u.exec(before) ?? [];
  return whole !== undefined && readDate(`${day} ${month} ${year}`) !== undefined ? whole.length : 0;
}
