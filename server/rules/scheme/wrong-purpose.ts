// An ask claims from a scheme that may not pay for its purpose. Reads one ask; what is excluded is said by the code list.
// Whoever wants to change or extend a scheme may want just that exclusion gone, and is left alone.
import { isOver } from '../life.ts';
import type { Ask } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { GoalEntry, SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, type Beside, beside, notApplicable } from '../rule.ts';
import { instrumentOf } from '../term-fit.ts';
import { schemeMeant } from './by-scheme.ts';

export const wrongPurpose = askRule({
  code: 'scheme/wrong-purpose',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Uitsluitingen per regeling in de codelijst, zoals die van de economische agenda van Nij Begun (Reformatorisch Dagblad, 1098413 en 1097494)',
        en: 'Exclusions of each scheme in the code list, such as those of the economic agenda of Nij Begun (Reformatorisch Dagblad, 1098413 and 1097494)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag doet een beroep op een regeling die niet mag betalen waarvoor de vraag is bedoeld. Is alleen een bijkomend doel uitgesloten, of blijkt het alleen uit het instrument, dan is het een waarschuwing.',
      why: 'Een uitgesloten doel wordt afgewezen zonder dat iemand naar de inhoud kijkt.',
      advice:
        'Zoek een regeling die dit doel wel betaalt. Wilt u dat de uitsluiting verdwijnt, vraag dat dan met `effect: change`.',
      who: 'De subsidieadviseur, of de contactpersoon bij het ministerie.',
      ignore: 'Als het ministerie schriftelijk heeft laten weten dat dit onderdeel wel mag.',
    },
    en: {
      what: 'An ask claims from a scheme that may not pay for what the ask is for. If only a secondary goal is excluded, or only the instrument shows it, it is a warning.',
      why: 'An excluded goal is refused before anybody looks at the content.',
      advice:
        'Find a scheme that does pay for this goal. If you want the exclusion gone, ask for that with `effect: change`.',
      who: 'The grants adviser, or your contact at the ministry.',
      ignore: 'When the ministry wrote that this part is allowed.',
    },
  },
  examples: {
    wrong: 'nationalGoals: [bereikbaarheid]\nscheme: { id: nij-begun-economische-agenda, effect: use }',
    right: 'nationalGoals: [bereikbaarheid]\nscheme: { id: mobiliteitsfonds, effect: use }',
  },
  check(ask, { vocabulary }, report) {
    if (ask.scheme?.id === undefined && ask.funding?.envelope === undefined)
      return notApplicable('no-scheme');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const meant = ask.scheme?.id === undefined ? undefined : schemeMeant(ask.scheme.id, vocabulary);
    if (ask.scheme?.effect === 'use' && meant === undefined) return notApplicable('not-in-code-list');
    const claims = claimsOf(ask, meant, vocabulary);
    if (claims.length === 0) return notApplicable('scheme-not-used');
    if (claims.every(({ scheme }) => scheme.excludesGoals.length === 0))
      return notApplicable('nothing-excluded');
    for (const { scheme, at, fixes } of claims) {
      const found = excludedIn(ask, scheme, vocabulary);
      if (found === undefined) continue;
      report({
        at,
        facts: {
          scheme: scheme.id,
          name: labelOf(scheme),
          goal: found.excluded.id,
          goalName: labelOf(found.excluded),
          isSecondary: !found.primary,
          instrument: found.instrument,
          norm: normFact('schemes', scheme, found.excluded.id),
        },
        related: [found.place],
        fixes,
        atMost: found.primary ? undefined : 'warning',
        uncertain: [scheme.exclusionsCertainty, scheme.certainty].includes('own-knowledge'),
      });
    }
  },
});

interface Claim {
  readonly scheme: SchemeEntry;
  readonly at: Path;
  readonly fixes: readonly Fix[];
}

/** The schemes that are claimed from: the one that is named, and another whose budget is named. */
function claimsOf({ scheme, funding }: Ask, meant: SchemeEntry | undefined, vocabulary: Vocabulary): Claim[] {
  const claims: Claim[] = [];
  if (meant !== undefined && scheme?.effect === 'use') {
    const change = { kind: 'set', at: ['scheme', 'effect'], value: 'change' } as const;
    claims.push({
      scheme: meant,
      at: ['scheme', 'id'],
      fixes: [fix('ask-for-change', {}, 'review', [change])],
    });
  }
  const envelope = vocabulary.envelopes.get(funding?.envelope ?? '')?.scheme;
  const paying = envelope === meant?.id ? undefined : vocabulary.schemes.get(envelope ?? '');
  if (paying !== undefined) claims.push({ scheme: paying, at: ['funding', 'envelope'], fixes: [] });
  return claims;
}

interface Excluded {
  readonly excluded: GoalEntry;
  /** What the ask is for in the first place; else it comes with it. */
  readonly primary: boolean;
  readonly place: Beside;
  readonly instrument?: ReturnType<typeof labelOf>;
}

/** The first goal of an ask that the scheme may not pay for, or the goal that its instrument is for. */
function excludedIn(ask: Ask, { excludesGoals }: SchemeEntry, vocabulary: Vocabulary): Excluded | undefined {
  const excludedBy = (id: string) =>
    withBroader(id, vocabulary).find((goal) => excludesGoals.includes(goal.id));
  for (const [index, id] of ask.nationalGoals.entries()) {
    const excluded = excludedBy(id);
    const place = beside('goal-named-here', { goal: id }, ['nationalGoals', index]);
    if (excluded !== undefined) return { excluded, primary: index === 0, place };
  }
  const instrument = instrumentOf(ask, vocabulary);
  const excluded = instrument?.serves?.flatMap((id) => excludedBy(id) ?? [])[0];
  if (instrument === undefined || excluded === undefined) return undefined;
  const name = labelOf(instrument);
  return {
    excluded,
    primary: false,
    place: beside('instrument-chosen-here', { name }, ['instrument', 'type']),
    instrument: name,
  };
}

/** A goal and all goals that contain it, nearest first. */
function withBroader(id: string, { goals }: Vocabulary): readonly GoalEntry[] {
  const found = new Set<GoalEntry>();
  const waiting = [id];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const goal = goals.get(next);
    if (goal === undefined || found.has(goal)) continue;
    found.add(goal);
    waiting.push(...goal.broader);
  }
  return [...found];
}
