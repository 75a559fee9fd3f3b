// What the card of a budget says: how much there is, and what the asks of this portfolio claim from it, in all and year by year.
import { markdownTable } from '../../text/escape-markdown.ts';
import type { EnvelopeEntry } from '../../vocabulary/entry.ts';
import { entryCardWords as words } from '../../wording/editor/entry-cards.ts';
import { euros } from '../../wording/say.ts';
import { asksIn, basketName, claimsOn, type EnvelopeClaims } from './envelope-claims.ts';
import type { World } from '../source.ts';
import { type Describe, nameOf, say } from './entry-words.ts';

type Basket = EnvelopeClaims['baskets'][number];

/** Years in a table: more would not fit beside the text. */
const mostYears = 8;

export const envelopeOwn: Describe<'envelopes'> = (envelope, world) => {
  const { language } = world;
  const claims = claimsOn(envelope.id, world);
  const { total, reserved, scheme } = envelope;
  return {
    sentences: claims.baskets.map((basket) => yearTable(basket, world)),
    rows: [
      [say('scheme', world), nameOf('schemes', scheme, world)],
      [say('total', world), totalText(envelope, world)],
      [
        say('reserved', world),
        total === undefined || reserved === undefined ? undefined : euros(reserved, language),
      ],
      [say('claims', world), claimsText(claims, world)],
    ],
  };
};

function totalText({ total, perYear = {} }: EnvelopeEntry, world: World): string | undefined {
  if (total !== undefined) return euros(total, world.language);
  return Object.keys(perYear).length > 0 ? undefined : say('unknownAmount', world);
}

/** "3 vragen, samen € 90 miljoen van € 877 miljoen", for each sum. */
export function claimsText({ asks, baskets }: EnvelopeClaims, { language }: World): string {
  if (baskets.length === 0) return words.asks[language]({ asks: asks.length });
  return baskets
    .map((basket) => {
      const { claimed, available } = basket.whole;
      const text = words.asks[language]({ asks: asksIn(basket).length, amount: claimed, available });
      const name = basketName(basket, language);
      return name === '' ? text : `${text} (${name})`;
    })
    .join('; ');
}

/** Only where the budget is known by year. */
function yearTable(basket: Basket, world: World): string | undefined {
  const { language } = world;
  const known = basket.years.filter(({ available }) => available !== undefined).slice(0, mostYears);
  if (known.length === 0) return undefined;
  const name = basketName(basket, language);
  const head = [
    say('year', world),
    say('available', world),
    say('claimed', world) + (name === '' ? '' : ` (${name})`),
  ];
  return markdownTable(
    head,
    known.map(({ year, available = 0, claimed }) => [
      String(year),
      euros(available, language),
      euros(claimed, language),
    ]),
  );
}
