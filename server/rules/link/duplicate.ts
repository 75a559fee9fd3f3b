// One ask that is pointed at twice: under one key, or under two keys that cannot both hold. Reads the links of one ask and
// the ids of their targets, because a former id means the same ask.
import type { AskLink } from '../../records/ask.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { beside, linkRule, notApplicable } from '../rule.ts';
import { linkPath, targetPath } from './link-path.ts';
import { targetOf } from './target.ts';

/**
 * Keys that cannot both name one ask. An ask cannot wait for, support, be one with or be part of what it rules out; what
 * it replaces is over; and a joint ask is one ask, which cannot wait for, replace or be part of itself.
 */
const opposites: Readonly<Partial<Record<AskLink['kind'], readonly AskLink['kind'][]>>> = {
  excludes: ['dependsOn', 'supports'],
  replaces: ['dependsOn'],
  jointWith: ['dependsOn', 'excludes', 'replaces'],
  partOf: ['excludes', 'replaces', 'jointWith'],
};

export const duplicateLink = linkRule({
  code: 'link/duplicate',
  scope: 'ask',
  severity: 'error',
  tag: 'unnecessary',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie twee keer naar één vraag verwijst, zegt iets dubbel of spreekt zich tegen',
        en: 'Practice: whoever points twice at one ask says something twice or contradicts themselves',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag verwijst twee keer naar dezelfde andere vraag: onder één veld, of onder twee velden die niet samengaan.',
      why: 'Een herhaling zegt niets en geeft verwarring bij het bijwerken. Wie op een vraag wacht die hij ook uitsluit, vraagt iets onmogelijks.',
      advice:
        'Haal de herhaling weg. Spreken twee velden elkaar tegen, kies dan wat u bedoelt: wachten (`dependsOn`), steunen (`supports`), uitsluiten (`excludes`), vervangen (`replaces`) of samen indienen (`jointWith`).',
      who: 'De schrijver van de vraag; bij tegenspraak de strateeg.',
      ignore: 'Nooit: één verwijzing zegt genoeg.',
    },
    en: {
      what: 'An ask points twice at the same other ask: under one key, or under two keys that cannot both hold.',
      why: 'A repetition says nothing and confuses whoever updates it. Whoever waits for an ask that he also rules out, asks the impossible.',
      advice:
        'Remove the repetition. If two keys contradict each other, choose what you mean: wait (`dependsOn`), support (`supports`), rule out (`excludes`), replace (`replaces`) or submit together (`jointWith`).',
      who: 'The author of the ask; for a contradiction the strategist.',
      ignore: 'Never: one link says enough.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen\ndependsOn: [rga-rail]\nexcludes: [rga-rail]',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail',
    },
    right: {
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen\ndependsOn: [rga-rail]\nsupports: [rga-rail]',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail',
    },
  },
  check(entry, asks, _context, report) {
    const { id, formerIds, links } = entry.summary;
    if (links.length === 0) return notApplicable('no-links');
    const seen = new Map<string, AskLink[]>();
    for (const link of links) {
      // Waivers of several rules may name one ask.
      if (link.kind === 'waivers' || link.to === id || formerIds.includes(link.to)) continue;
      const meant = targetOf(link, entry, asks)?.summary.id ?? link.to;
      const earlier = seen.get(meant) ?? [];
      seen.set(meant, [...earlier, link]);
      const same = earlier.find(({ kind }) => kind === link.kind);
      const opposite = earlier.find(({ kind }) => opposites[link.kind]?.includes(kind));
      const other = same ?? opposite;
      if (other === undefined) continue;
      report({
        at: targetPath(link),
        facts: { to: link.to, key: link.kind, first: other.to, otherKey: other.kind },
        related: [beside('first-here', {}, targetPath(other))],
        fixes: same === undefined ? either(link, other) : [repetition(link, same)],
      });
    }
  },
});

const removal = (link: AskLink, safety: Fix['safety']): Fix =>
  fix('remove-link-under', { to: link.to, key: link.kind }, safety, [{ kind: 'remove', at: linkPath(link) }]);

/** Only the author knows which of two keys is meant. */
const either = (one: AskLink, other: AskLink): readonly Fix[] => [
  removal(other, 'review'),
  removal(one, 'review'),
];

/** Takes away the one that says less; safe when both say the same. The reason of `distinctFrom` is not read here. */
function repetition(link: AskLink, first: AskLink): Fix {
  if (link.kind === 'distinctFrom') return removal(link, 'review');
  if (link.to === first.to && says(link) === says(first)) return removal(link, 'safe');
  const bareFirst = first.while === undefined && first.seen === undefined;
  return removal(bareFirst ? first : link, 'review');
}

const says = (link: AskLink): string => JSON.stringify([link.while, link.seen]);
