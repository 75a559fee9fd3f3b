// A line or corridor that is asked for without all whom it runs through. Reads all asks of one project area that stand.
// A partner takes part when it asks itself, or when a region does that it belongs to, that lies in it or that holds it; as all
// asks about the corridor are looked at together, the partner's ask cures the others.
import { isOver } from '../life.ts';
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import type { Path } from '../../text/place.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { beside, groupRule, notApplicable } from '../rule.ts';
import { type Asking, askingOf, partnersOf, takesPart } from './corridor.ts';
import { namedRegion } from './places.ts';
import { isApproximate } from './territory.ts';

const mostRelated = 5;

const byCorridor: Grouping = {
  name: 'corridor',
  keys: ({ summary: { targets } }, { regions }) =>
    targets.flatMap(({ code }) => {
      const region = code === undefined ? undefined : regions.get(code);
      return region?.kind === 'project-area' ? [region.id] : [];
    }),
  reads: ({ summary: { id, formerIds, status, targets, links } }: AskEntry) => [
    id,
    formerIds,
    status,
    targets,
    links,
  ],
};

export const corridorWithoutPartners = groupRule({
  code: 'region/corridor-without-partners',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: over een verbinding besluit het Rijk met alle regio’s waar zij doorheen loopt (niet nagezocht in een officiële bron)',
        en: 'Practice: the government decides on a link with all regions it runs through (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag gaat over een verbinding of projectgebied, terwijl een deel van de overheden waar het doorheen loopt er niet om vraagt.',
      why: 'De Lelylijn loopt door Flevoland, Fryslân en Groningen. Vraagt er één, dan is het antwoord dat de regio’s eerst samen moeten komen.',
      advice:
        'Maak er een gezamenlijke vraag van (`jointWith`), of neem de vraag van de partners op in dezelfde portefeuille.',
      who: 'De strateeg, met de collega’s van de partners.',
      ignore: 'Als de partners hun steun elders hebben vastgelegd; noem dat stuk.',
    },
    en: {
      what: 'An ask is about a link or project area, while some of the authorities it runs through do not ask for it.',
      why: 'The Lelylijn railway runs through Flevoland, Fryslân and Groningen. When one of them asks, the answer is that the regions should come together first.',
      advice: 'Make it a joint ask (`jointWith`), or add the ask of the partners to the same portfolio.',
      who: 'The strategist, with the colleagues of the partners.',
      ignore: 'When the partners recorded their support elsewhere; name that document.',
    },
  },
  examples: {
    wrong: { 'submissions/PV20/lijn.ask.yaml': 'targetRegions: [lelylijn-corridor]' },
    right: {
      'submissions/PV20/lijn.ask.yaml': 'targetRegions: [lelylijn-corridor]',
      'submissions/PV21/lijn.ask.yaml': 'id: lijn-fr\ntargetRegions: [lelylijn-corridor]',
      'submissions/PV24/lijn.ask.yaml': 'id: lijn-fl\ntargetRegions: [lelylijn-corridor]',
    },
  },
  grouping: byCorridor,
  check({ key, members }, { vocabulary: { regions, statuses } }, report) {
    const corridor = regions.get(String(key));
    const partners = corridor === undefined ? [] : partnersOf(corridor, regions);
    if (corridor === undefined || partners.length === 0) return notApplicable('no-corridor-partners');
    const standing = members.filter(
      ({ summary, submission }) => submission !== undefined && !isOver(summary, { statuses }),
    );
    const asking = standing.flatMap((entry) => askingOf(entry, regions));
    if (asking.length < standing.length) return notApplicable('submitter-not-in-code-list');
    if (asking.length === 0) return notApplicable('nobody-asks');
    if (standing.some((entry) => hasPartnerElsewhere(entry, members))) {
      return notApplicable('partner-elsewhere');
    }
    const missing = partners.filter(
      (partner) => !asking.some((one) => takesPart(one, { partner, corridor }, regions)),
    );
    if (missing.length === 0) return;
    const submitters = [...new Set(asking.map(({ submitter }) => submitter))].map(namedRegion);
    const facts = { region: namedRegion(corridor), missing: missing.map(namedRegion), submitters };
    for (const { entry } of asking) {
      const at = placeOf(entry, corridor, regions);
      const others = asking.filter((other) => other.entry !== entry).slice(0, mostRelated);
      report(entry, {
        at,
        facts,
        related: others.map((other) => othersAsk(other, placeOf(other.entry, corridor, regions))),
        uncertain: isApproximate(corridor),
      });
    }
  },
});

/** Where an ask names the corridor. */
function placeOf({ summary: { targets } }: AskEntry, corridor: RegionEntry, regions: RegionList): Path {
  const target = targets.find(({ code }) => regions.get(code ?? '') === corridor);
  if (target === undefined) return ['targetRegions'];
  return ['targetRegions', target.index, ...(target.inMap ? ['code'] : [])];
}

const othersAsk = ({ entry, submitter }: Asking, at: Path) =>
  beside('corridor-ask', { ask: entry.summary.id ?? entry.file, submitter: labelOf(submitter) }, at, {
    entry,
  });

/** Whether an ask is joint with one that is not about the corridor, so that the group does not show who that is. */
const hasPartnerElsewhere = ({ summary }: AskEntry, members: readonly AskEntry[]): boolean =>
  summary.links.some(
    ({ kind, to }) =>
      kind === 'jointWith' &&
      !members.some((other) => other.summary.id === to || other.summary.formerIds.includes(to)),
  );
