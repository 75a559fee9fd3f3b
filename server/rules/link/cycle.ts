// Asks that wait for each other in a circle. Reads the ids and `dependsOn` of all asks that depend on another.
// One finding for each knot of circles: at its smallest id, with the shortest way round.
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import { cycles } from '../../portfolio/link-graph.ts';
import type { AskLink } from '../../records/ask.ts';
import { bearersOf } from '../joint-sets.ts';
import { beside, groupRule } from '../rule.ts';
import { targetPath } from './link-path.ts';

/** Past this many steps more places teach nothing. */
const shown = 20;

const dependenciesOf = ({ summary: { links } }: AskEntry): readonly AskLink[] =>
  links.filter(({ kind }) => kind === 'dependsOn');

const byDependency: Grouping = {
  name: 'dependency',
  atLeast: 2,
  keys: (entry) => (entry.summary.id !== undefined && dependenciesOf(entry).length > 0 ? ['all'] : []),
  reads: (entry) => [entry.summary.id, entry.summary.formerIds, dependenciesOf(entry)],
};

export const linkCycle = groupRule({
  code: 'link/cycle',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [{ title: 'Praktijk: wonen wacht op economie en economie op wonen, en zo begint er niets' }],
  page: {
    nl: {
      what: 'Vragen hangen met `dependsOn` in een kring van elkaar af.',
      why: 'Geen van de vragen kan dan als eerste worden ingewilligd. In een gesprek over volgorde staat u met lege handen.',
      todo: 'Bepaal welke vraag voorop gaat en haal daar `dependsOn` weg. Steunen de vragen elkaar slechts, gebruik dan `supports`.',
      who: 'De strateeg, met de schrijvers van de vragen.',
      ignore:
        'Als de vragen echt alleen tegelijk kunnen worden ingewilligd; maak er dan liever één gezamenlijke vraag van.',
    },
    en: {
      what: 'Asks depend on each other in a circle by `dependsOn`.',
      why: 'None of the asks can then be granted first. At a table about order you stand with empty hands.',
      todo: 'Decide which ask goes first and remove its `dependsOn`. If the asks merely support each other, use `supports`.',
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
  check({ members }, _context, report) {
    const links = linksById(members);
    for (const path of cycles(targetsOf(links))) {
      const steps = path.map((id, index) => links.get(id)?.get(path[(index + 1) % path.length] ?? ''));
      const [first, ...rest] = steps.filter((step) => step !== undefined);
      if (first === undefined) continue;
      report(first.entry, {
        at: targetPath(first.link),
        facts: { path: [...path, path[0] ?? ''] },
        related: rest.slice(0, shown).map(({ entry, link }) => {
          const facts = { ask: entry.summary.id ?? '', to: link.to };
          return beside('waits-for-here', facts, targetPath(link), { entry });
        }),
      });
    }
  },
});

interface Step {
  readonly entry: AskEntry;
  readonly link: AskLink;
}

/** For each id the links of its asks, by the id that their target bears now. */
function linksById(members: readonly AskEntry[]): ReadonlyMap<string, ReadonlyMap<string, Step>> {
  const bearers = bearersOf(members);
  const links = new Map<string, Map<string, Step>>();
  for (const entry of members) {
    const { id = '' } = entry.summary;
    const own = links.get(id) ?? new Map<string, Step>();
    links.set(id, own);
    for (const link of dependenciesOf(entry)) {
      for (const target of bearers.get(link.to) ?? []) {
        const to = target.summary.id ?? '';
        if (!own.has(to)) own.set(to, { entry, link });
      }
    }
  }
  return links;
}

function targetsOf(
  links: ReadonlyMap<string, ReadonlyMap<string, Step>>,
): ReadonlyMap<string, Iterable<string>> {
  return new Map([...links].map(([id, own]) => [id, own.keys()]));
}
