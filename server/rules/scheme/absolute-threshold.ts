// A criterion in absolute numbers, wanted or used, while the ask is for a small municipality. Reads one ask.
// Whoever wants such a threshold gone is left alone. How small is small, and how many live where, is said by the code lists.
import { isOver } from '../life.ts';
import type { AskTarget } from '../../records/ask.ts';
import { fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { kindsBeside, thresholdOf } from './threshold.ts';

export const absoluteThreshold = askRule({
  code: 'scheme/absolute-threshold',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Stadszaken (4925 en 5303): de woningbouwimpuls maakte verschil bij 50.000 inwoners',
        en: 'Stadszaken (4925 and 5303): the housing impulse made a difference at 50,000 inhabitants',
      },
      url: 'https://stadszaken.nl',
    },
    {
      title: {
        nl: 'Gespreksnotitie Regio Groningen-Assen, §7',
        en: 'Talking paper of Regio Groningen-Assen, section 7',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil een drempel in absolute aantallen, of doet een beroep op een regeling met zo’n drempel, voor een gemeente met weinig inwoners.',
      why: 'Wat voor een grote gemeente een gewoon plan is, haalt een kleine gemeente vaak niet. De drempel sluit dan uit wie u wilt helpen.',
      advice:
        'Vraag om een drempel naar verhouding van het aantal inwoners of woningen, of ga na of de gemeente met haar plan de drempel haalt.',
      who: 'De vakcollega wonen van de gemeente.',
      ignore: 'Als de gemeente de drempel met dit plan aantoonbaar haalt.',
    },
    en: {
      what: 'An ask wants a threshold in absolute numbers, or claims from a scheme that has one, for a municipality with few inhabitants.',
      why: 'What is an ordinary plan for a large municipality is often out of reach for a small one. The threshold then shuts out those you want to help.',
      advice:
        'Ask for a threshold in proportion to the number of inhabitants or homes, or check that the municipality reaches the threshold with its plan.',
      who: 'The housing colleague of the municipality.',
      ignore: 'When the municipality demonstrably reaches the threshold with this plan.',
    },
  },
  examples: {
    wrong: {
      'vocabularies/inwoners.yaml':
        'list: regions\nmode: add\nentries:\n  - id: GM1699\n    inhabitants: { value: 32000, year: 2025, source: { title: Eigen telling } }\n',
      'submissions/rga/drempel.ask.yaml':
        'targetRegions: [GM1699]\nscheme: { id: wokt, effect: change, criterion: { kind: absolute-number, current: 200, wanted: 100 } }',
    },
    right: {
      'vocabularies/inwoners.yaml':
        'list: regions\nmode: add\nentries:\n  - id: GM1699\n    inhabitants: { value: 32000, year: 2025, source: { title: Eigen telling } }\n',
      'submissions/rga/drempel.ask.yaml':
        'targetRegions: [GM1699]\nscheme: { id: wokt, effect: change, criterion: { kind: absolute-number, current: 200, wanted: relative } }',
    },
  },
  check(ask, { vocabulary }, report) {
    if (ask.scheme === undefined) return notApplicable('no-scheme');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const threshold = thresholdOf(ask.scheme, vocabulary);
    if (threshold === undefined) return notApplicable('no-absolute-threshold');
    const limit = vocabulary.words.get('small-municipality');
    const regions = ask.targets.map(({ code }) => vocabulary.regions.get(code ?? ''));
    if (regions.length === 0 || limit?.value === undefined) return notApplicable('no-regions');
    const below = limit.value.value;
    const small = ask.targets.flatMap((target, place) => smallTarget(target, regions[place], below));
    if (small.length === 0) {
      const isKnown = regions.every((region) => region?.inhabitants !== undefined);
      return isKnown ? undefined : notApplicable('inhabitants-unknown');
    }
    const { at, value, norm, isWanted } = threshold;
    const counts = small.map(({ region, count }) => normFact('regions', region, count));
    report({
      at,
      facts: {
        value,
        isWanted,
        name: threshold.name,
        below,
        small: small.map(({ region, count }) => ({
          id: region.id,
          name: labelOf(region),
          inhabitants: count,
        })),
        norms: [normFact('words', limit, below), ...counts, ...(norm === undefined ? [] : [norm])],
      },
      related: small.map(({ region, path }) => beside('small-target-here', { name: labelOf(region) }, path)),
      fixes: (isWanted ? kindsBeside(vocabulary) : []).map(({ name, value: wanted }) =>
        fix('want-criterion', { name }, 'review', [{ kind: 'set', at, value: wanted }]),
      ),
      uncertain: threshold.uncertain || limit.value.certainty === 'own-knowledge',
    });
  },
});

function smallTarget({ index, inMap }: AskTarget, region: RegionEntry | undefined, below: number) {
  const count = region?.inhabitants?.value;
  if (region === undefined || count === undefined || count >= below) return [];
  const item = ['targetRegions', index];
  return [{ region, count, path: inMap ? [...item, 'code'] : item }];
}
