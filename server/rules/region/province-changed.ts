// A municipality named with a province in which it does not lie, or no longer. Reads the targets of one ask.
// A province beside a municipality may stand there for itself, so it counts only where nothing else explains it: a name
// that says the province, or the very province that the municipality left while that of today is not named.
import type { AskTarget } from '../../records/ask.ts';
import { fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { type AskContext, askRule, beside, notApplicable, type Report } from '../rule.ts';
import { type Moved, movedMunicipalities, provinceOf } from './moved.ts';
import { provinceNamed } from './names.ts';
import { namedRegion, type RegionPlace, regionPlaces } from './places.ts';
import { replacement } from './replacement.ts';

type Target = { readonly place: RegionPlace; readonly region: RegionEntry };
type Found = Report<'region/province-changed'>;

export const provinceChanged = askRule({
  code: 'region/province-changed',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Register gemeenten compleet (TOOI); CBS, gebiedsindelingen',
        en: 'Complete register of municipalities (TOOI); Statistics Netherlands, regional classifications',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een gemeente samen met een provincie waar zij niet of niet meer in ligt.',
      why: 'Bij een herindeling kan een gemeente naar een andere provincie gaan: Leerdam en Zederik gingen in 2019 van Zuid-Holland naar Utrecht. Met de oude provincie erbij gaat de vraag naar het verkeerde bestuur.',
      advice: 'Noem de provincie van nu, of laat de provincie weg.',
      who: 'Wie bij uw organisatie de kaarten of de regionale cijfers maakt.',
      ignore: 'Als die provincie met een eigen reden meedoet; leg die reden vast.',
    },
    en: {
      what: 'An ask names a municipality together with a province in which it does not lie, or no longer.',
      why: 'A merger can take a municipality to another province: Leerdam and Zederik went from South Holland to Utrecht in 2019. With the old province beside it the ask goes to the wrong authority.',
      advice: 'Name the province of today, or leave the province out.',
      who: 'Whoever makes the maps or the regional figures in your organisation.',
      ignore: 'When that province takes part for a reason of its own; record the reason.',
    },
  },
  examples: { wrong: 'targetRegions: [GM1961, PV28]', right: 'targetRegions: [GM1961, PV26]' },
  check(ask, context, report) {
    const targets = targetsOf(regionPlaces({ targets: ask.targets }), context);
    if (targets.length === 0) return notApplicable('no-regions');
    for (const target of targets) {
      const found = inName(target, context) ?? besideIt(target, targets, context);
      if (found !== undefined) report(found);
    }
  },
});

function targetsOf(places: readonly RegionPlace[], { vocabulary: { regions } }: AskContext): Target[] {
  return places.flatMap((place) => {
    const region = place.codeAt === place.at ? regions.get(place.written) : undefined;
    return region === undefined ? [] : [{ place, region }];
  });
}

/** "Vijfheerenlanden (Zuid-Holland)": the name says a province that does not hold the region. */
function inName({ place, region }: Target, { vocabulary }: AskContext): Found | undefined {
  const { name, nameAt } = place;
  const said = name === undefined ? undefined : provinceNamed(name, region, vocabulary);
  if (said === undefined || nameAt === undefined) return undefined;
  const now = provinceOf(region.id, vocabulary.regions);
  if (now === undefined || now === said.province) return undefined;
  const left = movedMunicipalities(vocabulary.regions).get(region.id);
  return {
    at: nameAt,
    facts: factsOf(region, said.province, { now, left: left?.from === said.province ? left : undefined }),
    related: [beside('code-here', { code: region.id }, place.codeAt)],
    fixes: [
      fix('write-name', { name: said.bare, code: region.id }, 'review', [
        { kind: 'set', at: nameAt, value: said.bare },
      ]),
    ],
  };
}

/** The province that a municipality left is a target too, and nothing else explains it. */
function besideIt(
  { place, region }: Target,
  targets: readonly Target[],
  { vocabulary, submission }: AskContext,
): Found | undefined {
  const { regions } = vocabulary;
  const moved = movedMunicipalities(regions);
  const left = moved.get(region.id);
  const old = targets.find((one) => one.region === left?.from);
  if (left === undefined || old === undefined) return undefined;
  const { from, to } = left;
  const explains = (one: Target): boolean =>
    one.region === to ||
    (one.region !== from &&
      moved.get(one.region.id)?.from !== from &&
      regions.overlap(from.id, one.region.id));
  // Whoever speaks for the old province names it for itself, unless the very code is of the past.
  const submitter = submission?.record.submitter;
  const ownProvince =
    region.validUntil === undefined && submitter !== undefined && regions.overlap(from.id, submitter);
  if (ownProvince || targets.some(explains) || firstOf(targets, from, moved)?.place !== place)
    return undefined;
  return {
    at: old.place.at,
    facts: factsOf(region, from, { now: to, left }),
    related: [beside('municipality-here', { region: namedRegion(region) }, place.at)],
    fixes: [replacement(old.place, to, { vocabulary, safety: 'review' })],
  };
}

/** Of several municipalities that left one province, the first tells. */
const firstOf = (
  targets: readonly Target[],
  from: RegionEntry,
  moved: ReadonlyMap<AskTarget['code'], Moved>,
) => targets.find(({ region }) => moved.get(region.id)?.from === from);

function factsOf(
  region: RegionEntry,
  province: RegionEntry,
  { now, left }: { readonly now: RegionEntry; readonly left: Moved | undefined },
): Found['facts'] {
  return {
    province: namedRegion(province),
    municipality: namedRegion(region),
    now: namedRegion(now),
    former: left && { names: left.formers.map(labelOf), until: left.until },
    norm: normFact('regions', left?.formers[0] ?? region, now.id),
  };
}
