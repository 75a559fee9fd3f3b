// What may stand at a place that holds a single value: by what the place is for, or else its fixed values.
import { typesOf } from '../../records/shape.ts';
import { yesOrNo } from '../../wording/say.ts';
import { valueStands } from '../places/what-stands.ts';
import { bestOf, namesFrom } from './match.ts';
import { noOffers, type Offer, type Offers } from './offer.ts';
import { offersFor } from './offers-for.ts';
import { ownListOf, type Spot, standing } from './spot.ts';

/** As many whole numbers as are worth a list. */
const mostNumbers = 10;

export function valueOffers(spot: Spot): Offers {
  const { schema, cursor, kind, path } = spot;
  const types = typesOf(schema);
  if (types.every((type) => type === 'object' || type === 'array')) return noOffers;
  const stands = valueStands(kind, path, ownListOf(spot));
  const known = stands && offersFor(stands, spot);
  if (known !== undefined) return known;
  const { best, incomplete } = bestOf(fixedValues(spot), cursor.word, (offer) => offer);
  return { offers: best, incomplete };
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
    return [true, false].map((is) => said(String(is), yesOrNo(is, world.language)));
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
