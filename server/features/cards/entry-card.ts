// The card of a code-list entry, of whichever list; and what can be said of a code that is in no list.
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import type { EntryOf, ListName } from '../../vocabulary/entry.ts';
import { entryCardWords as words } from '../../wording/editor/entry-cards.ts';
import { inLanguage } from '../../wording/language.ts';
import type { World } from '../source.ts';
import { cardText, headingText, worded } from './card.ts';
import { closingRows, type Describe } from './entry-words.ts';
import { envelopeOwn } from './envelope-card.ts';
import { committeeOwn, goalOwn, ministryOwn, momentOwn, statusOwn, wordsOwn } from './office-cards.ts';
import { regionOwn } from './region-card.ts';
import { instrumentOwn, schemeOwn, termOwn } from './scheme-cards.ts';

const describe: { readonly [L in ListName]: Describe<L> } = {
  regions: regionOwn,
  goals: goalOwn,
  instruments: instrumentOwn,
  terms: termOwn,
  statuses: statusOwn,
  schemes: schemeOwn,
  envelopes: envelopeOwn,
  ministries: ministryOwn,
  committees: committeeOwn,
  moments: momentOwn,
  words: wordsOwn,
};

/** How many codes are offered for one that is not known. */
const atMost = 3;

/** The card of what was written: a code, or a name or alias where a code belongs. */
export function entryCard(list: ListName, written: string, world: World): string {
  const entries = world.portfolio.vocabulary[list];
  const exact = entries.get(written);
  if (exact !== undefined) return known(list, exact, world);
  const [only, ...others] = entries.find(written);
  if (only !== undefined && others.length === 0) {
    const said = words.meantName[world.language]({
      written: escapeMarkdown(written),
      code: codeSpan(only.id),
    });
    return known(list, only, world, said);
  }
  const near =
    only === undefined ? entries.nearest(written, atMost, world.today) : [only, ...others].slice(0, atMost);
  return escapeMarkdown(words.unknown[world.language]({ written, near: near.map(({ id }) => id) }));
}

function known<L extends ListName>(list: L, entry: EntryOf[L], world: World, first?: string): string {
  const { beside, sentences = [], rows = [] } = describe[list](entry, world);
  return cardText({
    heading: headingText(inLanguage(entry.label, world.language), beside, codeSpan(entry.id)),
    sentences: [first, worded(entry.definition, world.language), ...sentences],
    rows: [...rows, ...closingRows(list, entry, world)],
  });
}
