// A code that no region bears, or a name where a code belongs. Reads the targets, payers, recipient and indicators of one ask,
// and the submitter and members of a submission.
// A payer or recipient may be something else than a region; there only what looks like a code is looked up.
import { fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';
import { askRule, type Context, notApplicable, type Report } from '../rule.ts';
import { bearersOf, isMiswrittenCode } from './names.ts';
import { namedRegion, type RegionPlace, regionPlaces, submissionPlaces } from './places.ts';

const mostOffered = 5;
const mostNear = 3;

export const unknownRegion = askRule({
  code: 'region/unknown',
  scope: 'ask',
  severity: 'error',
  cause: ({ code }) => code,
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'CBS, gebiedsindelingen 2026; register van gemeenten, provincies en waterschappen (TOOI)',
        en: 'Statistics Netherlands, regional classifications 2026; registers of municipalities, provinces and water boards (TOOI)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een regio met een code die niet bestaat, of met een naam in plaats van een code.',
      why: 'Alleen met de code is duidelijk welk bestuur bedoeld is, en telt de vraag mee in kaart en overzicht.',
      advice:
        'Kies de code die u bedoelt. Een gebied zonder code schrijft u als `{informal: "…"}`; een samenwerking die ontbreekt, voegt u toe aan een codelijst van de portefeuille.',
      who: 'Wie bij uw organisatie de kaarten of de regionale cijfers maakt.',
      ignore: 'Niet: gebruik `informal` voor een gebied dat geen code heeft.',
    },
    en: {
      what: 'An ask names a region with a code that does not exist, or with a name instead of a code.',
      why: 'Only the code tells which authority is meant, and only then the ask counts on the map and in overviews.',
      advice:
        'Choose the code you mean. Write an area without a code as `{informal: "…"}`; add a cooperation that is missing to a code list of the portfolio.',
      who: 'Whoever makes the maps or the regional figures in your organisation.',
      ignore: 'Never: use `informal` for an area that has no code.',
    },
  },
  examples: { wrong: 'targetRegions: [GM0014, Assen]', right: 'targetRegions: [GM0014, GM0106]' },
  check(ask, context, report) {
    const places = regionPlaces(ask);
    if (places.length === 0) return notApplicable('no-regions');
    for (const place of places) tell(place, context, report);
  },
  ofSubmission(submission, context, report) {
    for (const place of submissionPlaces(submission)) tell(place, context, report);
  },
});

function tell(
  place: RegionPlace,
  { vocabulary, today }: Context,
  report: (finding: Report<'region/unknown'>) => void,
): void {
  const { written, at, kind } = place;
  const { regions } = vocabulary;
  if (place.codeAt === place.at && regions.get(written) !== undefined) return;
  const bearers = bearersOf(written, vocabulary, today);
  if (kind === 'party' && !looksLikeCode(written, regions) && !bearers.some(isAuthority)) return;
  const isName = bearers.length > 0 && !bearers.some((region) => isMiswrittenCode(written, region));
  // A name of several regions has a rule of its own.
  if (kind !== 'party' && isName && bearers.length > 1) return;
  const near = bearers.length > 0 ? bearers : regions.nearest(written, mostNear, today);
  const offered = near.slice(0, mostOffered);
  report({
    at,
    facts: { code: written, isName, regions: offered.map(namedRegion), place: kind },
    fixes: offered.map((region) => chosen(place, region)),
  });
}

const chosen = ({ codeAt }: RegionPlace, region: RegionEntry) =>
  fix('use-region', { region: namedRegion(region) }, 'review', [
    { kind: 'set', at: codeAt, value: region.id },
  ]);

/** Whether a region has a government that can pay; a firm may be called after any other area. */
const isAuthority = ({ kind }: RegionEntry): boolean =>
  ['municipality', 'province', 'water-board', 'cooperation-region'].includes(kind);

/** Whether a text has the shape of a code in the list: the same run of letters and digits, with at least one digit. */
function looksLikeCode(text: string, regions: RegionList): boolean {
  if (!/\d/.test(text)) return false;
  const wanted = shape(text.toUpperCase());
  return regions.entries.some(({ id, nuts = id }) =>
    [id, nuts].some((code) => shape(code.toUpperCase()) === wanted),
  );
}

const shape = (text: string): string => text.replaceAll(/\p{L}/gu, 'A').replaceAll(/\d/g, '9');
