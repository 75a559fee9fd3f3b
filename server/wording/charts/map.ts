// The map of areas, and what claims of one kind are called.
import { wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { countedAsks } from '../say.ts';
import { says } from '../sentence.ts';

export const mapWords = {
  name: says('Kaart', 'Map'),
  area: says('Gebied', 'Area'),
  province: says('Provincie', 'Province'),
  inScheme: says('In het gebied van de regeling', 'In the area of the scheme'),
  yes: says('ja', 'yes'),
  label: wording<{ measure: string; scheme?: string }>({
    nl: ({ measure, scheme }) =>
      `Kaart van gebieden: ${measure}${scheme === undefined ? '' : `, met het gebied van ${scheme}`}`,
    en: ({ measure, scheme }) =>
      `Map of areas: ${measure}${scheme === undefined ? '' : `, with the area of ${scheme}`}`,
  }),
  caption: wording<{ measure: string; isMoney: boolean }>({
    nl: ({ measure, isMoney }) =>
      `Per gebied: ${measure}. Een vraag die meer gebieden raakt, telt in elk daarvan mee; tel de gebieden dus niet bij elkaar op.${isMoney ? ' Geld telt één keer: van een gezamenlijke vraag, van een programma met zijn delen, en niet van een vraag die is vervangen.' : ''}`,
    en: ({ measure, isMoney }) =>
      `For each area: ${measure}. An ask that touches several areas counts in each of them, so do not add the areas up.${isMoney ? ' Money counts once: of a joint ask, of a programme with its parts, and not of an ask that was replaced.' : ''}`,
  }),
  everywhere: says('Voor heel het land', 'For the whole country'),
  elsewhere: says('Zonder gebied op de kaart', 'Without an area on the map'),
  schemeArea: wording<{ scheme: string }>({
    nl: ({ scheme }) => `Stippellijn: gebied van ${scheme}`,
    en: ({ scheme }) => `Dashed line: area of ${scheme}`,
  }),
  drawing: says(
    'Onze eigen tekening: elk vlak is een COROP-gebied. Grootte en vorm zijn niet die van het land.',
    'Our own drawing: each tile is a COROP area. Sizes and shapes are not those of the country.',
  ),
  numberOfAsks: says('aantal vragen', 'number of asks'),
  claim: wording<{ repaid: boolean; vat?: string }>({
    nl: ({ repaid, vat }) =>
      `${repaid ? 'gevraagde leningen' : 'gevraagde bijdragen'}, ${vatName(vat, 'nl')}`,
    en: ({ repaid, vat }) => `${repaid ? 'loans asked' : 'grants asked'}, ${vatName(vat, 'en')}`,
  }),
  tile: wording<{ area: string; province: string; asks: number; claim?: string }>({
    nl: ({ area, province, asks, claim }) =>
      `${area} (${province}): ${countedAsks(asks, 'nl')}${claim === undefined ? '' : `, ${claim}`}`,
    en: ({ area, province, asks, claim }) =>
      `${area} (${province}): ${countedAsks(asks, 'en')}${claim === undefined ? '' : `, ${claim}`}`,
  }),
};

function vatName(vat: string | undefined, language: Language): string {
  if (vat === 'incl') return language === 'nl' ? 'inclusief btw' : 'including VAT';
  if (vat === 'excl' || vat === 'compensabel') return language === 'nl' ? 'exclusief btw' : 'excluding VAT';
  return language === 'nl' ? 'btw niet vermeld' : 'VAT not stated';
}
