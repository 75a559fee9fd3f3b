// Asks that wait for each other in a circle, or are part of each other. Reads the ids and `dependsOn` or `partOf` of all asks
// that have it; the two are never mixed, because a programme may well wait for one of its parts.
// One finding for each knot of circles: at its smallest id, with the shortest way round.
import { isOver } from '../life.ts';
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import type { AskLink } from '../../records/ask.ts';
import { type Bearers, bearersOf } from '../joint-sets.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { beside, groupRule } from '../rule.ts';
import { Circles, type Circular, circular, idsByFormerId, linksUnder, type Renamed } from './circles.ts';
import { targetPath } from './link-path.ts';

/** Past this many steps more places teach nothing. */
const shown = 20;

/** What was seen last time is kept as long as the code lists are. */
const circlesOf = oncePer((_vocabulary: Vocabulary) => ({
  dependsOn: new Circles('dependsOn'),
  partOf: new Circles('partOf'),
}));

const byDependency: Grouping = {
  name: 'dependency',
  atLeast: 2,
  keys(entry, { statuses }) {
    const { id, status } = entry.summary;
    // An ask that is over waits for nothing any more.
    if (id === undefined || isOver({ status }, { statuses })) return [];
    return circular.filter((key) => linksUnder(key, entry).length > 0);
  },
  reads(entry) {
    const { id, formerIds, status } = entry.summary;
    return [id, formerIds, status, circular.map((key) => linksUnder(key, entry))];
  },
};

export const linkCycle = groupRule({
  code: 'link/cycle',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wonen wacht op economie en economie op wonen, en zo begint er niets',
        en: 'Practice: housing waits for the economy and the economy for housing, and so nothing begins',
      },
    },
  ],
  page: {
    nl: {
      what: 'Vragen hangen met `dependsOn` in een kring van elkaar af, of zijn met `partOf` onderdeel van elkaar.',
      why: 'Geen van de vragen kan dan als eerste worden ingewilligd. In een gesprek over volgorde staat u met lege handen.',
      advice:
        'Bepaal welke vraag voorop gaat en haal daar `dependsOn` weg. Steunen de vragen elkaar slechts, gebruik dan `supports`.',
      who: 'De strateeg, met de schrijvers van de vragen.',
      ignore:
        'Als de vragen echt alleen tegelijk kunnen worden ingewilligd; maak er dan liever één gezamenlijke vraag van.',
    },
    en: {
      what: 'Asks depend on each other in a circle by `dependsOn`, or are part of each other by `partOf`.',
      why: 'None of the asks can then be granted first. In talks about the order you stand with empty hands.',
      advice:
        'Decide which ask goes first and remove its `dependsOn`. If the asks merely support each other, use `supports`.',
      who: 'The strategist, with the authors of the asks.',
      ignore: 'When the asks can really only be granted together; rather make them one joint ask.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen\ndependsOn: [rga-economie]',
      'submissions/rga/economie.ask.yaml': 'id: rga-economie\ndependsOn: [rga-wonen]',
    },
    right: {
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen\ndependsOn: [rga-economie]',
      'submissions/rga/economie.ask.yaml': 'id: rga-economie\nsupports: [rga-wonen]',
    },
  },
  grouping: byDependency,
  *check({ key: group, members }, { vocabulary }, report) {
    const key = group === 'partOf' ? 'partOf' : 'dependsOn';
    const found = yield* circlesOf(vocabulary)[key].in(members);
    if (found.length === 0) return;
    const renamed = idsByFormerId(members);
    const bearers = bearersOf(members);
    const label = key === 'partOf' ? 'part-of-here' : 'waits-for-here';
    for (const path of found) {
      const steps = stepsOf(path, { key, bearers, renamed });
      // Of a circle through another portfolio our own first ask is told.
      const first = steps.find(({ entry }) => entry.indexed === undefined) ?? steps[0];
      if (first === undefined) continue;
      const rest = steps.filter((step) => step !== first);
      report(first.entry, {
        at: targetPath(first.link),
        facts: { path: [...path, path[0] ?? ''], key },
        related: rest.slice(0, shown).map(({ entry, link }) => {
          const facts = { ask: entry.summary.id ?? '', to: link.to };
          return beside(label, facts, targetPath(link), { entry });
        }),
      });
    }
  },
});

interface Step {
  readonly entry: AskEntry;
  readonly link: AskLink;
}

/** The links that lead from each id of a circle to the next. */
function stepsOf(
  path: readonly string[],
  { key, bearers, renamed }: { readonly key: Circular; readonly bearers: Bearers; readonly renamed: Renamed },
): readonly Step[] {
  return path.flatMap((id, index) => {
    const next = path[(index + 1) % path.length] ?? '';
    const leads = ({ to }: AskLink): boolean => to === next || renamed.get(to)?.includes(next) === true;
    for (const entry of bearers.get(id) ?? []) {
      const link = entry.summary.id === id ? linksUnder(key, entry).find(leads) : undefined;
      if (link !== undefined) return [{ entry, link }];
    }
    return [];
  });
}
