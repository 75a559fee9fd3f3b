// Money of an ask in words that cards and pages share: amounts with VAT and price level, parties, years. Pure; judges nothing.
import type { Amount } from '../records/ask.ts';
import { nationalParty } from '../records/money.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { askWords } from '../wording/ask-words.ts';
import { partyWords } from '../wording/editor/money.ts';
import { inLanguage, type Language } from '../wording/language.ts';
import { euros } from '../wording/say.ts';

const vats = { incl: 'vatIncl', excl: 'vatExcl', compensabel: 'vatCompensabel' } as const;

export const vatText = (vat: NonNullable<Amount['vat']>, language: Language): string =>
  askWords[vats[vat]][language]();

/** "€ 8 miljoen, € 2 miljoen per jaar, exclusief btw, prijspeil 2026" */
export function amountText({ total, perYear, vat, priceLevel }: Amount, language: Language): string {
  return [
    ...(total === undefined ? [] : [euros(total, language)]),
    ...(perYear === undefined ? [] : [`${euros(perYear, language)} ${askWords.perYear[language]()}`]),
    ...(vat === undefined ? [] : [vatText(vat, language)]),
    ...(priceLevel === undefined ? [] : [askWords.priceLevel[language]({ year: priceLevel })]),
  ].join(', ');
}

/** Who pays, by name; what is neither a region nor one of the other parties stays as written. */
export function partyText(party: string, { regions }: Vocabulary, language: Language): string {
  if (party === nationalParty) return askWords.national[language]();
  const other = Object.hasOwn(partyWords, party) ? partyWords[party] : undefined;
  if (other !== undefined) return other[language]();
  const region = regions.get(party);
  return region === undefined ? party : inLanguage(region.label, language);
}
