// Offers of asks, by id or title, with title and status beside them; of asks of other portfolios the portfolio.
import { printText } from '../../text/print-text.ts';
import { inLanguage } from '../../wording/language.ts';
import type { World } from '../source.ts';
import { type AskWishes, bestAsks, type NamedAsk } from './ask-search.ts';
import type { Offer, Offers } from './offer.ts';

export function askOffers(wishes: AskWishes, world: World): Offers {
  const { best, incomplete } = bestAsks(wishes, world);
  return { offers: best.map((one) => askOffer(one, world)), incomplete };
}

export function askOffer({ entry, id, names }: NamedAsk, { portfolio, language }: World): Offer {
  const { title, status } = entry.summary;
  const named = entry.indexed?.portfolio ?? title;
  const words = portfolio.vocabulary.statuses.get(status ?? '')?.label ?? status;
  const parts = [inLanguage(named, language), inLanguage(words, language)];
  return {
    label: id,
    kind: 'ask',
    detail: parts.filter((part) => part !== '').join(' · '),
    text: printText(id, 'flow'),
    names,
    resolve: { of: 'ask', id },
  };
}
