// One project is not paid from schemes that exclude each other. Reads the asks of one project; which schemes exclude which
// is said by the code list. What was granted or delivered counts too: a scheme asks what the project already got.
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import type { SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { beside, groupRule, notApplicable } from '../rule.ts';
import { gaveWayTo } from '../replaced.ts';
import { isWaived } from '../waivers.ts';
import { claimedScheme } from './scheme-claim.ts';

const mostRelated = 5;

const bySchemedProject: Grouping = {
  name: 'project-schemes',
  atLeast: 2,
  keys: ({ summary: { project } }) => (project === undefined ? [] : [project.trim().toLowerCase()]),
  reads: ({ summary: { id, formerIds, status, scheme, project, funding, links, waivers } }) => [
    id,
    formerIds,
    status,
    scheme,
    project,
    funding?.term,
    links,
    waivers,
  ],
};

export const doubleFunding = groupRule({
  code: 'funding/double-funding',
  scope: 'portfolio',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Gemeente.nu, november 2025: woningen die al door een andere regeling van het Rijk zijn geholpen, tellen niet mee voor de realisatiestimulans',
        en: 'Gemeente.nu, November 2025: homes already helped by another national scheme do not count for the incentive per home started',
      },
      url: 'https://www.gemeente.nu',
    },
  ],
  page: {
    nl: {
      what: 'Vragen over hetzelfde project (`project`) willen geld uit regelingen die elkaar uitsluiten. Een vraag waarvoor een andere in de plaats komt (`replaces`), telt niet mee zolang er niets is toegekend.',
      why: 'Een project mag dan maar uit een van beide worden betaald. Wie beide aanvraagt, wordt voor een ervan afgewezen of moet later terugbetalen.',
      advice:
        'Kies voor dit project één regeling. Gaat het om verschillende delen, geef elk deel dan een eigen naam onder `project`. Ook wat al is toegekend of uitgevoerd telt mee; wat is afgewezen of ingetrokken niet.',
      who: 'De subsidieadviseur, met de collega van de andere vraag.',
      ignore: 'Als het ministerie stapelen in dit geval schriftelijk toestaat; leg dat vast onder `waivers`.',
    },
    en: {
      what: 'Asks about the same project (`project`) want money from schemes that exclude each other. An ask in whose place another comes (`replaces`) does not count as long as nothing was granted.',
      why: 'A project may be paid from one of them only. Whoever applies for both is rejected for one of them or has to pay back later.',
      advice:
        'Choose one scheme for this project. If it is about different parts, give each part a name of its own under `project`. What was already granted or delivered counts too; what was rejected or withdrawn does not.',
      who: 'The grants adviser, with your colleague of the other ask.',
      ignore: 'When the ministry allows stacking in this case in writing; record that under `waivers`.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/stadspark.ask.yaml':
        'id: rga-stadspark\nproject: stadspark\nscheme: { id: woningbouwimpuls, effect: use }',
      'submissions/GM0014/starters.ask.yaml':
        'id: groningen-starters\nproject: stadspark\nscheme: { id: realisatiestimulans, effect: use }',
    },
    right: {
      'submissions/rga/stadspark.ask.yaml':
        'id: rga-stadspark\nproject: stadspark-noord\nscheme: { id: woningbouwimpuls, effect: use }',
      'submissions/GM0014/starters.ask.yaml':
        'id: groningen-starters\nproject: stadspark-zuid\nscheme: { id: realisatiestimulans, effect: use }',
    },
  },
  grouping: bySchemedProject,
  check({ members }, context, report) {
    const { vocabulary } = context;
    const claims = members.flatMap((entry) => claimIn(entry, vocabulary));
    if (new Set(claims.map(({ scheme }) => scheme)).size < 2) return notApplicable('one-scheme-per-project');
    for (const claim of claims) {
      if (isOver(claim.entry.summary, vocabulary)) continue;
      const others = claims.filter(
        (other) =>
          exclusion(claim.scheme, other.scheme) !== undefined &&
          !gaveWayTo(claim.entry, other.entry, vocabulary) &&
          !gaveWayTo(other.entry, claim.entry, vocabulary) &&
          !isWaived(claim.entry, other.entry, 'funding/double-funding', context),
      );
      const [first] = others;
      const by = first && exclusion(claim.scheme, first.scheme);
      if (first === undefined || by === undefined) continue;
      report(claim.entry, {
        at: ['scheme', 'id'],
        facts: {
          project: claim.entry.summary.project ?? '',
          name: labelOf(claim.scheme),
          other: first.id,
          otherName: labelOf(first.scheme),
          more: others.length - 1,
          norm: normFact('schemes', by.excluding, by.excluded.id),
        },
        related: [
          beside('project-here', { project: claim.entry.summary.project ?? '' }, ['project']),
          ...others
            .slice(0, mostRelated)
            .map(({ entry, id, scheme }) =>
              beside('excluded-scheme-here', { ask: id, name: labelOf(scheme) }, ['scheme', 'id'], { entry }),
            ),
        ],
        uncertain: (by.excluding.exclusionsCertainty ?? by.excluding.certainty) === 'own-knowledge',
      });
    }
  },
});

interface Claim {
  readonly entry: AskEntry;
  readonly id: string;
  readonly scheme: SchemeEntry;
}

/** What an ask wants or got from a scheme; nothing when it came to nothing or asks for no money. */
function claimIn(entry: AskEntry, vocabulary: Vocabulary): readonly Claim[] {
  const { id = entry.file, status, funding } = entry.summary;
  const scheme = claimedScheme(entry.summary, vocabulary);
  if (typeof scheme === 'string' || vocabulary.terms.get(funding?.term ?? '')?.money === false) return [];
  const paid = vocabulary.statuses.get(status ?? '')?.outcome === 'delivered';
  return isOver(entry.summary, vocabulary) && !paid ? [] : [{ entry, id, scheme }];
}

/** Which of two schemes says that it does not go with the other; undefined when both may pay. */
function exclusion(one: SchemeEntry, other: SchemeEntry) {
  if (one.excludesSchemes.includes(other.id)) return { excluding: one, excluded: other };
  return other.excludesSchemes.includes(one.id) ? { excluding: other, excluded: one } : undefined;
}
