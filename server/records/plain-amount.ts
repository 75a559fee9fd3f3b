// Amounts as people write them → whole euros. Understands Dutch and English signs; nothing is guessed.

const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  duizend: 1e3,
  thousand: 1e3,
  m: 1e6,
  mln: 1e6,
  mio: 1e6,
  miljoen: 1e6,
  million: 1e6,
  mld: 1e9,
  mrd: 1e9,
  bn: 1e9,
  miljard: 1e9,
  billion: 1e9,
};

/** The words and signs that multiply, the longest first: `miljoen` before `m`. */
export const amountUnits: readonly string[] = Object.keys(units)
  .filter((unit) => unit !== '')
  .toSorted((one, other) => other.length - one.length);

const grouped = /^\d{1,3}(?:([., _'])\d{3})(?:\1\d{3})*$/;

/** "12.000.000", "12,5" or "12 000" → digits with a decimal point. One separator before three digits is for thousands. */
function digitsOf(written: string): string | undefined {
  const text = written.replace(/,-+$|[.,]00$/, '');
  if (grouped.test(text)) return text.replaceAll(/\D/g, '');
  if (/^[\d_ ]+$/.test(text)) return text.replaceAll(/\D/g, '');
  const mixed = /^(\d{1,3}(?:[. ]\d{3})*),(\d+)$|^(\d{1,3}(?:,\d{3})*)\.(\d+)$|^(\d+)[.,](\d+)$/.exec(text);
  if (!mixed) return undefined;
  const [, dutch, dutchPart, english, englishPart, plain, plainPart] = mixed;
  const whole = (dutch ?? english ?? plain ?? '').replaceAll(/\D/g, '');
  return `${whole}.${dutchPart ?? englishPart ?? plainPart ?? '0'}`;
}

/** "€ 12,5 mln" → 12500000; undefined when it is no amount or no whole number of euros. */
export function readAmount(written: string): number | undefined {
  const text = written.slice(0, 60).trim().toLowerCase();
  const parts = /^(?:€|eur(?:o)?)?\s*([\d., _']*\d(?:,-+)?)\s*([a-z]*)\.?\s*(?:€|eur(?:o)?)?$/.exec(text);
  const digits = digitsOf(parts?.[1] ?? '');
  const word = (parts?.[2] ?? '').replace(/^eur(?:o)?$/, '');
  const unit = Object.hasOwn(units, word) ? units[word] : undefined;
  if (digits === undefined || unit === undefined) return undefined;
  const euros = Math.round(Number(digits) * unit * 1000) / 1000;
  return Number.isSafeInteger(euros) ? euros : undefined;
}
