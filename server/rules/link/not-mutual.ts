// Two asks of which only one says that they belong together (`jointWith`) or rule each other out (`excludes`).
// Reads the links of one ask and of its targets. The fix writes the other side, in the other file.
import { isOver } from '../life.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import type { AskLink } from '../../records/ask.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { beside, linkRule, notApplicable } from '../rule.ts';
import { removalOf, targetPath } from './link-path.ts';
import { bears, nameOf, targetOf } from './target.ts';

export const notMutual = linkRule({
  code: 'link/not-mutual',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een gezamenlijke vraag is pas gezamenlijk als beide partners het zeggen',
        en: 'Practice: a joint ask is joint only when both partners say so',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een andere gezamenlijk (`jointWith`) of uitgesloten (`excludes`), maar die andere zegt dat niet terug.',
      why: 'Het Rijk belt beide partners. Weet de ene van niets, dan is de gezamenlijke vraag geen gezamenlijke vraag meer.',
      advice:
        'Stem af met de collega van de andere vraag en laat die de verwijzing terugzetten. Is het niet wederzijds, haal de verwijzing hier dan weg.',
      who: 'De schrijvers van beide vragen.',
      ignore: 'Zolang de andere partner zijn kant nog moet vaststellen.',
    },
    en: {
      what: 'An ask calls another one joint (`jointWith`) or excluded (`excludes`), but the other does not say so in return.',
      why: 'The government calls both partners. If one knows nothing of it, the joint ask is a joint ask no more.',
      advice:
        'Agree with the colleague of the other ask and have the link put there too. If it is not mutual, remove the link here.',
      who: 'The authors of both asks.',
      ignore: 'While the other partner still has to adopt its side.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\njointWith: [fr-rail]',
      'submissions/PV21/rail.ask.yaml': 'id: fr-rail',
    },
    right: {
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\njointWith: [fr-rail]',
      'submissions/PV21/rail.ask.yaml': 'id: fr-rail\njointWith: [rga-rail]',
    },
  },
  check(entry, asks, context, report) {
    const links = entry.summary.links.filter(({ kind }) => kind === 'jointWith' || kind === 'excludes');
    if (links.length === 0) return notApplicable('no-mutual-links');
    if (isOver(entry.summary, context.vocabulary)) return notApplicable('ask-is-over');
    for (const link of links) {
      const target = targetOf(link, entry, asks);
      if (
        target === undefined ||
        isOver(target.summary, context.vocabulary) ||
        pointsBack(target, entry, link)
      )
        continue;
      report({
        at: targetPath(link),
        facts: { to: nameOf(target), key: link.kind, ask: nameOf(entry) },
        related: [beside('other-ask', { ask: nameOf(target) }, ['id'], { entry: target })],
        fixes: [...returning(target, entry, link), removalOf(link)],
      });
    }
  },
});

const pointsBack = (target: AskEntry, entry: AskEntry, { kind }: AskLink): boolean =>
  target.summary.links.some((link) => link.kind === kind && bears(entry, link.to));

/** Writes the link in the other ask; impossible while this ask has no id. */
function returning(target: AskEntry, { summary: { id } }: AskEntry, { kind }: AskLink): readonly Fix[] {
  if (id === undefined) return [];
  const change = { kind: 'append', document: target.document, at: [kind], value: id } as const;
  return [
    {
      ...fix('link-back', { ask: nameOf(target), to: id, key: kind }, 'review', [change]),
      file: target.file,
    },
  ];
}
