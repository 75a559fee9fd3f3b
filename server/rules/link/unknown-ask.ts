// A link that leads to no ask, or to no single one. Reads the links of one ask and whether their targets are there.
// A link to a former id is good, for former ids stay known for ever, unless several asks bore it: after one was split.
import type { AskEntry, AskIndex } from '../../portfolio/entry.ts';
import type { AskLink } from '../../records/ask.ts';
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
      what: 'Een vraag verwijst naar een vraag die niet in deze portefeuille staat, of met een oude id die nu bij meer vragen hoort.',
      why: 'Wie de samenhang leest, loopt dood: woningen die wachten op een spoorlijn die niemand vraagt.',
      advice:
        'Verbeter de id, voeg de vraag toe, of haal de verwijzing weg. De melding verdwijnt zodra de vraag er is.',
      who: 'De collega die de andere vraag schrijft.',
      ignore: 'Als de andere vraag in een portefeuille staat die u niet kunt inlezen.',
    },
    en: {
      what: 'An ask points at an ask that is not in this portfolio, or by a former id that belongs to several asks now.',
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
  check(entry, asks, _context, report) {
    const { id, links } = entry.summary;
    if (links.length === 0) return notApplicable('no-links');
    for (const link of links) {
      const heirs = heirsOf(link, entry, asks);
      if (heirs.length > 1) {
        const at = targetPath(link);
        const fixes = heirs
          .slice(0, shown)
          .map((by) => fix('replace', { by }, 'review', [{ kind: 'set', at, value: by }]));
        report({ at, facts: { to: link.to, heirs }, fixes });
      }
      if (asks.known(link.to).length > 0) continue;
      report({ at: targetPath(link), facts: { to: link.to, holder: id }, fixes: [removalOf(link)] });
    }
  },
  complete({ at, facts }, asks) {
    const { holder, ...told } = facts;
    if (facts.heirs !== undefined) return { facts: told, fixes: [] };
    // The holder itself is never meant: that would be `link/self`.
    const nearest = typeof facts.to === 'string' ? asks.nearest(facts.to, shown + 1) : [];
    const near = nearest.filter((id) => id !== holder).slice(0, shown);
    const fixes = near.map((id) => fix('replace', { by: id }, 'review', [{ kind: 'set', at, value: id }]));
    return { facts: { ...told, near }, fixes };
  },
});

/** Kinds that hold for each ask that bore the id. */
const ofEach: ReadonlySet<AskLink['kind']> = new Set(['waivers', 'distinctFrom']);

/** Ids of the asks that all bore the id of a link, when no ask bears it now. That it is the holder's own is told elsewhere. */
function heirsOf(
  { kind, to }: AskLink,
  holder: AskEntry,
  asks: Pick<AskIndex, 'known' | 'withId'>,
): readonly string[] {
  const known = asks.known(to);
  if (known.length < 2 || ofEach.has(kind) || known.includes(holder)) return [];
  if (asks.withId(to).length > 0) return [];
  return [...new Set(known.flatMap(({ summary }) => summary.id ?? []))].toSorted();
}
