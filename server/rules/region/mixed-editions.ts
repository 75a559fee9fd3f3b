// NUTS codes of different editions in one portfolio. Reads where asks name regions; a code that is the same in all editions
// says nothing about its edition. Reports on old codes, and on new codes of a region that is named by its old code too.
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { FormerNuts, RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';
import { beside, groupRule, notApplicable } from '../rule.ts';
import { namedRegion, type RegionPlace, regionPlaces } from './places.ts';

const mostRelated = 5;

const byNuts: Grouping = {
  name: 'nuts',
  keys: (entry, { regions }) => (codesOf(entry, regions).length === 0 ? [] : ['nuts']),
  reads: ({ summary: { id, targets, funding, indicators } }: AskEntry) => [id, targets, funding, indicators],
};

export const mixedEditions = groupRule({
  code: 'region/mixed-editions',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Eurostat, NUTS 2024, en de codes van eerdere edities in de codelijst',
        en: 'Eurostat, NUTS 2024, and the codes of earlier editions in the code list',
      },
    },
  ],
  page: {
    nl: {
      what: 'In één portefeuille staan NUTS-codes uit verschillende edities.',
      why: 'NUTS-codes veranderen om de paar jaar: Overig Groningen was NL113 en is nu NL115. Wie cijfers met deze codes koppelt, mist gebieden of houdt één gebied voor twee.',
      advice: 'Gebruik overal de codes van één editie, of liever de regiocode (`CR03`), die gelijk blijft.',
      who: 'Wie bij uw organisatie de kaarten of de regionale cijfers maakt.',
      ignore: 'Als een cijfer bewust in de indeling van zijn eigen jaar staat; zeg dat dan bij het cijfer.',
    },
    en: {
      what: 'One portfolio has NUTS codes of different editions.',
      why: 'NUTS codes change every few years: Overig Groningen was NL113 and is NL115 now. Whoever joins figures by these codes misses areas or takes one area for two.',
      advice:
        'Use the codes of one edition everywhere, or rather the region code (`CR03`), which stays the same.',
      who: 'Whoever makes the maps or the regional figures in your organisation.',
      ignore: 'When a figure deliberately stands in the division of its own year; say so beside the figure.',
    },
  },
  examples: {
    wrong: {
      'submissions/PV20/wonen.ask.yaml': 'targetRegions: [NL113]',
      'submissions/PV20/zorg.ask.yaml': 'targetRegions: [NL115]',
    },
    right: {
      'submissions/PV20/wonen.ask.yaml': 'targetRegions: [NL115]',
      'submissions/PV20/zorg.ask.yaml': 'targetRegions: [NL115]',
    },
  },
  grouping: byNuts,
  check({ members }, { vocabulary }, report) {
    const codes = members.flatMap((entry) => codesOf(entry, vocabulary.regions));
    if (new Set(codes.map(({ edition }) => edition)).size < 2) return notApplicable('one-edition');
    const aged = new Set(codes.filter(({ former }) => former !== undefined).map(({ region }) => region));
    for (const one of codes) {
      if (one.former === undefined && !aged.has(one.region)) continue;
      const others = codes.filter(({ edition }) => edition !== one.edition);
      const sorted = [
        ...others.filter((other) => other.region === one.region),
        ...others.filter((other) => other.region !== one.region),
      ];
      const [other] = sorted;
      if (other === undefined) continue;
      report(one.entry, {
        at: one.place.at,
        facts: {
          code: one.place.written,
          region: namedRegion(one.region),
          edition: one.former?.edition,
          other: {
            code: other.place.written,
            region: namedRegion(other.region),
            edition: other.former?.edition,
          },
          current: one.former === undefined ? undefined : one.region.nuts,
        },
        related: sorted.slice(0, mostRelated).map(({ entry, place, former }) =>
          beside('other-edition-here', { code: place.written, edition: former?.edition }, place.at, {
            entry,
          }),
        ),
        fixes: fixesFor(one),
        uncertain: [one, other].some(({ former }) => former?.certainty === 'own-knowledge'),
      });
    }
  },
});

interface NutsCode {
  readonly entry: AskEntry;
  readonly place: RegionPlace;
  readonly region: RegionEntry;
  /** Absent for a code of the edition that the list follows. */
  readonly former?: FormerNuts;
  readonly edition: number | 'current';
}

/** The codes of an ask that tell their edition: former codes, and codes of regions that once had another. */
function codesOf(entry: AskEntry, regions: RegionList): readonly NutsCode[] {
  const { targets, funding, indicators } = entry.summary;
  return regionPlaces({ targets, funding, indicators }).flatMap((place): NutsCode[] => {
    const region = place.codeAt === place.at ? regions.get(place.written) : undefined;
    const former = region?.formerNuts?.find(({ code }) => code === place.written);
    if (region?.formerNuts === undefined || region.id === place.written) return [];
    if (former !== undefined) return [{ entry, place, region, former, edition: former.edition }];
    return region.nuts === place.written ? [{ entry, place, region, edition: 'current' }] : [];
  });
}

/** The same area under another code: safe where it was found that the code only changed. */
function fixesFor({ place, region, former }: NutsCode): readonly Fix[] {
  if (former === undefined || region.nuts === undefined) return [];
  const safety = former.certainty === 'found' ? 'safe' : 'review';
  return [
    fix('replace', { by: region.nuts }, safety, [{ kind: 'set', at: place.codeAt, value: region.nuts }]),
    fix('use-region', { region: namedRegion(region) }, 'review', [
      { kind: 'set', at: place.codeAt, value: region.id },
    ]),
  ];
}
