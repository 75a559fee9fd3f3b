// Opposite wishes on one criterion of a scheme, or on one norm: up and down, or a number and a proportion.
// Reads the asks that want something of it and still stand. How it is now is said by the ask, else by the code list.
import { beside, groupRule, notApplicable } from '../rule.ts';
import { isWaived } from '../waivers.ts';
import { byCriterion } from './by-scheme.ts';
import { criterionWishes, isOpposite } from './criterion-wishes.ts';
import { isReplaced, mostRelated, nearFirst, together } from './wishes.ts';

const code = 'scheme/criterion-contradiction';
const at = ['scheme', 'criterion', 'wanted'];

export const criterionContradiction = groupRule({
  code,
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: tegengestelde wensen over één drempel laten de keuze aan het ministerie (niet nagezocht in een officiële bron)',
        en: 'Practice: opposite wishes on one threshold leave the choice to the ministry (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Twee vragen willen met hetzelfde criterium van een regeling, of met dezelfde norm, het tegenovergestelde: de ene hoger en de andere lager, of de ene een aantal en de andere een verhouding.',
      why: 'Wie een criterium aanpast, kan maar één kant op. Wie beide vragen krijgt, houdt het zoals het is.',
      advice:
        'Zoek samen één voorstel, bijvoorbeeld een drempel die meeloopt met de grootte van de gemeente. Blijft het verschil, leg dan onder `waivers` vast waarom.',
      who: 'De vakcollega die de regeling kent, met de collega van de andere vraag.',
      ignore:
        'Als de vragen over verschillende criteria gaan; noem dan bij elk onder `current` hoe het nu is.',
    },
    en: {
      what: 'Two asks want the opposite of one criterion of a scheme, or of one norm: one higher and the other lower, or one a number and the other a proportion.',
      why: 'A criterion can be changed in one direction only. Whoever receives both asks leaves it as it is.',
      advice:
        'Find one proposal together, for instance a threshold that follows the size of the municipality. If the difference stays, record under `waivers` why.',
      who: 'The colleague who knows the scheme, with the colleague of the other ask.',
      ignore: 'When the asks are about different criteria; then say under `current` of each how it is now.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/lager.ask.yaml':
        'title: Verlaag de drempel\nscheme: { id: woningbouwimpuls, effect: change, criterion: { kind: absolute-number, wanted: 50 } }',
      'submissions/PV21/hoger.ask.yaml':
        'title: Verhoog de drempel\nscheme: { id: woningbouwimpuls, effect: change, criterion: { kind: absolute-number, wanted: 500 } }',
    },
    right: {
      'submissions/rga/lager.ask.yaml':
        'title: Verlaag de drempel\nscheme: { id: woningbouwimpuls, effect: change, criterion: { kind: absolute-number, wanted: 50 } }',
      'submissions/PV21/ook-lager.ask.yaml':
        'title: Verlaag de drempel\nscheme: { id: woningbouwimpuls, effect: change, criterion: { kind: absolute-number, wanted: 100 } }',
    },
  },
  grouping: byCriterion,
  check({ members }, context, report) {
    const wishes = criterionWishes(members, context);
    if (wishes.length < 2) return notApplicable('no-other-criterion-wish');
    for (const wish of wishes) {
      const opposed = nearFirst(
        wish,
        wishes.filter(
          (other) =>
            isOpposite(wish, other) &&
            !isReplaced(wish, other) &&
            !isWaived(wish.entry, other.entry, code, context),
        ),
      );
      const [first] = opposed;
      if (first === undefined) continue;
      const norms = [wish, first].flatMap(({ norm }) => norm ?? []);
      report(wish.entry, {
        at,
        facts: {
          name: wish.name,
          wanted: wish.wanted,
          current: wish.current,
          sentence: wish.sentence,
          other: first.id,
          otherWanted: first.wanted,
          otherSentence: first.sentence,
          opposed: opposed.length,
          sameSubmission: together(wish, first),
          norms: norms.slice(0, 1),
        },
        related: opposed
          .slice(0, mostRelated)
          .map(({ entry, id: ask, wanted, sentence }) =>
            beside('opposite-criterion', { ask, wanted, sentence }, at, { entry }),
          ),
        uncertain: norms.length > 0 && wish.uncertain,
      });
    }
  },
});
