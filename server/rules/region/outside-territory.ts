// A target outside the territory of those who ask. Reads one ask, its submission and the submissions of its joint partners.
// A line or corridor runs through more territories than one by its nature: `region/corridor-without-partners` is about those.
// Whoever asks for no money, or by a measure for all authorities alike, may speak for a larger area that contains its own.
import type { AskEntry, AskIndex } from '../../portfolio/entry.ts';
import type { AskSummary } from '../../records/summary.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { beside, linkRule, notApplicable } from '../rule.ts';
import { namedRegion } from './places.ts';
import { holds, isApproximate, isKnown, outsideOf, type Territory, territoryOf } from './territory.ts';

const mostNamed = 3;

export const outsideTerritory = linkRule({
  code: 'region/outside-territory',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een bestuur vraagt met het mandaat van zijn eigen gebied (niet nagezocht in een officiële bron)',
        en: 'Practice: an authority asks with the mandate of its own territory (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag richt zich op een gebied dat geheel of voor een deel buiten het gebied van de indiener en de medeaanvragers ligt.',
      why: 'Een bestuur vraagt namens zijn eigen gebied. Ligt het doel daarbuiten, dan is de eerste vraag aan tafel wie daar het mandaat voor gaf.',
      advice:
        'Stel de vraag samen met het bestuur dat erover gaat (`jointWith`), beperk het gebied tot het eigen gebied, of leg vast waarom u ook voor het andere gebied spreekt. Een vraag zonder geld mag wel gaan over een groter gebied waar het eigen gebied in ligt.',
      who: 'De bestuursadviseur, of de collega van het andere bestuur.',
      ignore: 'Als het andere bestuur schriftelijk heeft ingestemd; noem dat besluit als reden.',
    },
    en: {
      what: 'An ask aims at an area that lies wholly or partly outside the territory of the submitter and its joint partners.',
      why: 'An authority asks on behalf of its own territory. When the target lies outside it, the first question at the table is who gave the mandate.',
      advice:
        'Make the ask together with the authority concerned (`jointWith`), limit it to your own territory, or record why you speak for the other area too. An ask without money may concern a larger area that contains your own.',
      who: 'The board adviser, or your colleague at the other authority.',
      ignore: 'When the other authority agreed in writing; name that decision as the reason.',
    },
  },
  examples: { wrong: 'targetRegions: [GM0074]', right: 'targetRegions: [GM0014, GM0106]' },
  check(entry, asks, { vocabulary, today }, report) {
    const { submission, summary } = entry;
    const { regions } = vocabulary;
    if (submission === undefined) return notApplicable('no-submission');
    if (summary.targets.every(({ code }) => code === undefined)) return notApplicable('no-regions');
    if (!partnersAreThere(entry, asks)) return notApplicable('partner-not-found');
    const partners = partnersOf(entry, asks);
    if (![submission, ...partners].every((one) => isKnown(one, regions))) {
      return notApplicable('submitter-not-in-code-list');
    }
    const own = territoryOf(submission, regions);
    const known = partners
      .map((partner) => territoryOf(partner, regions))
      .filter((partner) => partner !== undefined);
    if (own === undefined || known.length < partners.length) return notApplicable('no-territory');
    const areas: readonly [Territory, ...Territory[]] = [own, ...known];
    const everywhere = mayConcernMore(summary, vocabulary);
    for (const { index, code, inMap } of summary.targets) {
      const target = code === undefined ? undefined : regions.get(code);
      if (target === undefined || !regions.valid(target, today) || target.kind === 'project-area') continue;
      const outside = outsideOf(target, areas, regions);
      if (outside.length === 0 || (everywhere && holds(target, own, regions))) continue;
      const total = regions.municipalities(target.id).size;
      const facts = { ...extent(target, areas), outside: outside.length, total };
      const such = outside.slice(0, mostNamed).map((id) => regions.get(id));
      report({
        at: ['targetRegions', index, ...(inMap ? ['code'] : [])],
        facts: { ...facts, such: names(such), partners: known.length },
        related: [
          beside('submitter-here', { submitter: facts.submitter }, ['submitter'], { file: submission.file }),
        ],
        uncertain: facts.approximate.length > 0,
      });
    }
  },
});

/** Who asks for what, and of which areas the list of members is not official. */
function extent(target: RegionEntry, areas: readonly [Territory, ...Territory[]]) {
  const approximate = [target, ...areas.flatMap((area) => area.approximate)].filter(isApproximate);
  return {
    region: namedRegion(target),
    submitter: labelOf(areas[0].submitter),
    approximate: names(approximate),
  };
}

const names = (regions: readonly (RegionEntry | undefined)[]) =>
  [...new Set(regions)].filter((region) => region !== undefined).map(labelOf);

/** A partner that is not there is told by a rule about links; here it might be the one who has the mandate. */
const partnersAreThere = ({ summary }: AskEntry, asks: Pick<AskIndex, 'known'>): boolean =>
  summary.links.every(({ kind, to }) => kind !== 'jointWith' || asks.known(to).length > 0);

/** The submissions of joint asks, other than that of the ask itself. */
function partnersOf({ summary, submission }: AskEntry, asks: Pick<AskIndex, 'known'>) {
  const joint = summary.links.filter(({ kind }) => kind === 'jointWith');
  const submissions = joint.flatMap(({ to }) => asks.known(to).map((partner) => partner.submission));
  const partners = new Set(submissions.filter((partner) => partner !== undefined));
  return [...partners].filter((partner) => partner !== submission);
}

/** Whether the ask may concern a larger area: it asks no money, or by a measure for all authorities. */
function mayConcernMore({ funding, instrument }: AskSummary, { terms, instruments }: Vocabulary): boolean {
  const withoutMoney = terms.get(funding?.term ?? '')?.money === false;
  return withoutMoney || instruments.get(instrument ?? '')?.spread === 'all-authorities';
}
