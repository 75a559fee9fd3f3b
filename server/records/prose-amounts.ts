// Amounts of money in running text, Dutch or English, with their places: "€ 12,5 miljoen", "240 mln", "1,5 miljard euro".
// Only what bears a sign of money, or a unit that is hardly used for anything else. Linear; total over any text.
import { amountUnits, readAmount } from './plain-amount.ts';

export interface ProseAmount {
  readonly start: number;
  readonly end: number;
  /** Whole euros. */
  readonly euros: number;
  /** Whether it bears a sign or name of the currency; else a unit alone, which may count other things. */
  readonly isMoney: boolean;
  /** Whether a unit follows the number; without it the number may be the first of a range. */
  readonly hasUnit: boolean;
}

const number = String.raw`\d{1,3}(?:[., \u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,3})?(?!\d|[.,]\d)`;
const sign = String.raw`€|(?<!\p{L})(?:EUR|euro)(?!\p{L})`;
const pattern = new RegExp(
  String.raw`(?:(?<before>${sign})\s{0,2})?(?<![\p{L}\d.,/-])(?<number>${number})(?:,-+)?` +
    String.raw`(?:\s{0,2}(?<unit>${amountUnits.join('|')})\b\.?)?(?:\s{0,2}(?<after>(?:€|euro(?!\p{L})|EUR(?!\p{L}))(?!\s{0,2}\d)))?`,
  'giu',
);

/** Amounts in order. */
export function amountsIn(text: string): readonly ProseAmount[] {
  const found: ProseAmount[] = [];
  for (const match of text.matchAll(pattern)) {
    const { before, number: digits = '', unit, after } = match.groups ?? {};
    const isMoney = before !== undefined || after !== undefined;
    if (!isMoney && (unit === undefined || unit.length < 3)) continue;
    const euros = readAmount(`${plainDigits(digits, unit)} ${unit ?? ''}`.trim());
    if (euros === undefined) continue;
    const written = match[0].replace(/[.\s]+$/u, '');
    const end = match.index + written.length;
    found.push({ start: match.index, end, euros, isMoney, hasUnit: unit !== undefined });
  }
  return found;
}

/** A unit tells in which language the number is: then it is known that "13,581 miljoen" is no thirteen thousand million. */
const decimals: Readonly<Record<string, RegExp>> = {
  miljoen: /^\d{1,3},\d{3}$/u,
  mln: /^\d{1,3},\d{3}$/u,
  miljard: /^\d{1,3},\d{3}$/u,
  mld: /^\d{1,3},\d{3}$/u,
  million: /^\d{1,3}\.\d{3}$/u,
  billion: /^\d{1,3}\.\d{3}$/u,
};

/** With ordinary spaces; a number of three decimals gets a fourth, so that it is not read as thousands. */
function plainDigits(digits: string, unit = ''): string {
  const plain = digits.replaceAll(/[\u00a0\u202f]/gu, ' ');
  return decimals[unit.toLowerCase()]?.test(plain) === true ? `${plain}0` : plain;
}
