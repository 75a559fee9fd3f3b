// Ids that are easily mixed up. Reads ids only; asks meet under the keys of `likeness.ts`, so no two are compared in vain.
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import { beside, groupRule } from '../rule.ts';
import { type Likeness, likeness, likenessKeys } from './likeness.ts';

/** Past this many alike ids more places teach nothing. */
const shown = 5;

const byLikeness: Grouping = {
  name: 'like-id',
  atLeast: 2,
  keys: ({ summary: { id } }) => (id === undefined ? [] : likenessKeys(id)),
  reads: ({ summary: { id, writtenId } }) => [id, writtenId],
};

export const similarId = groupRule({
  code: 'ask/similar-id',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: verwijzingen worden met de hand getypt en gelezen',
        en: 'Practice: links are typed and read by hand',
      },
    },
  ],
  page: {
    nl: {
      what: 'Twee id’s verschillen alleen in hoofdletters, streepjes of één letter. Cijfers tellen niet als letter, en woorden van één of twee letters ook niet.',
      why: 'Wie een verwijzing typt of leest, pakt zo gemakkelijk de verkeerde vraag, en geen controle ziet dat.',
      advice:
        'Gaat het om dezelfde vraag, houd er dan één. Zo niet, geef een van beide een duidelijk andere id en bewaar de oude onder `formerIds`.',
      who: 'De collega die de andere vraag schreef.',
      ignore:
        'Als beide id’s al lang in gebruik zijn en de woorden zelf op elkaar lijken, zoals `noord-rail` en `noord-mail`.',
    },
    en: {
      what: 'Two ids differ only in capitals, dashes or one letter. Digits do not count as a letter, nor do words of one or two letters.',
      why: 'Whoever types or reads a link easily takes the wrong ask, and no check sees that.',
      advice:
        'If they are the same ask, keep one. If not, give one of them a clearly different id and keep the old one under `formerIds`.',
      who: 'The colleague who wrote the other ask.',
      ignore:
        'When both ids have long been in use and the words themselves are alike, such as `noord-rail` and `noord-mail`.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/rail.ask.yaml': 'id: rga-lelylijn',
      'submissions/rga/spoor.ask.yaml': 'id: rga-lelilijn',
    },
    right: {
      'submissions/rga/fase-1.ask.yaml': 'id: rga-lelylijn-1',
      'submissions/rga/fase-2.ask.yaml': 'id: rga-lelylijn-2',
    },
  },
  grouping: byLikeness,
  check({ key, members }, _context, report) {
    const bearers = byOwnId(members);
    if (bearers.size < 2) return;
    for (const [id, entries] of bearers) {
      for (const { other, like } of alike(id, key, bearers)) {
        const otherId = idAsWritten(other);
        const related = [beside('similar-id-here', { id: otherId }, ['id'], { entry: other })];
        const facts = { id, other: otherId, differ: like.differ };
        for (const entry of entries) report(entry, { at: ['id'], facts, related });
      }
    }
  },
});

/** Ids in capitals or with other dashes are read as one, but are told apart here. */
const idAsWritten = ({ summary: { id = '', writtenId = id } }: AskEntry): string => writtenId;

function byOwnId(members: readonly AskEntry[]): ReadonlyMap<string, readonly AskEntry[]> {
  const bearers = new Map<string, AskEntry[]>();
  for (const entry of members) {
    const id = idAsWritten(entry);
    const entries = bearers.get(id);
    if (entries === undefined) bearers.set(id, [entry]);
    else entries.push(entry);
  }
  return bearers;
}

/** The ids of a group that are like one of them and are to be told in this group, each by its first bearer. */
function alike(id: string, key: unknown, bearers: ReadonlyMap<string, readonly AskEntry[]>): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [candidate, [other]] of bearers) {
    const like = likeness(id, candidate);
    if (like !== undefined && like.key === key && other !== undefined) pairs.push({ other, like });
    if (pairs.length === shown) break;
  }
  return pairs;
}

interface Pair {
  readonly other: AskEntry;
  readonly like: Likeness;
}
