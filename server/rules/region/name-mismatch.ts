// A name beside a code of which it is no name. Reads the targets of one ask. Old and other-language names that the code list
// knows are names; a code that does not exist, and a province that stands in the name, have rules of their own.
import { type Fix, fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { labelOf } from '../label.ts';
import { askRule, beside, type Context, notApplicable } from '../rule.ts';
import { bearersOf, isNameOf, provinceNamed } from './names.ts';
import { namedRegion } from './places.ts';

const mostOffered = 5;

export const nameMismatch = askRule({
  code: 'region/name-mismatch',
  scope: 'ask',
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'CBS, gebiedsindelingen 2026; register van gemeenten (TOOI)',
        en: 'Statistics Netherlands, regional classifications 2026; register of municipalities (TOOI)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Naast de code van een regio staat een naam die niet bij die code hoort.',
      why: 'Het programma rekent met de code, een lezer met de naam. Lopen die uiteen, dan vraagt u op de kaart voor een andere gemeente dan in de tekst.',
      advice: 'Kijk welke van de twee u bedoelt en verbeter de andere.',
      who: 'Wie de vraag inhoudelijk kent.',
      ignore:
        'Als het een naam is die mensen gebruiken maar die de codelijst niet kent; voeg hem daar liever toe als alias.',
    },
    en: {
      what: 'Beside the code of a region stands a name that does not go with that code.',
      why: 'The program works with the code, a reader with the name. When they differ, you ask on the map for another municipality than in the text.',
      advice: 'See which of the two you mean and correct the other.',
      who: 'Whoever knows the substance of the ask.',
      ignore: 'When people use the name but the code list does not know it; rather add it there as an alias.',
    },
  },
  examples: {
    wrong: 'targetRegions: [{ code: GM1940, name: De Friese Meren }]',
    right: 'targetRegions: [{ code: GM1940, name: De Fryske Marren }]',
  },
  check({ targets }, context, report) {
    if (targets.length === 0) return notApplicable('no-regions');
    if (targets.every(({ code, name }) => code === undefined || name === undefined))
      return notApplicable('no-names');
    const { vocabulary, today } = context;
    const { regions } = vocabulary;
    for (const { index, code, name } of targets) {
      const region = code === undefined ? undefined : regions.get(code);
      if (region === undefined || name === undefined || fits(name, region, context)) continue;
      const former = formerOf(name, region, context);
      const bearers = bearersOf(name, vocabulary, today)
        .filter((one) => one !== region)
        .slice(0, mostOffered);
      const at = ['targetRegions', index];
      // What was only given another name is the same region still: the code says so.
      const renamed = former?.change === 'renamed-recoded' && bearers.length === 0;
      const right = labelOf(region).nl;
      const named = fix('write-name', { name: right, code: region.id }, renamed ? 'safe' : 'review', [
        { kind: 'set', at: [...at, 'name'], value: right },
      ]);
      report({
        at: [...at, 'name'],
        facts: {
          name,
          region: namedRegion(region),
          former: former && { region: namedRegion(former), until: former.validUntil },
          bearers: bearers.map(namedRegion),
        },
        related: [beside('code-here', { code: region.id }, [...at, 'code'])],
        fixes: [named, ...bearers.map((bearer) => withCode(bearer, [...at, 'code']))],
        uncertain: region.certainty === 'own-knowledge',
      });
    }
  },
});

const withCode = (region: RegionEntry, at: readonly (string | number)[]): Fix =>
  fix('use-region', { region: namedRegion(region) }, 'review', [{ kind: 'set', at, value: region.id }]);

/** A code of the past may also go with the name of what took its place. */
function fits(name: string, region: RegionEntry, { vocabulary }: Context): boolean {
  const now = region.validUntil === undefined ? [region] : [region, ...vocabulary.regions.current(region)];
  return now.some(
    (one) => isNameOf(name, one, vocabulary) || provinceNamed(name, one, vocabulary) !== undefined,
  );
}

/** A region of the past that bore the name and is this region today. */
function formerOf(
  name: string,
  region: RegionEntry,
  { vocabulary: { regions } }: Context,
): RegionEntry | undefined {
  return regions.find(name).find((one) => {
    const now = one.validUntil === undefined ? [] : regions.current(one);
    return now.length === 1 && now[0] === region && one !== region;
  });
}
