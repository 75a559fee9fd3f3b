// What may stand at a place that holds a single value: by its meaning, its code list, its fixed values or its form.
import { typesOf } from '../../records/shape.ts';
import { listNames } from '../../vocabulary/entry.ts';
import { completeWords } from '../../wording/editor/complete.ts';
import { dateOffers, momentOffers } from './dates.ts';
import { entryOffers } from './entries.ts';
import { fitOf } from './fitting.ts';
import { bestOf, namesFrom } from './match.ts';
import { noOffers, type Offer, type Offers } from './offer.ts';
import { meaningOf } from './places.ts';
import { offersByMeaning } from './special.ts';
import { type Spot, standing } from './spot.ts';

/** As many whole numbers as are worth a list. */
const mostNumbers = 10;

export function valueOffers(spot: Spot): Offers {
  const { schema, cursor, world } = spot;
  const types = typesOf(schema);
  if (types.every((type) => type === 'object' || type === 'array')) return noOffers;
  const special = offersByMeaning(meaningOf(spot.kind, spot.path), spot);
  if (special !== undefined) return special;
  const listed = listOffers(spot);
  if (listed !== undefined) return listed;
  if (schema.format === 'date') return dateOffers(cursor.word, world);
  if (schema.format === 'date-time') return momentOffers(world);
  const { best, incomplete } = bestOf(fixedValues(spot), cursor.word, (offer) => offer);
  return { offers: best, incomplete };
}

function listOffers(spot: Spot): Offers | undefined {
  const { schema, cursor, flow, world } = spot;
  const list = listNames.find((name) => name === schema['x-list']);
  if (list === undefined) return undefined;
  const labels = schema['x-enum'];
  return entryOffers(
    list,
    {
      flow,
      word: cursor.word,
      without: standing(spot),
      rank: fitOf(list, spot),
      ...(schema.enum === undefined ? {} : { only: new Set(schema.enum) }),
      ...(labels === undefined ? {} : { also: (id) => labels[id]?.also ?? [] }),
    },
    world,
  );
}

function fixedValues(spot: Spot): readonly Offer[] {
  const { schema, world } = spot;
  const fixed = schema.enum ?? [];
  if (fixed.length > 0) {
    const without = standing(spot);
    return fixed.filter((value) => !without.has(value)).map((value) => labelled(value, spot));
  }
  const [type, other] = typesOf(schema);
  if (type === 'boolean' && other === undefined) {
    const { yes, no } = completeWords;
    return [said('true', yes[world.language]()), said('false', no[world.language]())];
  }
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = schema;
  if (maximum - minimum >= mostNumbers) return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, place) => said(String(minimum + place)));
}

function labelled(value: string, { schema, world: { language } }: Spot): Offer {
  const { nl, en, also = [] } = schema['x-enum']?.[value] ?? { nl: value, en: value };
  const label = language === 'nl' ? nl : en;
  return {
    label,
    kind: 'value',
    detail: value,
    text: value,
    names: namesFrom([value, label, nl, en, ...also]),
  };
}

const said = (text: string, detail?: string): Offer => ({
  label: text,
  kind: 'value',
  ...(detail === undefined ? {} : { detail }),
  text,
  names: namesFrom([text, detail]),
});
