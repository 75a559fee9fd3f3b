// What charts and their tables say alike.
import { wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { countedAsks, number } from '../say.ts';
import { says } from '../sentence.ts';

export const chartWords = {
  asks: says('Vragen', 'Asks'),
  ask: says('Vraag', 'Ask'),
  submission: says('Inbreng', 'Submission'),
  total: says('Totaal', 'Total'),
  noSubmission: says('Buiten een inbreng', 'Outside any submission'),
  empty: says('Er zijn nog geen vragen in deze portefeuille.', 'There are no asks in this portfolio yet.'),
  noneFit: says(
    'Geen vraag past bij het filter. Kies minder, of wis het filter.',
    'No ask fits the filter. Choose less, or clear the filter.',
  ),
  place: wording<{ name: string; asks: number }>({
    nl: ({ name, asks }) => `${name}: ${countedAsks(asks, 'nl')}`,
    en: ({ name, asks }) => `${name}: ${countedAsks(asks, 'en')}`,
  }),
  more: wording<{ count: number }>({
    nl: ({ count }) => `en nog ${number(count, 'nl')}`,
    en: ({ count }) => `and ${number(count, 'en')} more`,
  }),
};

/** "€ 12,3 mln" / "EUR 12.3 m": where there is little room. */
export function shortEuros(amount: number, language: Language): string {
  const sign = language === 'nl' ? '€ ' : 'EUR ';
  const [size, unit] = unitOf(amount, language);
  const value = amount / size;
  const digits = size === 1 || Math.abs(value) >= 100 ? 0 : 1;
  return `${sign}${number(Number(value.toFixed(digits)), language)}${unit}`;
}

function unitOf(amount: number, language: Language): readonly [size: number, unit: string] {
  const size = Math.abs(amount);
  if (size >= 999_500_000) return [1e9, language === 'nl' ? ' mld' : ' bn'];
  if (size >= 1_000_000) return [1e6, language === 'nl' ? ' mln' : ' m'];
  return [1, ''];
}
