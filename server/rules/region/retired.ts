// A region that was abolished and went into one other. Reads one ask, or the submitter and members
// of one submission, and the code list of regions.
import type { Change } from '../../text/change.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { askRule, type Context, type Report } from '../rule.ts';
import { type EndedRegion, endedRegionChecks } from './ended.ts';
import { namedRegion } from './places.ts';
import { replacing } from './replacement.ts';

export const retiredRegion = askRule({
  code: 'region/retired',
  scope: 'ask',
  severity: 'error',
  tag: 'deprecated',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Register gemeenten compleet (TOOI), met data van herindeling; CBS, gebiedsindelingen 2026',
        en: 'Complete register of municipalities (TOOI) with dates of mergers; Statistics Netherlands, classifications 2026',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een gemeente of ander gebied dat door een herindeling is opgegaan in één ander gebied.',
      why: 'Aan een vervallen code hangt geen bestuur en geen cijfer meer. De vraag valt uit kaarten en overzichten, en een ministerie ziet dat de gegevens oud zijn.',
      advice:
        'Gebruik de code van de opvolger. De oplossing in het programma doet dat voor u. Is de codelijst niet zeker van de opvolger, dan is het een waarschuwing en zoekt u het eerst na.',
      who: 'Wie bij uw organisatie de kaarten of de regionale cijfers maakt.',
      ignore: 'Alleen als de vraag bewust over het gebied van vroeger gaat; leg dan uit waarom.',
    },
    en: {
      what: 'An ask names a municipality or other area that was merged into one other area.',
      why: 'No authority and no figure belongs to a retired code any more. The ask drops out of maps and overviews, and a ministry sees that the facts are old.',
      advice:
        'Use the code of the successor. The fix in the program does it for you. If the code list is not sure of the successor it is a warning, and you look it up first.',
      who: 'Whoever makes the maps or the regional figures in your organisation.',
      ignore: 'Only when the ask deliberately concerns the former area; then explain why.',
    },
  },
  examples: { wrong: 'targetRegions: [GM0017]', right: 'targetRegions: [GM0014]' },
  ...endedRegionChecks(tell),
});

function tell(
  ended: EndedRegion,
  { vocabulary }: Context,
  report: (finding: Report<'region/retired'>) => void,
): void {
  const { place, region, until, successors, listed, isDoubtful, note } = ended;
  const [successor, another] = successors;
  if (another !== undefined) return;
  const facts = { region: namedRegion(region), until };
  if (successor === undefined) {
    report({ at: place.at, facts });
    return;
  }
  const mend = listed.has(successor.id)
    ? removal(ended, successor)
    : succession(ended, successor, vocabulary);
  report({
    at: place.at,
    facts: { ...facts, successor: namedRegion(successor), note: isDoubtful ? note : undefined },
    fixes: [mend],
    uncertain: isDoubtful,
  });
}

/** Only what is sure may be written without the author looking. */
const safetyOf = ({ isDoubtful }: EndedRegion): Fix['safety'] => (isDoubtful ? 'review' : 'safe');

/** Of several codes in a list that became one region, the first is replaced and the others go: it need not stand there twice. */
function succession(ended: EndedRegion, successor: RegionEntry, vocabulary: Vocabulary): Fix {
  const { place, alike } = ended;
  const [first = place, ...others] = alike;
  const removed = others.map((other): Change => ({ kind: 'remove', at: other.at.slice(0, 2) }));
  return fix('use-region', { region: namedRegion(successor) }, safetyOf(ended), [
    ...replacing(first, successor, vocabulary),
    ...removed,
  ]);
}

function removal(ended: EndedRegion, successor: RegionEntry): Fix {
  const { place, region } = ended;
  const facts = { region: namedRegion(region), successor: namedRegion(successor) };
  return fix('remove-region', facts, safetyOf(ended), [{ kind: 'remove', at: place.at.slice(0, 2) }]);
}
