// Said after a finding that rests on what the index of another portfolio tells, or that such an index might solve.
import { inLanguage, type Language, type Localized } from './language.ts';
import { listed, quoted } from './say.ts';

export function restsOnIndex(portfolios: readonly Localized[], language: Language): string {
  const names = listed(
    portfolios.map((name) => quoted(inLanguage(name, language))),
    language,
  );
  return language === 'nl'
    ? `Dit rust op de inhoudsopgave van een andere portefeuille, ${names}: de vraag daar is alleen daaruit bekend, dus overleg met wie erover gaat.`
    : `This rests on the index of another portfolio, ${names}: the ask there is known from that only, so talk to those who own it.`;
}

export function perhapsInIndex(indexes: readonly string[], language: Language): string {
  const names = listed(
    indexes.map((written) => quoted(written)),
    language,
    'or',
  );
  return language === 'nl'
    ? `Misschien staat de vraag in ${names}, maar die inhoudsopgave kon niet worden gelezen: herstel dat eerst.`
    : `Perhaps the ask is in ${names}, but that index could not be read: mend that first.`;
}
