// Words that cards and pages share: amounts with VAT and price level, who pays, regions with what they are. Pure; judges
// nothing, and escapes nothing.
import type { Amount } from '../../records/ask.ts';
import { namedRegion } from '../../rules/region/places.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { askWords } from '../../wording/ask-words.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { partyWords } from '../../wording/parties.ts';
import { regionWithKind, saysItsKind } from '../../wording/region-names.ts';
import { euros } from '../../wording/say.ts';

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
export const partyText = (party: string, { regions }: Vocabulary, language: Language): string =>
  otherParty(party, language) ?? (inLanguage(regions.get(party)?.label, language) || party);

/** The same, of regions with what they are: "provincie Groningen". */
export const payerText = (party: string, vocabulary: Vocabulary, language: Language): string =>
  otherParty(party, language) ?? regionText(party, vocabulary, language);

const otherParty = (party: string, language: Language): string | undefined =>
  Object.hasOwn(partyWords, party) ? partyWords[party]?.told[language]() : undefined;

/** A region by name and kind, because a municipality and its province may bear one name; an unknown code stays as written. */
export function regionText(written: string, { regions }: Vocabulary, language: Language): string {
  const [entry, ...others] = regions.find(written);
  if (entry === undefined || others.length > 0) return written;
  const region = namedRegion(entry);
  return saysItsKind(region, language) ? region.name[language] : regionWithKind(region, language);
}
