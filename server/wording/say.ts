// The small words of a sentence: amounts, lists, quotes, counts. Dutch and English differ in signs and in "and".
import type { Language } from './language.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' };
const thousands = { nl: '.', en: ',' };
/** Made at first use: making one takes as long as starting the command line. */
const formats = new Map<Language, Intl.NumberFormat>();

/** 12500.5 → "12.500,5" / "12,500.5"; with at most three decimals. */
export function number(value: number, language: Language): string {
  if (Number.isSafeInteger(value) && value >= 0) {
    return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, thousands[language]);
  }
  const format =
    formats.get(language) ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: 3 });
  formats.set(language, format);
  return format.format(value);
}

/**
 * 12500000 → "€ 12,5 miljoen" / "EUR 12.5 million"; 12500001, which that would round to another amount, is written in full.
 * A share of an amount is told to the cent.
 */
export function euros(amount: number, language: Language): string {
  const sign = language === 'nl' ? '€ ' : 'EUR ';
  const thousandsOnly = amount % 1000 === 0;
  if (Math.abs(amount) < 1_000_000 || !thousandsOnly) {
    return sign + number(Math.round(amount * 100) / 100, language);
  }
  const unit = language === 'nl' ? 'miljoen' : 'million';
  return `${sign}${number(amount / 1_000_000, language)} ${unit}`;
}

export const yesOrNo = (is: boolean, language: Language): string =>
  language === 'nl' ? (is ? 'ja' : 'nee') : is ? 'yes' : 'no';

/** Quoted as the reader wrote it, with the white space of line wraps folded; cut when very long. */
export function quoted(text: string | number, length = 120): string {
  const whole = String(text).replaceAll(/\s+/g, ' ').trim();
  return `“${whole.length > length ? `${whole.slice(0, length - 1)}…` : whole}”`;
}

/** The path of a file or folder, whole however long it is: else nobody can find it. */
export const quotedPath = (path: string): string => `“${path.replaceAll(/[\r\n\t]+/g, ' ')}”`;

/** a, b and c. */
export function listed(items: readonly string[], language: Language, joint: 'and' | 'or' = 'and'): string {
  const joints = { nl: { and: 'en', or: 'of' }, en: { and: 'and', or: 'or' } };
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joints[language][joint]} ${items.at(-1)}`;
}

/** "1 jaar", "3 jaren": the counted noun in singular or plural. */
export function counted(count: number, one: string, many: string, language: Language): string {
  return `${number(count, language)} ${count === 1 ? one : many}`;
}

/** "1 jaar", "20 jaar" / "1 year", "20 years" */
export const countedYears = (years: number, language: Language): string =>
  language === 'nl' ? counted(years, 'jaar', 'jaar', 'nl') : counted(years, 'year', 'years', 'en');

export const countedAsks = (asks: number, language: Language): string =>
  language === 'nl' ? counted(asks, 'vraag', 'vragen', 'nl') : counted(asks, 'ask', 'asks', 'en');

/** "2027–2046", or the one year that it is. */
export const yearRange = (from: number, until: number): string =>
  from === until ? `${from}` : `${from}–${until}`;

/** A sentence that offers the nearest matches, or nothing when there are none. */
export function didYouMean(near: readonly string[] | undefined, language: Language): string {
  if (near === undefined || near.length === 0) return '';
  const names = listed(
    near.map((name) => quoted(name)),
    language,
    'or',
  );
  return language === 'nl' ? ` Bedoelde u ${names}?` : ` Did you mean ${names}?`;
}

const months = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** "2018-12-31" → "31 december 2018"; what is no ISO date stays as it is. */
export function day(date: string, language: Language): string {
  const [, year, month, of] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[language][Number(month) - 1];
  return name === undefined ? date : `${Number(of)} ${name} ${year}`;
}
