// A target outside the area to which the scheme is limited. Reads one ask; the area is said by the code list, by the scheme
// or by the programme it is part of. Who asks to change, extend, stop or create a scheme may mean another area.
import { isOver } from '../life.ts';
import type { AskTarget } from '../../records/ask.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { RegionEntry, SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { schemeMeant } from '../scheme/by-scheme.ts';
import { namedRegion } from './places.ts';
import { isApproximate, municipalitiesOf, outsideOf } from './territory.ts';

const mostNamed = 3;

export const outsideSchemeArea = askRule({
  code: 'region/outside-scheme-area',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Gebied per regeling in de codelijst, met bron',
        en: 'Area of each scheme in the code list, with its source',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag doet een beroep op een regeling die niet geldt voor het gebied waar de vraag over gaat.',
      why: 'Nij Begun geldt voor Groningen en een deel van Noord-Drenthe, maar niet voor Assen. Een aanvraag van buiten het gebied wordt zonder gesprek afgewezen.',
      advice:
        'Haal het gebied uit de vraag, kies een regeling die er wel geldt, of vraag om het gebied te verruimen (`effect: change`).',
      who: 'De subsidieadviseur, of de contactpersoon bij het ministerie.',
      ignore: 'Als het ministerie schriftelijk heeft laten weten dat het gebied meedoet.',
    },
    en: {
      what: 'An ask claims from a scheme that is not for the area the ask is about.',
      why: 'Nij Begun is for Groningen and a part of northern Drenthe, but not for Assen. An application from outside the area is rejected without a talk.',
      advice:
        'Take the area out of the ask, choose a scheme that is for it, or ask to widen the area (`effect: change`).',
      who: 'The grants adviser, or your contact at the ministry.',
      ignore: 'When the ministry wrote that the area takes part.',
    },
  },
  examples: {
    wrong: 'targetRegions: [GM0014, GM0106]\nscheme: { id: nij-begun, effect: use }',
    right: 'targetRegions: [GM0014, GM1730]\nscheme: { id: nij-begun, effect: use }',
  },
  check({ scheme, status, targets }, { vocabulary, today }, report) {
    const { regions, statuses } = vocabulary;
    if (scheme?.id === undefined) return notApplicable('no-scheme');
    if (scheme.effect !== undefined && scheme.effect !== 'use') return notApplicable('scheme-not-used');
    if (targets.every(({ code }) => code === undefined)) return notApplicable('no-regions');
    if (isOver({ status }, { statuses })) return notApplicable('ask-is-over');
    const meant = schemeMeant(scheme.id, vocabulary);
    if (meant === undefined) return notApplicable('not-in-code-list');
    const limit = limitOf(meant, vocabulary);
    if (limit === undefined) return notApplicable('no-scheme-area');
    const area = limit.area.map((id) => regions.get(id)).filter((one) => one !== undefined);
    const municipalities = municipalitiesOf(area, regions);
    if (area.length < limit.area.length || municipalities.size === 0)
      return notApplicable('scheme-area-unknown');
    for (const target of targets) {
      const region = target.code === undefined ? undefined : regions.get(target.code);
      if (region === undefined || !regions.valid(region, today)) continue;
      const outside = outsideOf(region, [{ municipalities }], regions);
      const total = regions.municipalities(region.id).size;
      // A target that lies in the area for the most part, or holds all of it, means the part that is served.
      if (outside.length * 2 <= total || area.every(({ id }) => regions.contains(region.id, id))) continue;
      report({
        at: ['targetRegions', target.index, ...(target.inMap ? ['code'] : [])],
        facts: {
          region: namedRegion(region),
          scheme: labelOf(meant),
          area: area.map(labelOf),
          count: municipalities.size,
          outside: outside.length,
          total,
          such: labelsOf(outside.slice(0, mostNamed), vocabulary),
          norm: normFact('schemes', limit.scheme, limit.area.join(', ')),
        },
        related: [beside('scheme-named-here', { scheme: scheme.id }, ['scheme', 'id'])],
        fixes: fixesFor(target, region, targets.length),
        // A part of the target may be served, and without an effect it is not said that the scheme must pay.
        atMost: outside.length < total || scheme.effect === undefined ? 'warning' : undefined,
        uncertain: [region, ...area].some(isApproximate) || limit.scheme.certainty === 'own-knowledge',
      });
    }
  },
});

interface Limit {
  /** The scheme that has the area: the one that is meant, or its programme. */
  readonly scheme: SchemeEntry;
  readonly area: readonly string[];
}

function limitOf(scheme: SchemeEntry, { schemes }: Vocabulary): Limit | undefined {
  if (scheme.area !== undefined) return { scheme, area: scheme.area };
  const programme = scheme.programme === undefined ? undefined : schemes.get(scheme.programme);
  return programme?.area === undefined ? undefined : { scheme: programme, area: programme.area };
}

const labelsOf = (ids: readonly string[], { regions }: Vocabulary) =>
  ids.flatMap((id) => {
    const region = regions.get(id);
    return region === undefined ? [] : [labelOf(region)];
  });

function fixesFor({ index }: AskTarget, region: RegionEntry, count: number): readonly Fix[] {
  const wider = fix('ask-for-wider-area', {}, 'review', [
    { kind: 'set', at: ['scheme', 'effect'], value: 'change' },
  ]);
  if (count < 2) return [wider];
  const drop = fix('drop-target', { region: namedRegion(region) }, 'review', [
    { kind: 'remove', at: ['targetRegions', index] },
  ]);
  return [drop, wider];
}
