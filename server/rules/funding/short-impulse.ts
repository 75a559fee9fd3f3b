// A goal that takes many years, asked with money for a few. Which goals those are, and how many years, is said by the code
// list of goals. Reads one ask; money without an end is never too short.
import { isOver } from '../life.ts';
import type { Ask, Funding } from '../../records/ask.ts';
import { yearsOf } from '../../records/money.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { GoalEntry, Norm, TermEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { fitOf, instrumentOf, termOf } from '../term-fit.ts';

export const shortImpulse = askRule({
  code: 'funding/short-impulse',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Gespreksnotitie Regio Groningen-Assen, rondetafelgesprek 12 maart 2026: herstel, vernieuwing, verduurzaming en talent vragen langjarige inzet (het aantal jaren staat in de codelijst van doelen)',
        en: 'Talking paper of Regio Groningen-Assen, round table of 12 March 2026: recovery, renewal, sustainability and talent need long commitment (the number of years stands in the code list of goals)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag voor een doel van de lange adem, zoals herstel of talent, vraagt geld voor minder jaren dan de codelijst van doelen daarvoor noemt. Structureel geld loopt door en is nooit te kort; incidenteel geld zonder laatste jaar telt voor de jaren die het hoogstens mag duren. Vragen die voorbij zijn, tellen niet mee.',
      why: 'Na een korte impuls valt alles stil: mensen vertrekken en de regio begint opnieuw. Een ministerie leest zo’n vraag als een project en niet als een opgave.',
      advice:
        'Vraag langjarig geld, of zeg in de vraag hoe het werk na het laatste jaar wordt betaald. Gaat het echt om iets eenmaligs, noem dan een doel dat daarbij past.',
      who: 'De strateeg, met de controller.',
      ignore: 'Als deze vraag de eerste stap is van een programma dat als geheel wel lang genoeg loopt.',
    },
    en: {
      what: 'An ask for a goal that takes a long time, such as recovery or talent, wants money for fewer years than the code list of goals gives for it. Structural money goes on and is never too short; one-off money without a last year counts for the years it may last at most. Asks that are over do not count.',
      why: 'After a short boost everything stops: people leave and the region starts again. A ministry reads such an ask as a project, not as a task.',
      advice:
        'Ask for long-term money, or say in the ask how the work will be paid after the last year. If it really is a one-off, name a goal that goes with that.',
      who: 'The strategist, with the controller.',
      ignore: 'When this ask is the first step of a programme that as a whole lasts long enough.',
    },
  },
  examples: {
    wrong:
      'nationalGoals: [talent]\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 8000000 } }',
    right:
      'nationalGoals: [talent]\nfunding: { term: langjarig, from: 2027, until: 2036, amount: { total: 20000000 } }',
  },
  check(ask, { vocabulary }, report) {
    const { funding } = ask;
    const longest = longestOf(ask, vocabulary);
    if (longest === undefined) return notApplicable('no-long-goal');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (funding === undefined) return notApplicable('no-funding');
    const term = termOf(ask, vocabulary);
    if (term?.money === false || instrumentOf(ask, vocabulary)?.money === false)
      return notApplicable('no-money-asked');
    if (term?.end === 'forbidden') return;
    const time = timeOf(funding, term);
    if (time === undefined) return notApplicable('no-years');
    const { goal, norm, place } = longest;
    const least = norm.value;
    if (time.years >= least) return;
    const { from } = funding;
    const { until, years, term: openTerm } = time;
    const name = labelOf(goal);
    report({
      at: ['funding', until === undefined ? 'term' : 'until'],
      facts: {
        goal: goal.id,
        name,
        from,
        until,
        years,
        term: openTerm,
        least,
        norm: normFact('goals', goal, least),
      },
      related: [
        beside('long-goal-here', { name, least }, ['nationalGoals', place]),
        ...(from === undefined ? [] : [beside('first-year-here', { from }, ['funding', 'from'])]),
      ],
      uncertain: [norm, ...(until === undefined ? [term?.maxYears] : [])].some(
        (one) => one?.certainty === 'own-knowledge',
      ),
      fixes: from === undefined ? [] : fixesFor(ask, { last: from + least - 1, least }, vocabulary),
    });
  },
});

interface Time {
  readonly years: number;
  readonly until?: number;
  /** The term that has no last year here, and lasts so many years at most. */
  readonly term?: string;
}

/** How long the money lasts; what may do without a last year lasts as long as its term allows at most. */
function timeOf(funding: Funding, term: TermEntry | undefined): Time | undefined {
  const { until } = funding;
  const years = yearsOf(funding);
  if (years !== undefined) return { years, until };
  const most = term?.maxYears?.value;
  if (until !== undefined || term?.end !== 'optional' || most === undefined) return undefined;
  return { years: most, term: term.id };
}

interface LongGoal {
  readonly goal: GoalEntry;
  readonly norm: Norm;
  readonly place: number;
}

/** The goal of the ask that takes most years; the first of several. */
function longestOf({ nationalGoals }: Ask, { goals }: Vocabulary): LongGoal | undefined {
  let longest: LongGoal | undefined;
  for (const [place, id] of nationalGoals.entries()) {
    const goal = goals.get(id);
    const norm = goal?.needsLongCommitment;
    if (goal === undefined || norm === undefined || norm.value <= (longest?.norm.value ?? 0)) continue;
    longest = { goal, norm, place };
  }
  return longest;
}

/** A term made for so many years, and its last year; none where amounts per year and in all would no longer agree. */
function fixesFor(
  ask: Ask,
  { last, least }: { readonly last: number; readonly least: number },
  vocabulary: Vocabulary,
): readonly Fix[] {
  const { total, perYear } = ask.funding?.amount ?? {};
  if (total !== undefined && perYear !== undefined) return [];
  return vocabulary.terms.entries
    .filter(({ end, minYears, maxYears }) => {
      const within = least >= (minYears?.value ?? 0) && least <= (maxYears?.value ?? least);
      return end === 'required' && within;
    })
    .filter(({ id }) => fitOf(ask, id, vocabulary) === 'fits')
    .map(({ id }) =>
      fix('ask-longer', { term: id, until: last }, 'review', [
        { kind: 'set', at: ['funding', 'term'], value: id },
        { kind: 'set', at: ['funding', 'until'], value: last },
      ]),
    );
}
