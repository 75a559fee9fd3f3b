// A region that is planned to go into another before the ask has run out. Reads one ask and the plans in the code list.
// One finding a region, wherever it stands; naming the successor too settles it.
import { isOver } from '../life.ts';
import type { Ask } from '../../records/ask.ts';
import { fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { inLanguage } from '../../wording/language.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, type Context, notApplicable } from '../rule.ts';
import { namedRegion, type RegionPlace, regionPlaces } from './places.ts';

export const retiringRegion = askRule({
  code: 'region/retiring',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Wetsvoorstel of besluit tot herindeling, per gebied in de codelijst',
        en: 'Bill or decision on the merger, for each area in the code list',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een gemeente of ander gebied dat volgens plan opgaat in een ander voordat de vraag is afgelopen.',
      why: 'Een toezegging over meer jaren moet ergens landen. Verdwijnt het bestuur onderweg, dan moet vooraf duidelijk zijn wie de taken, het geld en de eigen bijdrage overneemt.',
      advice:
        'Spreek met de opvolger af wie de vraag overneemt, en noem die ook bij `targetRegions`. Of laat de vraag eerder eindigen.',
      who: 'De bestuursadviseur, of wie bij uw organisatie de herindeling begeleidt.',
      ignore: 'Als de herindeling niet doorgaat; noem dan het besluit.',
    },
    en: {
      what: 'An ask names a municipality or other area that is planned to merge into another before the ask has run out.',
      why: 'A commitment for several years must land somewhere. When the authority disappears on the way, it must be clear beforehand who takes over the tasks, the money and the own contribution.',
      advice:
        'Agree with the successor who takes over the ask, and name it under `targetRegions` too. Or let the ask end earlier.',
      who: 'The board adviser, or whoever guides the merger in your organisation.',
      ignore: 'When the merger is called off; name the decision then.',
    },
  },
  examples: {
    wrong: 'targetRegions: [GM1696]\nfunding: { term: meerjarig, from: 2026, until: 2030 }',
    right: 'targetRegions: [GM1696, GM0402]\nfunding: { term: meerjarig, from: 2026, until: 2030 }',
  },
  check(ask, context, report) {
    const { regions, statuses } = context.vocabulary;
    const places = regionPlaces(ask);
    if (places.length === 0) return notApplicable('no-regions');
    if (isOver(ask, { statuses })) return notApplicable('ask-is-over');
    const last = lastYear(ask, context.vocabulary);
    if (last === undefined) return notApplicable('no-years');
    for (const [region, [first, ...others]] of placesByRegion(places, context)) {
      const plan = region.plannedChange;
      if (first === undefined || plan === undefined || Number(plan.date.slice(0, 4)) > last) continue;
      const successors = plan.successors.map((id) => regions.get(id)).filter((one) => one !== undefined);
      const unnamed = successors.filter(({ id }) => ask.targets.every(({ code }) => code !== id));
      if (successors.length > 0 && unnamed.length === 0) continue;
      const added = unnamed.map(({ id }) => ({ kind: 'append', at: ['targetRegions'], value: id }) as const);
      const named = { regions: unnamed.map(namedRegion) };
      report({
        at: first.at,
        facts: {
          region: namedRegion(region),
          date: plan.date,
          successors: successors.map(namedRegion),
          until: Number.isFinite(last) ? last : undefined,
          note:
            plan.note === undefined
              ? undefined
              : { nl: inLanguage(plan.note, 'nl'), en: inLanguage(plan.note, 'en') },
          norm: normFact('regions', region, plan.date),
        },
        related: others.map(({ at }) => beside('region-named-too', { region: region.id }, at)),
        fixes: added.length > 0 ? [fix('add-regions', named, 'review', added)] : [],
        uncertain: plan.certainty === 'own-knowledge',
      });
    }
  },
});

/** The regions of today that an ask names, each with its places. */
function placesByRegion(
  places: readonly RegionPlace[],
  { vocabulary: { regions }, today }: Context,
): ReadonlyMap<RegionEntry, readonly RegionPlace[]> {
  const found = new Map<RegionEntry, RegionPlace[]>();
  for (const place of places) {
    const region = place.codeAt === place.at ? regions.get(place.written) : undefined;
    if (region === undefined || !regions.valid(region, today)) continue;
    found.set(region, [...(found.get(region) ?? []), place]);
  }
  return found;
}

/** The last year for which something is asked for sure, up to a review where no end is named; infinite for money without an end. */
function lastYear({ funding = {} }: Ask, { terms }: Vocabulary): number | undefined {
  const { term, from, until, reviewEvery = 1 } = funding;
  const endless = terms.get(term ?? '')?.end === 'forbidden' ? Infinity : undefined;
  return until ?? endless ?? (from === undefined ? undefined : from + reviewEvery - 1);
}
