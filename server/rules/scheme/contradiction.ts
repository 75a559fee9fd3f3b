// Asks that want the opposite of one scheme: to stop it, and to use, extend or create it. Changing goes with all.
// Reads the asks about one scheme that still stand, and those that stop what it is a part of.
// Within one submission an error, between submissions a warning.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { NormFact } from '../../wording/fact.ts';
import { normFact } from '../norm.ts';
import { beside, type Context, groupRule, notApplicable } from '../rule.ts';
import { isWaived } from '../waivers.ts';
import { byScheme, schemeKey } from './by-scheme.ts';
import { type SchemeWish, stopOpposes } from './relations.ts';
import { isReplaced, mostRelated, nearFirst, type Said, saidBy, schemeName, together } from './wishes.ts';

export const schemeContradiction = groupRule({
  code: 'scheme/contradiction',
  scope: 'portfolio',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: regio’s die elkaar tegenspreken, geven het Rijk reden om niets te doen (niet nagezocht in een officiële bron)',
        en: 'Practice: regions that contradict each other give the government reason to do nothing (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'De ene vraag wil een regeling beëindigen, een andere wil haar gebruiken, verlengen of invoeren. Wie een programma beëindigt, beëindigt ook de onderdelen; wie van een hele soort regelingen af wil, kan er niet een van verlengen of invoeren.',
      why: 'Wie beide vragen krijgt, hoeft er geen te honoreren. Binnen één inbreng is het een fout, tussen regio’s een waarschuwing om af te stemmen.',
      advice:
        'Kies binnen uw eigen inbreng wat u wilt. Stem met de andere indiener af, of leg met een uitzondering vast waarom het verschil blijft.',
      who: 'De strateeg, en de collega van de andere regio.',
      ignore:
        'Als de regio’s het bewust oneens zijn en dat bestuurlijk is besproken. Vragen waarvan de ene de andere vervangt (`replaces`), tellen niet mee.',
    },
    en: {
      what: 'One ask wants to stop a scheme, another wants to use, extend or create it. Whoever stops a programme stops its parts; whoever wants to be rid of a whole kind of schemes cannot extend or create one of them.',
      why: 'Whoever receives both asks need grant neither. Within one submission it is an error, between regions a warning to agree first.',
      advice:
        'Choose within your own submission what you want. Agree with the other submitter, or record with a waiver why the difference stays.',
      who: 'The strategist, and your colleague in the other region.',
      ignore:
        'When the regions knowingly disagree and their boards have discussed it. Asks one of which replaces the other (`replaces`) do not count.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/stop.ask.yaml':
        'title: Stop met regiodeals\nscheme: { id: regio-deals, effect: stop }',
      'submissions/rga/meer.ask.yaml':
        'title: Verleng de regiodeals\nscheme: { id: regio-deals, effect: extend }',
    },
    right: {
      'submissions/rga/anders.ask.yaml':
        'title: Verander de regiodeals\nscheme: { id: regio-deals, effect: change }',
      'submissions/rga/meer.ask.yaml':
        'title: Verleng de regiodeals\nscheme: { id: regio-deals, effect: extend }',
    },
  },
  grouping: byScheme,
  check({ key, members }, context, report) {
    const { vocabulary } = context;
    const wishes = members.flatMap((entry) => wishOf(entry, context));
    const stops = wishes.filter(({ effect }) => effect === 'stop');
    if (stops.length === 0) return notApplicable('no-opposites');
    const others = wishes.filter(({ effect }) => effect !== 'stop');
    for (const wish of wishes) {
      const rest = wish.effect === 'stop' ? others : stops;
      const opposed = nearFirst(
        wish,
        rest.filter((other) => isOpposed(wish, other, context)),
      );
      const [first] = opposed;
      if (first === undefined) continue;
      const sameSubmission = together(wish, first);
      report(wish.entry, {
        at: ['scheme', 'effect'],
        facts: {
          scheme: wish.scheme,
          name: schemeName(wish.scheme, vocabulary),
          effect: wish.effect,
          sentence: wish.sentence,
          opposed: opposed.length,
          sameSubmission,
          ...opposite(wish, first, context),
          norms: wholes(String(key), [wish, first]),
        },
        related: opposed.slice(0, mostRelated).map(({ entry, id: ask, scheme, effect, sentence }) => {
          const name = schemeName(scheme, vocabulary);
          return beside('opposite-ask', { ask, name, effect, sentence }, ['scheme', 'effect'], { entry });
        }),
        atMost: sameSubmission ? undefined : 'warning',
        uncertain: opposed.every(({ scheme }) => scheme !== wish.scheme) && isUncertain(String(key), context),
      });
    }
  },
});

type Wish = Said & SchemeWish;

/** What an ask wants of the scheme; nothing when it is over, only changes the scheme or says no effect. */
function wishOf(entry: AskEntry, { vocabulary }: Context): Wish[] {
  const { scheme } = entry.summary;
  const said = saidBy(entry, vocabulary);
  if (said === undefined || scheme?.id === undefined) return [];
  if (scheme.effect === undefined || scheme.effect === 'change') return [];
  return [{ ...said, scheme: schemeKey(scheme.id, vocabulary), effect: scheme.effect }];
}

function isOpposed(one: Wish, other: Wish, context: Context): boolean {
  const [stop, wish] = one.effect === 'stop' ? [one, other] : [other, one];
  if (stop.effect !== 'stop' || !stopOpposes(stop.scheme, wish, context.vocabulary)) return false;
  return !isReplaced(one, other) && !isWaived(one.entry, other.entry, 'scheme/contradiction', context);
}

/** The other side; its scheme is named where it is not the same one. */
function opposite(wish: Wish, { id, scheme, effect, sentence }: Wish, { vocabulary }: Context) {
  return {
    other: id,
    otherName: scheme === wish.scheme ? undefined : schemeName(scheme, vocabulary),
    otherEffect: effect,
    otherSentence: sentence,
  };
}

/** Where it is said that the scheme falls under the other one. */
const wholes = (part: string, wishes: readonly Wish[]): readonly NormFact[] =>
  wishes
    .filter(({ scheme }) => scheme !== part)
    .map(({ scheme }) => normFact('schemes', { id: part }, scheme));

/** Whether it is not sure what the scheme is a part of. */
const isUncertain = (scheme: string, { vocabulary: { schemes } }: Context): boolean =>
  schemes.get(scheme)?.certainty === 'own-knowledge';
