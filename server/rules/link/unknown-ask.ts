// A link to an ask that does not exist. Reads the links of one ask and whether their targets are there.
// A link to a former id is good: former ids stay known for ever.
import { fix } from '../../text/problem.ts';
import { linkRule, notApplicable } from '../rule.ts';
import { removalOf, targetPath } from './link-path.ts';

const shown = 3;

export const unknownAsk = linkRule({
  code: 'link/unknown-ask',
  scope: 'portfolio',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: samenhang die op niets uitkomt, wordt in het gesprek tegen u gebruikt',
        en: 'Practice: links that lead to nothing are used against you at the table',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag verwijst naar een vraag die niet in deze portefeuille staat.',
      why: 'Wie de samenhang leest, loopt dood: woningen die wachten op een spoorlijn die niemand vraagt.',
      advice:
        'Verbeter de id, voeg de vraag toe, of haal de verwijzing weg. De melding verdwijnt zodra de vraag er is.',
      who: 'De collega die de andere vraag schrijft.',
      ignore: 'Als de andere vraag in een portefeuille staat die u niet kunt inlezen.',
    },
    en: {
      what: 'An ask points at an ask that is not in this portfolio.',
      why: 'Whoever follows the links gets stuck: homes that wait for a railway that nobody asks for.',
      advice:
        'Correct the id, add the ask, or remove the link. The finding disappears as soon as the ask is there.',
      who: 'The colleague who writes the other ask.',
      ignore: 'When the other ask is in a portfolio that you cannot read in.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen\ndependsOn: [rga-spoorlijn-noord]',
      'submissions/rga/spoor.ask.yaml': 'id: rga-spoorlijn-oost',
    },
    right: {
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen\ndependsOn: [rga-spoorlijn-oost]',
      'submissions/rga/spoor.ask.yaml': 'id: rga-spoorlijn-oost',
    },
  },
  check({ summary: { id, links } }, asks, _context, report) {
    if (links.length === 0) return notApplicable('no-links');
    for (const link of links) {
      if (asks.known(link.to).length > 0) continue;
      report({ at: targetPath(link), facts: { to: link.to, holder: id }, fixes: [removalOf(link)] });
    }
  },
  complete({ at, facts }, asks) {
    const { holder, ...told } = facts;
    // The holder itself is never meant: that would be `link/self`.
    const nearest = typeof facts.to === 'string' ? asks.nearest(facts.to, shown + 1) : [];
    const near = nearest.filter((id) => id !== holder).slice(0, shown);
    const fixes = near.map((id) => fix('replace', { by: id }, 'review', [{ kind: 'set', at, value: id }]));
    return { facts: { ...told, near }, fixes };
  },
});
