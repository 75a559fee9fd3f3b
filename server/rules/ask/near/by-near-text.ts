// Asks meet when their texts are much alike, they are about one scheme or first goal, and a province of theirs is the same;
// and an ask meets the rejected asks that it says to replace. No two asks are compared in vain.
import type { AskEntry, Grouping } from '../../../portfolio/entry.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { preparing } from './lexicon.ts';
import { groundOfNear, nearAsk } from './near-ask.ts';

export const byNearText: Grouping = {
  name: 'near-text',
  atLeast: 2,
  prepare: preparing,
  keys(entry, vocabulary) {
    const { keys } = nearAsk(entry, vocabulary);
    const more = replacementKeys(entry, vocabulary);
    return more.length === 0 ? keys : [...keys, ...more];
  },
  ground: groundOfNear,
  reads: ({ summary }: AskEntry) => {
    const { id, formerIds, title, summary: text, status, goals, scheme, targets, project } = summary;
    const { links, waivers, partOf } = summary;
    return [id, formerIds, title, text, status, goals[0], scheme, targets, project, partOf, links, waivers];
  },
};

/** A text, where the keys of alike texts are numbers. */
function replacementKeys({ summary }: AskEntry, { statuses }: Vocabulary): readonly string[] {
  const replaced = summary.links.filter(({ kind }) => kind === 'replaces').map(({ to }) => to);
  const rejected = statuses.get(summary.status ?? '')?.outcome === 'rejected';
  const own = rejected ? [summary.id, ...summary.formerIds].filter((id) => id !== undefined) : [];
  return [...replaced, ...own];
}
