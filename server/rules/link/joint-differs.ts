// Partners of a joint ask that state different things. Reads what joint asks must agree in, of all asks, because a partner
// need not say itself that it is one. On each partner one finding per part that differs, with the others beside it.
import type { AskEntry, Grouping } from '../../portfolio/entry.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { bearersOf, jointSets } from '../joint-sets.ts';
import { differing } from '../differing.ts';
import { beside, type Context, groupRule, notApplicable } from '../rule.ts';
import { type Stated, statedBy } from './joint-parts.ts';
import { isOver, nameOf } from './target.ts';

const rule = 'link/joint-differs';
const atMost = 5;

const jointLinks = ({ summary: { links } }: AskEntry) => links.filter(({ kind }) => kind === 'jointWith');

const byPartnership: Grouping = {
  name: 'partnership',
  atLeast: 2,
  keys: () => ['all'],
  reads(entry) {
    const { id, formerIds, status, targets, funding, addressee, waivers } = entry.summary;
    return [id, formerIds, status, targets, funding, addressee, waivers, jointLinks(entry)];
  },
};

export const jointDiffers = groupRule({
  code: rule,
  scope: 'portfolio',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [{ title: 'Praktijk: een gezamenlijke vraag is één vraag, door meer overheden ingediend' }],
  page: {
    nl: {
      what: 'Partners van een gezamenlijke vraag (`jointWith`) noemen een ander bedrag, andere termijn, jaren of btw, een ander gebied, of andere ministeries of Kamercommissies.',
      why: 'Een gezamenlijke vraag telt één keer. Zeggen de partners iets anders, dan weet het Rijk niet wat er gevraagd wordt en wacht het af.',
      advice:
        'Stem af en maak het overal gelijk. Wat de ene partner niet noemt, telt niet als verschil. Vraagt ieder iets anders, gebruik dan `supports` in plaats van `jointWith`.',
      who: 'De schrijvers van de gezamenlijke vraag, met de controllers van beide kanten.',
      ignore:
        'Als een partner zijn deel van een groter bedrag vraagt; maak daar dan liever losse vragen van.',
    },
    en: {
      what: 'Partners of a joint ask (`jointWith`) state a different amount, term, years or VAT, a different area, or other ministries or committees.',
      why: 'A joint ask counts once. If the partners say different things, the government does not know what is asked and waits.',
      advice:
        'Agree and make it the same everywhere. What one partner does not state is no difference. If each asks something else, use `supports` instead of `jointWith`.',
      who: 'The authors of the joint ask, with the controllers of both sides.',
      ignore: 'When a partner asks for its share of a larger amount; rather make those separate asks.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\nfunding: { term: langjarig, from: 2027, until: 2036 }\njointWith: [fr-rail]',
      'submissions/PV21/rail.ask.yaml':
        'id: fr-rail\nfunding: { term: langjarig, from: 2027, until: 2040 }\njointWith: [rga-rail]',
    },
    right: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\nfunding: { term: langjarig, from: 2027, until: 2036 }\njointWith: [fr-rail]',
      'submissions/PV21/rail.ask.yaml':
        'id: fr-rail\nfunding: { until: 2036, from: 2027, term: langjarig }\njointWith: [rga-rail]',
    },
  },
  grouping: byPartnership,
  check({ members }, context, report) {
    const sets = partnerships(members, context);
    if (sets.length === 0) return notApplicable('no-joint-asks');
    for (const statements of sets.flatMap((partners) => statementsOf(partners, context))) {
      for (const { own, other, first, more, alone } of differing(statements, { rule, atMost, context })) {
        const { part, value, at } = own.stated;
        report(own.entry, {
          at,
          facts: { part, own: value, other: other.stated.value, ask: nameOf(other.entry), more },
          related: first.map(besideOf),
          fixes: alone ? asPartner(own.stated, other) : [],
        });
      }
    }
  },
});

interface Statement {
  readonly entry: AskEntry;
  readonly stated: Stated;
}

/** The joint asks of two partners or more that still stand. Asks that nobody is joint with are not looked at further. */
function partnerships(members: readonly AskEntry[], context: Context): readonly (readonly AskEntry[])[] {
  const pointed = new Set(members.flatMap(jointLinks).map(({ to }) => to));
  if (pointed.size === 0) return [];
  const isPointed = ({ summary: { id, formerIds } }: AskEntry): boolean =>
    (id !== undefined && pointed.has(id)) || formerIds.some((former) => pointed.has(former));
  const partners = members.filter(
    (entry) => (jointLinks(entry).length > 0 || isPointed(entry)) && !isOver(entry, context),
  );
  const sets = new Map<AskEntry, AskEntry[]>();
  for (const [entry, first] of jointSets(partners, bearersOf(partners))) {
    const set = sets.get(first);
    if (set === undefined) sets.set(first, [entry]);
    else set.push(entry);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}

/** Of one part: who say the same. */
type Statements = readonly (readonly Statement[])[];

function statementsOf(partners: readonly AskEntry[], { vocabulary }: Context): readonly Statements[] {
  const all = new Map<Stated['part'], Map<string, Statement[]>>();
  for (const entry of partners) {
    for (const stated of statedBy(entry, vocabulary)) {
      const byKey = all.get(stated.part) ?? new Map<string, Statement[]>();
      all.set(stated.part, byKey);
      const same = byKey.get(stated.key);
      if (same === undefined) byKey.set(stated.key, [{ entry, stated }]);
      else same.push({ entry, stated });
    }
  }
  return [...all.values()].map((byKey) => Array.from(byKey.values()));
}

const besideOf = ({ entry, stated: { part, value, at } }: Statement) =>
  beside('partner-states', { ask: nameOf(entry), part, value }, at, { entry });

/** Offered where writing it loses nothing. */
function asPartner(own: Stated, { entry, stated }: Statement): readonly Fix[] {
  if (stated.write === undefined || own.write === undefined) return [];
  const facts = { ask: nameOf(entry), part: stated.part, value: stated.value };
  return [fix('as-partner', facts, 'review', [{ kind: 'set', at: own.at, value: stated.write }])];
}
