// Asks that want the opposite of one scheme: to stop it, and to use, extend or create it. Changing goes with all.
// Reads the asks about one scheme that still stand. Within one submission an error, between submissions a warning.
import type { AskEntry, Group } from '../../portfolio/entry.ts';
import type { Effect } from '../../records/types.ts';
import { labelOf } from '../label.ts';
import { beside, type Context, groupRule, notApplicable } from '../rule.ts';
import { byScheme, schemeMeant } from './by-scheme.ts';

const mostRelated = 5;

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
      what: 'De ene vraag wil een regeling beëindigen, een andere wil haar gebruiken, verlengen of invoeren.',
      why: 'Wie beide vragen krijgt, hoeft er geen te honoreren. Binnen één inbreng is het een fout, tussen regio’s een waarschuwing om af te stemmen.',
      advice:
        'Kies binnen uw eigen inbreng wat u wilt. Stem met de andere indiener af, of leg met een uitzondering vast waarom het verschil blijft.',
      who: 'De strateeg, en de collega van de andere regio.',
      ignore: 'Als de regio’s het bewust oneens zijn en dat bestuurlijk is besproken.',
    },
    en: {
      what: 'One ask wants to stop a scheme, another wants to use, extend or create it.',
      why: 'Whoever receives both asks need grant neither. Within one submission it is an error, between regions a warning to agree first.',
      advice:
        'Choose within your own submission what you want. Agree with the other submitter, or record with a waiver why the difference stays.',
      who: 'The strategist, and your colleague in the other region.',
      ignore: 'When the regions knowingly disagree and their boards have discussed it.',
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
    const wishes = members.flatMap((entry) => wishOf(entry, context));
    if (wishes.every(({ effect }) => effect !== 'stop')) return notApplicable('no-opposites');
    const scheme = schemeMeant(String(key), context.vocabulary);
    const named = { scheme: String(key), name: scheme === undefined ? unlisted(key) : labelOf(scheme) };
    for (const wish of wishes) {
      const opposed = wishes.filter(
        (other) => (other.effect === 'stop') !== (wish.effect === 'stop') && !isWaived(wish, other, context),
      );
      const near = opposed.filter((other) => together(wish, other));
      const sorted = [...near, ...opposed.filter((other) => !together(wish, other))];
      const [first] = sorted;
      if (first === undefined) continue;
      const facts = { ...named, effect: wish.effect, sentence: wish.sentence, opposed: opposed.length };
      report(wish.entry, {
        at: ['scheme', 'effect'],
        facts: { ...facts, ...opposite(first), sameSubmission: near.length > 0 },
        related: sorted
          .slice(0, mostRelated)
          .map(({ entry, id: ask, effect, sentence }) =>
            beside('opposite-ask', { ask, effect, sentence }, ['scheme', 'effect'], { entry }),
          ),
        atMost: near.length > 0 ? undefined : 'warning',
      });
    }
  },
});

const unlisted = (key: Group['key']) => ({ nl: String(key), en: String(key) });

const opposite = ({ id, effect, sentence }: Wish) => ({
  other: id,
  otherEffect: effect,
  otherSentence: sentence,
});

interface Wish {
  readonly entry: AskEntry;
  readonly id: string;
  readonly effect: Effect;
  /** The ask in its own words: the quote from the note, else its title. */
  readonly sentence: NonNullable<AskEntry['summary']['title']>;
}

/** What an ask wants of the scheme; nothing when it is over, only changes the scheme or says no effect. */
function wishOf(entry: AskEntry, { vocabulary }: Context): Wish[] {
  const { id, title, status, scheme, source } = entry.summary;
  const over = vocabulary.statuses.get(status ?? '')?.ended === true;
  if (over || scheme?.effect === undefined || scheme.effect === 'change') return [];
  return [{ entry, id: id ?? entry.file, effect: scheme.effect, sentence: source?.quote ?? title ?? '' }];
}

/** Whether one of both records why the difference with the other stays; differences with third asks are still told. */
const isWaived = (one: Wish, other: Wish, { today }: Context): boolean =>
  waives(one, other, today) || waives(other, one, today);

const waives = ({ entry }: Wish, other: Wish, today: string): boolean =>
  entry.summary.waivers.some(
    (waiver) =>
      waiver.rule === 'scheme/contradiction' &&
      (waiver.until === undefined || waiver.until >= today) &&
      (waiver.with === undefined || bears(other, waiver.with)),
  );

const bears = ({ entry: { summary } }: Wish, id: string): boolean =>
  summary.id === id || summary.formerIds.includes(id);

const together = (one: Wish, other: Wish): boolean =>
  one.entry.submission !== undefined && one.entry.submission.file === other.entry.submission?.file;
