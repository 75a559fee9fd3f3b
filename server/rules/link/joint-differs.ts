// Partners of a joint ask that state different things. Reads what joint asks must agree in, of asks that say they are joint
// and of those they name. On each partner one finding per part that differs, with the others beside it.
import type { AskEntry } from '../../portfolio/entry.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { differing } from '../differing.ts';
import { beside, type Context, groupRule, notApplicable } from '../rule.ts';
import { type Stated, statedBy } from './joint-parts.ts';
import { byPartnership, partnersIn } from './partners.ts';
import { nameOf } from './target.ts';

const rule = 'link/joint-differs';
const atMost = 5;

export const jointDiffers = groupRule({
  code: rule,
  scope: 'portfolio',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een gezamenlijke vraag is één vraag, door meer overheden ingediend',
        en: 'Practice: a joint ask is one ask, submitted by several authorities',
      },
    },
  ],
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
  check({ key, members }, context, report) {
    const sets = partnersIn(key, members);
    if (sets.length === 0) return notApplicable('partners-elsewhere');
    for (const { partners, only } of sets) {
      for (const statements of statementsOf(partners, context)) {
        for (const found of differing(statements, { rule, atMost, context, only })) {
          const { part, value, at } = found.own.stated;
          const { entry: other, stated } = found.other;
          report(found.own.entry, {
            at,
            facts: { part, own: value, other: stated.value, ask: nameOf(other), more: found.more },
            related: found.first.map(besideOf),
            fixes: found.alone ? asPartner(found.own.stated, found.other) : [],
          });
        }
      }
    }
  },
});

interface Statement {
  readonly entry: AskEntry;
  readonly stated: Stated;
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
