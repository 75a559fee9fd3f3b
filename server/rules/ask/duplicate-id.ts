// One id, one ask. Reads the asks that bear an id now or bore it formerly.
import type { AskEntry, Group } from '../../portfolio/entry.ts';
import { byId } from '../groupings.ts';
import { type Beside, beside, groupRule } from '../rule.ts';
import { likeness } from './likeness.ts';

const shown = 5;

export const duplicateId = groupRule({
  code: 'ask/duplicate-id',
  scope: 'portfolio',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Afspraak van dit gereedschap: een id hoort voor altijd bij één vraag',
        en: 'Convention of this program: an id belongs to one ask for ever',
      },
    },
  ],
  page: {
    nl: {
      what: 'Twee vragen dragen dezelfde id, of een vraag draagt de oude id van een andere.',
      why: 'Verwijzingen, akkoorden en besluiten wijzen met de id naar een vraag. Bij een dubbele id komen zij bij de verkeerde terecht.',
      advice:
        'Geef een van de vragen een nieuwe id. Is het dezelfde vraag, houd er dan één en verwijder de kopie.',
      who: 'De collega die de andere vraag schreef.',
      ignore: 'Nooit: met een dubbele id is geen enkele verwijzing te vertrouwen.',
    },
    en: {
      what: 'Two asks bear the same id, or an ask bears the former id of another.',
      why: 'Links, approvals and decisions point at an ask by its id. With a double id they reach the wrong one.',
      advice: 'Give one of the asks a new id. If it is the same ask, keep one and delete the copy.',
      who: 'The colleague who wrote the other ask.',
      ignore: 'Never: with a double id no link can be trusted.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/rail.ask.yaml': 'id: rga-rail',
      'submissions/rga/rail-kopie.ask.yaml': 'id: rga-rail',
    },
    right: {
      'submissions/rga/rail.ask.yaml': 'id: rga-rail',
      'submissions/rga/bus.ask.yaml': 'id: rga-bus',
    },
  },
  grouping: byId,
  check(group, _context, report) {
    const id = String(group.key);
    const now = group.members.filter((entry) => entry.summary.id === id);
    const formerly = group.members.filter((entry) => entry.summary.id !== id);
    if (now.length === 0 || group.members.length < 2) return;
    for (const entry of now) {
      const same = now.filter((other) => other !== entry && isSameId(entry, other));
      const others = same.length;
      // Ids that only read the same, `RGA-rail` and `rga-rail`, are told as similar.
      if (others === 0 && formerly.length === 0) continue;
      const how = others > 0 ? 'shared' : 'taken';
      const related = besides(entry, id, { ...group, members: [...same, ...formerly] });
      report(entry, { at: ['id'], facts: { id, how, others }, related });
    }
    for (const entry of formerly) {
      const at = ['formerIds', entry.summary.formerIds.indexOf(id)];
      const related = besides(entry, id, { ...group, members: now });
      report(entry, { at, facts: { id, how: 'former', others: now.length }, related });
    }
  },
});

/** Whether two ids that read the same are told as the same, not as similar. */
const isSameId = ({ summary: one }: AskEntry, { summary: other }: AskEntry): boolean =>
  likeness(one.writtenId ?? one.id ?? '', other.writtenId ?? other.id ?? '') === undefined;

function besides(own: AskEntry, id: string, { members }: Group): readonly Beside[] {
  const places: Beside[] = [];
  for (const entry of members) {
    if (entry === own) continue;
    places.push(
      entry.summary.id === id
        ? beside('same-id-here', { id }, ['id'], { entry })
        : beside('former-id-here', { id }, ['formerIds', entry.summary.formerIds.indexOf(id)], { entry }),
    );
    if (places.length === shown) break;
  }
  return places;
}
