import { wording } from '../fact.ts';
import type { NormFact } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { day, listed, quoted } from '../say.ts';

/** Personal data of one kind, told in part. */
type PersonalData = { readonly what: Localized; readonly masked: readonly string[] };

/** So many of one kind are told. */
const mostTold = 3;

const all = (found: readonly PersonalData[], language: Language): string =>
  listed(
    found.map(({ what, masked }) => {
      const more = masked.length - mostTold;
      const rest = more > 0 ? [language === 'nl' ? `nog ${more}` : `${more} more`] : [];
      const parts = listed([...masked.slice(0, mostTold).map((part) => quoted(part)), ...rest], language);
      return `${language === 'nl' ? 'een' : what.en.startsWith('e') ? 'an' : 'a'} ${what[language]} (${parts})`;
    }),
    language,
  );

export const publication = {
  findings: {
    'publication/embargo': wording<{ until: string; today: string }>({
      nl: ({ until, today }) =>
        `Deze vraag is onder embargo tot en met ${day(until, 'nl')}; het is nu ${day(today, 'nl')}. ` +
        'Tot en met die dag hoort zij in geen notitie, overzicht of uitvoer voor anderen. ' +
        'Wacht met uitgeven, laat de vraag weg, of pas `embargoUntil` aan als het embargo eerder voorbij is.',
      en: ({ until, today }) =>
        `This ask is under embargo up to and including ${day(until, 'en')}; today is ${day(today, 'en')}. ` +
        'Until that day is over it belongs in no note, report or export for others. ' +
        'Wait with publishing, leave the ask out, or change `embargoUntil` if the embargo is over earlier.',
    }),
    'publication/internal': wording({
      nl: () =>
        'Deze vraag is intern en mag niet naar buiten. ' +
        'Zij hoort in geen notitie, overzicht of uitvoer voor anderen. ' +
        'Laat haar weg uit wat u uitgeeft, of zet `visibility: public` als zij naar buiten mag.',
      en: () =>
        'This ask is internal and must stay within the organisation. ' +
        'It belongs in no note, report or export for others. ' +
        'Leave it out of what you publish, or write `visibility: public` if it may be made public.',
    }),
    'publication/personal-data': wording<{
      found: readonly PersonalData[];
      norms: readonly NormFact[];
    }>({
      nl: ({ found }) =>
        `In deze tekst staat iets wat op gegevens van een persoon lijkt: ${all(found, 'nl')}. ` +
        'De vraag wordt gedeeld en blijft bewaard, ook als u haar later verbetert. ' +
        'Haal het gegeven weg en noem de rol of de organisatie.',
      en: ({ found }) =>
        `This text holds what looks like data of a person: ${all(found, 'en')}. ` +
        'The ask is shared and kept, even if you correct it later. ' +
        'Remove it and name the role or the organisation.',
    }),
  },
  places: {},
  fixes: {},
  reasons: {
    'no-embargo': wording({ nl: () => 'de vraag noemt geen embargo', en: () => 'the ask names no embargo' }),
    'no-visibility': wording({
      nl: () => 'de vraag zegt niet of zij intern of openbaar is',
      en: () => 'the ask does not say whether it is internal or public',
    }),
    'no-texts': wording({
      nl: () => 'de vraag heeft geen vrije tekst',
      en: () => 'the ask has no free text',
    }),
  },
};
