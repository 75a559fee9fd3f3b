// A name that several regions bear, where a code belongs. Reads the targets of one ask, or the submitter and members
// of a submission; a name of one region, or of none,
// belongs to `region/unknown`. Only the author knows which is meant, so each is offered.
import { fix } from '../../text/problem.ts';
import { askRule, type Context, notApplicable, type Report } from '../rule.ts';
import { bearersOf, isMiswrittenCode } from './names.ts';
import { namedRegion, type RegionPlace, regionPlaces, submissionPlaces } from './places.ts';

const mostOffered = 5;

export const ambiguousName = askRule({
  code: 'region/ambiguous-name',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'CBS, gebiedsindelingen 2026; register van gemeenten en provincies (TOOI)',
        en: 'Statistics Netherlands, regional classifications 2026; registers of municipalities and provinces (TOOI)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een regio met een naam die meer dan één regio draagt.',
      why: 'Groningen en Utrecht zijn een gemeente en een provincie, met andere taken en ander geld. Een ministerie dat de verkeerde leest, rekent met de verkeerde cijfers.',
      advice: 'Kies de code van de regio die u bedoelt.',
      who: 'Wie de vraag inhoudelijk kent.',
      ignore: 'Niet: kies de code, of gebruik `informal` voor een gebied dat geen code heeft.',
    },
    en: {
      what: 'An ask names a region by a name that more than one region bears.',
      why: 'Groningen and Utrecht are a municipality and a province, with other tasks and other money. A ministry that reads the wrong one works with the wrong figures.',
      advice: 'Choose the code of the region you mean.',
      who: 'Whoever knows the substance of the ask.',
      ignore: 'Never: choose the code, or use `informal` for an area that has no code.',
    },
  },
  examples: { wrong: 'targetRegions: [Groningen]', right: 'targetRegions: [PV20]' },
  check({ targets }, context, report) {
    const places = regionPlaces({ targets });
    if (places.length === 0) return notApplicable('no-regions');
    for (const place of places) tell(place, context, report);
  },
  ofSubmission(submission, context, report) {
    for (const place of submissionPlaces(submission)) tell(place, context, report);
  },
});

function tell(
  { written, at, codeAt }: RegionPlace,
  { vocabulary, today }: Context,
  report: (finding: Report<'region/ambiguous-name'>) => void,
): void {
  if (codeAt === at && vocabulary.regions.get(written) !== undefined) return;
  const bearers = bearersOf(written, vocabulary, today);
  if (bearers.length < 2 || bearers.some((region) => isMiswrittenCode(written, region))) return;
  const fixes = bearers
    .slice(0, mostOffered)
    .map((region) =>
      fix('use-region', { region: namedRegion(region) }, 'review', [
        { kind: 'set', at: codeAt, value: region.id },
      ]),
    );
  report({ at, facts: { name: written, regions: bearers.map(namedRegion) }, fixes });
}
