// A link to an ask that changed in meaning since its author last looked (`seen`). Reads the links of one ask and the
// fingerprints of its targets. Nothing takes over a new fingerprint but the author.
import { isOver } from '../life.ts';
import { meaningChange } from '../../records/fingerprint.ts';
import { fix } from '../../text/problem.ts';
import { beside, linkRule, notApplicable } from '../rule.ts';
import { linkPath } from './link-path.ts';
import { nameOf, targetOf } from './target.ts';

export const outdatedLink = linkRule({
  code: 'link/outdated',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie op een vraag van een ander bouwt, hoort te weten wanneer die iets anders vraagt',
        en: 'Practice: whoever builds on the ask of another should know when that asks for something else',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag waarnaar u verwijst, is van betekenis veranderd sinds u er het laatst naar keek (`seen`).',
      why: 'Uw vraag bouwt op wat daar stond. Een ander bedrag, jaar of gebied daar kan uw vraag onmogelijk of overbodig maken.',
      advice:
        'Lees de andere vraag. Kan uw vraag zo blijven, neem dan de nieuwe vingerafdruk over onder `seen`. Anders: pas uw vraag aan.',
      who: 'De eigenaar van de vraag.',
      ignore: 'Zolang de andere vraag nog volop in bewerking is.',
    },
    en: {
      what: 'An ask you point at changed in meaning since you last looked at it (`seen`).',
      why: 'Your ask builds on what stood there. Another amount, year or area there can make your ask impossible or needless.',
      advice:
        'Read the other ask. If your ask can stay as it is, take over the new fingerprint under `seen`. Otherwise change your ask.',
      who: 'The owner of the ask.',
      ignore: 'While the other ask is still being worked on.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\ndependsOn: [{ ask: rga-rail, seen: fe2c71ee4d930a24-19181181181181127d811811811811811811 }]',
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\ntitle: Een spoorlijn\nfunding: { from: 2028, until: 2040 }',
    },
    right: {
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\ndependsOn: [{ ask: rga-rail, seen: f8cd247db5fb52cd }]',
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\ntitle: Een spoorlijn\nfunding: { from: 2028, until: 2040 }',
    },
  },
  check(entry, asks, context, report) {
    const links = entry.summary.links.filter(({ seen }) => seen !== undefined);
    if (links.length === 0) return notApplicable('nothing-seen');
    if (isOver(entry.summary, context.vocabulary)) return notApplicable('ask-is-over');
    for (const link of links) {
      const target = targetOf(link, entry, asks);
      if (target === undefined || link.seen === undefined) continue;
      const { fingerprint } = target;
      const change = meaningChange(link.seen, fingerprint);
      if (change === undefined) continue;
      const at = [...linkPath(link), 'seen'];
      report({
        at,
        facts: { to: nameOf(target), parts: change.parts },
        related: [beside('other-ask', { ask: nameOf(target) }, ['id'], { entry: target })],
        fixes: [
          fix('see-as-now', { ask: nameOf(target) }, 'review', [{ kind: 'set', at, value: fingerprint }]),
        ],
      });
    }
  },
});
