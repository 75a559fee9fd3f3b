// Dates as people write them → ISO dates. Day before month, as in Dutch and British use; nothing is guessed.
import { isDay } from './formats.ts';

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const iso = (year: number, month: number, day: number): string | undefined =>
  isDay(year, month, day)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined;

/** "12-03-2026", "12 maart 2026", "2026/3/12", "20260312" → "2026-03-12"; undefined when it is no day that exists. */
export function readDate(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:t.*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (yearFirst) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (dayFirst) return iso(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const inWords = /^(?:[a-z]+,? )?(\d{1,2})(?:e|st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4})$/.exec(text);
  if (!inWords) return undefined;
  const month = months.findIndex((names) => names.includes(inWords[2] ?? '')) + 1;
  return month === 0 ? undefined : iso(Number(inWords[3]), month, Number(inWords[1]));
}
