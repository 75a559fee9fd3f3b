// The exact amounts of money in a sentence. What is about, at least, each, one end of a range or not wanted is left out,
// what is saved or lost, as is a unit that may count something else. Which words say so is said by the code list of words.
import { amountsIn, type ProseAmount } from '../../records/prose-amounts.ts';
import type { Range } from '../../text/place.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { phrasesOfKind } from '../words-of-kind.ts';

/** How far before an amount a word about it may stand, and one with other words between. */
const near = 25;
const far = 60;

export function moneyIn(text: string, vocabulary: Vocabulary): readonly ProseAmount[] {
  const words = (kind: string) => phrasesOfKind(kind, vocabulary);
  const startsWith = (kind: string, rest: string) => words(kind).at(rest, 0);
  const isExact = ({ start, end, isMoney }: ProseAmount): boolean => {
    const before = text.slice(Math.max(0, start - near), start);
    const rest = text.slice(end).trimStart();
    if (endsIn(words('about-word').in(before), before) || words('not-word').in(before).length > 0)
      return false;
    if (startsWith('about-after', rest) !== undefined || /(?<!\p{L})[x×]\s?$/u.test(before)) return false;
    if (isOtherMoney(partsAround(text, { start, end }), vocabulary)) return false;
    if (isPartOfRange(before, rest, startsWith('range-word', rest)?.end)) return false;
    if (endsIn(words('range-word').in(before), before) && /\d\D{1,12}$/u.test(before)) return false;
    const longBefore = text.slice(Math.max(0, start - far), start);
    if (isBetween(longBefore, vocabulary) || isForEach(longBefore, vocabulary)) return false;
    const each = startsWith('each-word', rest);
    if (each !== undefined) return startsWith('year-word', rest.slice(each.end).trimStart()) !== undefined;
    return (
      isMoney || rest === '' || /^[.,;:!?)\]]/u.test(rest) || startsWith('after-money', rest) !== undefined
    );
  };
  return amountsIn(text).filter((amount) => amount.euros > 0 && isExact(amount));
}

/** What comes before and after a place within the same part of a sentence. Linear in the length of the text. */
export function partsAround(text: string, { start, end }: Range): readonly [before: string, after: string] {
  const before = text.slice(0, start);
  const from = Math.max(...partEnds.map((sign) => before.lastIndexOf(sign))) + 1;
  return [before.slice(from), /^[^,;:()]*/u.exec(text.slice(end))?.[0] ?? ''];
}
const partEnds = [',', ';', ':', '(', ')'];

/** "bespaart de samenleving € 90 miljoen", "€ 2 miljoen schade". */
function isOtherMoney([before, after]: readonly [string, string], vocabulary: Vocabulary): boolean {
  const words = phrasesOfKind('other-money', vocabulary);
  return [before.slice(-far), after.slice(0, near)].some((part) => words.in(part).length > 0);
}

/** "per woning € 30.000", "per leerling is dat € 8.300"; an amount per year is of the ask. */
function isForEach(before: string, vocabulary: Vocabulary): boolean {
  const lead = phrasesOfKind('each-word', vocabulary).in(before).at(-1);
  const rest = lead === undefined ? '' : before.slice(lead.end);
  const [, what] = /^\s(\p{L}[\p{L}-]*)(?:\s\p{L}+){0,2}\s*$/u.exec(rest) ?? [];
  return what !== undefined && phrasesOfKind('year-word', vocabulary).at(what, 0)?.end !== what.length;
}

/** "10-12 miljoen", "€ 10 tot € 15 miljoen", "€ 10 tot maximaal € 15 miljoen". */
function isPartOfRange(before: string, rest: string, afterWord: number | undefined): boolean {
  const sign = String.raw`(?:€|EUR)?\s?\d`;
  if (new RegExp(`^[-–—]\\s?${sign}`, 'u').test(rest) || /\d\s?[-–—]\s?$/u.test(before)) return true;
  return (
    afterWord !== undefined &&
    new RegExp(`^\\s(?:\\p{L}+\\.?\\s){0,2}${sign}`, 'u').test(rest.slice(afterWord))
  );
}

/** "tussen € 12 miljoen", and behind it "en € 13 miljoen". */
function isBetween(before: string, vocabulary: Vocabulary): boolean {
  const lead = phrasesOfKind('between-word', vocabulary).in(before).at(-1);
  if (lead === undefined) return false;
  const first = before.slice(lead.end);
  if (first.trim() === '') return true;
  const joints = phrasesOfKind('between-joint', vocabulary).in(first);
  return joints.length === 1 && endsIn(joints, first) && /\d/u.test(first);
}

/** Whether the last of the phrases ends where the text does. */
const endsIn = (found: readonly { readonly end: number }[], text: string): boolean =>
  found.at(-1)?.end === text.trimEnd().length;
