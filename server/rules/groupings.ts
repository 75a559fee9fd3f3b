// How asks fall into groups that several rules look at. Says what the rules read, so that nothing else makes them run again.
import type { AskEntry, Grouping } from '../portfolio/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Asks that bear an id now or bore it formerly. */
export const byId: Grouping = {
  name: 'id',
  atLeast: 2,
  keys: ({ summary: { id, formerIds } }) => (id === undefined ? formerIds : [id, ...formerIds]),
  reads: ({ summary: { id, writtenId, formerIds } }) => [id, writtenId, formerIds],
};

/** Asks that claim one budget, however they name it. */
export const byEnvelope: Grouping = {
  name: 'envelope',
  keys({ summary: { funding } }, vocabulary) {
    return funding?.envelope === undefined ? [] : [envelopeId(funding.envelope, vocabulary)];
  },
  reads: ({ summary: { id, formerIds, status, instrument, funding, links, waivers } }: AskEntry) => [
    id,
    formerIds,
    status,
    instrument,
    funding,
    links,
    waivers,
  ],
};

/** The id of the budget that is meant; a budget that no code list knows is known by what was written. */
export function envelopeId(written: string, { envelopes }: Vocabulary): string {
  if (envelopes.get(written) !== undefined) return written;
  const named = envelopes.find(written);
  return named.length === 1 && named[0] !== undefined ? named[0].id : written;
}
