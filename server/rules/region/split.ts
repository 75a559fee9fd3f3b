// A region that was abolished and divided between several. Reads one ask, or the submitter and members
// of one submission, and the code list of regions.
// Only the author knows which part is meant, so each successor is offered and none is chosen.
import type { Change } from '../../text/change.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { askRule, type Context, type Report } from '../rule.ts';
import { type EndedRegion, endedRegionChecks } from './ended.ts';
import { namedRegion } from './places.ts';
import { replacement, replacing } from './replacement.ts';

export const splitRegion = askRule({
  code: 'region/split',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Register gemeenten compleet (TOOI), met data van herindeling',
        en: 'Complete register of municipalities (TOOI) with dates of mergers',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een gemeente of ander gebied dat door een herindeling over meer gebieden is verdeeld.',
      why: 'De code is vervallen en er is niet één opvolger. Zonder keuze is onduidelijk welk bestuur de vraag stelt of er baat bij heeft.',
      advice:
        'Kies de opvolger waar de vraag over gaat, of noem ze allemaal als het hele gebied van vroeger bedoeld is.',
      who: 'Wie de vraag inhoudelijk kent: het gaat om de plek waar het speelt.',
      ignore: 'Alleen als de vraag bewust over het gebied van vroeger gaat; leg dan uit waarom.',
    },
    en: {
      what: 'An ask names a municipality or other area that was divided between several areas.',
      why: 'The code is retired and there is not one successor. Without a choice it is unclear which authority asks or benefits.',
      advice: 'Choose the successor the ask is about, or name them all when the whole former area is meant.',
      who: 'Whoever knows the substance of the ask: what matters is the place it is about.',
      ignore: 'Only when the ask deliberately concerns the former area; then explain why.',
    },
  },
  examples: { wrong: 'targetRegions: [GM0053]', right: 'targetRegions: [GM1966, GM1969]' },
  ...endedRegionChecks(tell),
});

function tell(
  ended: EndedRegion,
  { vocabulary }: Context,
  report: (finding: Report<'region/split'>) => void,
): void {
  const { place, region, until, successors, isDoubtful } = ended;
  if (successors.length < 2) return;
  const note = isDoubtful ? ended.note : undefined;
  const facts = { region: namedRegion(region), until, successors: successors.map(namedRegion), note };
  report({ at: place.at, facts, fixes: choices(ended, vocabulary), uncertain: isDoubtful });
}

/** One choice per successor, and all together where the place is one of a list. */
function choices({ place, region, successors, listed }: EndedRegion, vocabulary: Vocabulary): readonly Fix[] {
  const { list } = place;
  const succession = (by: RegionEntry): Fix => replacement(place, by, { vocabulary, safety: 'review' });
  if (list === undefined) return successors.map(succession);
  const single = successors.map((successor) =>
    listed.has(successor.id)
      ? fix('remove-region', { region: namedRegion(region), successor: namedRegion(successor) }, 'review', [
          { kind: 'remove', at: place.at.slice(0, 2) },
        ])
      : succession(successor),
  );
  const missing = successors.filter(({ id }) => !listed.has(id));
  const [first, ...rest] = missing;
  if (first === undefined || rest.length === 0) return single;
  const added = rest.map(({ id }): Change => ({ kind: 'append', at: [list], value: id }));
  const together = fix('use-regions', { regions: missing.map(namedRegion) }, 'review', [
    ...replacing(place, first, vocabulary),
    ...added,
  ]);
  return [...single, together];
}
