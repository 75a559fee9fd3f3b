// One project counted with an amount for a region and again for a region within it. Reads the asks of one project that stand.
// Settled are joint asks, parts of a programme, and asks one of which supports, replaces, excludes or is told apart from the other.
import { isOver } from '../life.ts';
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import type { AskTarget } from '../../records/ask.ts';
import { claimOf } from '../../records/money.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { beside, groupRule, notApplicable } from '../rule.ts';
import { isWaived } from '../waivers.ts';
import { namedRegion } from './places.ts';
import { Settled } from './settled.ts';

const mostRelated = 5;

const byProjectTargets: Grouping = {
  name: 'project-targets',
  atLeast: 2,
  keys: ({ summary: { project } }) => (project === undefined ? [] : [project.trim().toLowerCase()]),
  reads: ({
    summary: { id, formerIds, status, project, targets, funding, links, partOf, waivers },
  }: AskEntry) => [id, formerIds, status, project, targets, funding, links, partOf, waivers],
};

export const overlappingTargets = groupRule({
  code: 'region/overlapping-targets',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Rekenregel: wat in een gebied ligt, telt in een optelling één keer mee',
        en: 'Rule of counting: what lies within an area counts once in a sum',
      },
    },
  ],
  page: {
    nl: {
      what: 'Twee vragen om geld voor hetzelfde project gelden voor gebieden waarvan het ene in het andere ligt, zoals een provincie en een gemeente daarin.',
      why: 'Wie de portefeuille optelt, telt het project dan twee keer. Het ministerie ziet een te hoog bedrag en twijfelt aan de rest.',
      advice:
        'Maak de ene vraag een onderdeel van de andere (`partOf`), maak er een gezamenlijke vraag van (`jointWith`), of leg vast waarom ze naast elkaar staan (`distinctFrom`).',
      who: 'De controllers van beide vragers, samen.',
      ignore: 'Als de bedragen over verschillende delen van het project gaan.',
    },
    en: {
      what: 'Two asks for money for the same project are for areas of which one lies in the other, such as a province and a municipality in it.',
      why: 'Whoever adds up the portfolio then counts the project twice. The ministry sees an amount that is too high and doubts the rest.',
      advice:
        'Make the one ask part of the other (`partOf`), make it a joint ask (`jointWith`), or record why they stand side by side (`distinctFrom`).',
      who: 'The controllers of both, together.',
      ignore: 'When the amounts are for different parts of the project.',
    },
  },
  examples: {
    wrong: {
      'submissions/PV22/station.ask.yaml':
        'id: station-drenthe\nproject: station\ntargetRegions: [PV22]\nfunding: { amount: { total: 20000000 } }',
      'submissions/GM0106/station.ask.yaml':
        'id: station-assen\nproject: station\ntargetRegions: [GM0106]\nfunding: { amount: { total: 5000000 } }',
    },
    right: {
      'submissions/PV22/station.ask.yaml':
        'id: station-drenthe\nproject: station\ntargetRegions: [PV22]\nfunding: { amount: { total: 20000000 } }',
      'submissions/GM0106/station.ask.yaml':
        'id: station-assen\nproject: station\npartOf: station-drenthe\ntargetRegions: [GM0106]\nfunding: { amount: { total: 5000000 } }',
    },
  },
  grouping: byProjectTargets,
  check({ members }, context, report) {
    const { vocabulary } = context;
    const counted = members.flatMap((entry) => countedOf(entry, vocabulary));
    if (counted.length < 2) return notApplicable('no-amount');
    const settled = new Settled(members);
    for (const one of counted) {
      const doubles = counted.flatMap((other) => {
        const pair = other.entry === one.entry ? undefined : nestedTargets(one, other, vocabulary.regions);
        if (pair === undefined || settled.between(one.entry, other.entry)) return [];
        return isWaived(one.entry, other.entry, 'region/overlapping-targets', context)
          ? []
          : [{ other, ...pair }];
      });
      const [first] = doubles;
      if (first === undefined) continue;
      report(one.entry, {
        at: pathOf(first.mine),
        facts: {
          project: one.entry.summary.project ?? '',
          region: namedRegion(first.mine.region),
          claim: one.claim,
          other: tellOf(first.other, first.theirs),
          others: doubles.length,
        },
        related: doubles
          .slice(0, mostRelated)
          .map(({ other, theirs }) =>
            beside('same-project-here', tellOf(other, theirs), pathOf(theirs), { entry: other.entry }),
          ),
      });
    }
  },
});

type Target = AskTarget & { readonly region: RegionEntry };

interface Counted {
  readonly entry: AskEntry;
  readonly claim: number;
  readonly targets: readonly Target[];
}

/** An ask that still stands, with an amount and at least one region that is known. */
function countedOf(entry: AskEntry, { regions, statuses }: Vocabulary): Counted[] {
  const { funding, status, targets } = entry.summary;
  const claim = funding && (claimOf(funding) ?? funding.amount?.perYear);
  const known = targets.flatMap((target): Target[] => {
    const region = regions.get(target.code ?? '');
    return region === undefined ? [] : [{ ...target, region }];
  });
  if (isOver({ status }, { statuses }) || claim === undefined || claim <= 0) return [];
  return known.length === 0 ? [] : [{ entry, claim, targets: known }];
}

/** Two targets of which one lies in the other without being the same; nothing when the asks name one region alike. */
function nestedTargets(one: Counted, other: Counted, regions: RegionList) {
  for (const mine of one.targets) {
    for (const theirs of other.targets) {
      const [ours, their] = [mine.region.id, theirs.region.id];
      if (ours === their) continue;
      if (regions.contains(ours, their) !== regions.contains(their, ours)) return { mine, theirs };
    }
  }
  return undefined;
}

const pathOf = ({ index, inMap }: Target) => ['targetRegions', index, ...(inMap ? ['code'] : [])];

const tellOf = ({ entry, claim }: Counted, { region }: Target) => ({
  ask: entry.summary.id ?? entry.file,
  region: namedRegion(region),
  claim,
});
