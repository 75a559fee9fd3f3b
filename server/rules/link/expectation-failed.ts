// A link that expects the other ask in certain statuses (`while`), while it is in none of them. Reads the links of one ask
// and the statuses of its targets.
import { isOver } from '../life.ts';
import { fix } from '../../text/problem.ts';
import type { StatusEntry } from '../../vocabulary/entry.ts';
import { labelOf } from '../label.ts';
import { beside, type Context, linkRule, notApplicable } from '../rule.ts';
import { linkPath } from './link-path.ts';
import { nameOf, statusOf, targetOf, waitsForReplaced } from './target.ts';

export const expectationFailed = linkRule({
  code: 'link/expectation-failed',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een vraag die op een toezegging leunt, moet het merken als die toezegging vervalt',
        en: 'Practice: an ask that leans on a promise must notice when that promise lapses',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag rekent erop dat een andere vraag een bepaalde status heeft (`while`), maar die status is nu een andere.',
      why: 'U hebt zelf vastgelegd dat uw vraag daarop leunt. Nu dat niet meer klopt, klopt uw vraag misschien ook niet meer.',
      advice:
        'Lees de andere vraag. Kan uw vraag zo blijven, zet de nieuwe status dan onder `while`. Anders: pas uw vraag aan of haal de verwijzing weg.',
      who: 'De eigenaar van de vraag, met de collega van de andere vraag.',
      ignore: 'Als de andere vraag naar verwachting binnen enkele dagen weer de verwachte status heeft.',
    },
    en: {
      what: 'An ask counts on another ask being in a certain status (`while`), but its status is another one now.',
      why: 'You recorded yourself that your ask leans on it. Now that it no longer holds, your ask may no longer hold either.',
      advice:
        'Read the other ask. If your ask can stay as it is, put the new status under `while`. Otherwise change your ask or remove the link.',
      who: 'The owner of the ask, with the colleague of the other ask.',
      ignore: 'When the other ask is expected back in the expected status within days.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\ndependsOn: [{ask: rga-rail, while: [toegezegd, gehonoreerd]}]',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nstatus: in-behandeling',
    },
    right: {
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\ndependsOn: [{ask: rga-rail, while: [toegezegd, gehonoreerd]}]',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nstatus: gehonoreerd',
    },
  },
  check(entry, asks, context, report) {
    const links = entry.summary.links.filter((link) => (link.while ?? []).length > 0);
    if (links.length === 0) return notApplicable('no-expectation');
    if (isOver(entry.summary, context.vocabulary)) return notApplicable('ask-is-over');
    for (const link of links) {
      const target = targetOf(link, entry, asks);
      const status = target && statusOf(target, context);
      if (target === undefined || status === undefined) continue;
      if (waitsForReplaced(link, entry, target)) continue;
      const wanted = expected(link.while ?? [], context);
      if (wanted.some(({ id }) => id === status.id)) continue;
      const at = [...linkPath(link), 'while'];
      report({
        at,
        facts: { to: nameOf(target), status: labelOf(status), wanted: wanted.map(labelOf) },
        related: [
          beside('target-status-here', { ask: nameOf(target), name: labelOf(status) }, ['status'], {
            entry: target,
          }),
        ],
        fixes: [
          fix('expect-status', { name: labelOf(status) }, 'review', [
            { kind: 'append', at, value: status.id },
          ]),
        ],
      });
    }
  },
});

const expected = (ids: readonly string[], { vocabulary: { statuses } }: Context): readonly StatusEntry[] =>
  ids.map((id) => statuses.get(id)).filter((status) => status !== undefined);
