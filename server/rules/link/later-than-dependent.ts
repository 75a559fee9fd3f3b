// An ask that depends on one that comes too late for it. Reads the years and deadlines of an ask and of those it depends on.
// What the years do not say is not guessed: one finding per link, on the years, else on the deadlines.
import { isOver } from '../life.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Path } from '../../text/place.ts';
import { beside, type Context, linkRule, notApplicable } from '../rule.ts';
import { targetPath } from './link-path.ts';
import { bears, nameOf, statusOf, targetOf, waitsForReplaced } from './target.ts';

/** Two moments that stand in the wrong order, with where they were read. */
interface TooLate {
  /** `ends`: ready after this one has ended. `starts`: begins after it. `decided`: wants its decision later. */
  readonly how: 'ends' | 'starts' | 'decided';
  /** Which moment of this ask it should not pass: its last year, its first, or its deadline. */
  readonly own: Moment;
  readonly other: Moment;
}
interface Moment {
  readonly value: number | string;
  readonly at: Path;
}

export const laterThanDependent = linkRule({
  code: 'link/later-than-dependent',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: woningen in 2030 die wachten op een spoorlijn die in 2040 klaar is',
        en: 'Practice: homes in 2030 that wait for a railway that is ready in 2040',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag hangt af van een andere vraag (`dependsOn`) die later klaar is, later begint of later een besluit wil.',
      why: 'Het Rijk leest beide vragen naast elkaar. Woningen in 2030 die op een spoorlijn van 2040 wachten, komen er niet op tijd.',
      advice:
        'Vergelijk de jaren onder `funding` en de `deadline` van beide vragen. Schuif er een op, splits de andere vraag in fasen en verwijs naar de eerste, of gebruik `supports` als u niet echt hoeft te wachten.',
      who: 'De programmamanager, met de collega van de andere vraag.',
      ignore: 'Als een eerder deel van de andere vraag genoeg is om te kunnen beginnen.',
    },
    en: {
      what: 'An ask depends on another ask (`dependsOn`) that is ready later, starts later or wants its decision later.',
      why: 'The government reads both asks side by side. Homes in 2030 that wait for a railway of 2040 will not be there in time.',
      advice:
        'Compare the years under `funding` and the `deadline` of both asks. Move one of them, split the other ask into phases and point at the first, or use `supports` if you need not really wait.',
      who: 'The programme manager, with the colleague of the other ask.',
      ignore: 'When an earlier part of the other ask is enough to start with.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\nfunding: { term: meerjarig, from: 2027, until: 2030 }\ndependsOn: [rga-rail]',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nfunding: { term: langjarig, from: 2028, until: 2040 }',
    },
    right: {
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\nfunding: { term: langjarig, from: 2031, until: 2045 }\ndependsOn: [rga-rail]',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nfunding: { term: langjarig, from: 2028, until: 2040 }',
    },
  },
  check(entry, asks, context, report) {
    const links = entry.summary.links.filter(({ kind }) => kind === 'dependsOn');
    if (links.length === 0) return notApplicable('depends-on-nothing');
    if (isOver(entry.summary, context.vocabulary)) return notApplicable('ask-is-over');
    let compared = false;
    for (const link of links) {
      const target = targetOf(link, entry, asks);
      if (target === undefined || isOver(target.summary, context.vocabulary)) continue;
      // Of two asks that wait for each other one is always too late: `link/cycle` tells of that.
      if (waitsFor(target, entry) || waitsForReplaced(link, entry, target)) continue;
      const pairs = momentsOf(entry, target, context);
      compared ||= pairs.length > 0;
      const late = pairs.find(({ own, other }) => other.value > own.value);
      if (late === undefined) continue;
      const { how, own, other } = late;
      report({
        at: targetPath(link),
        facts: {
          to: nameOf(target),
          how,
          own: own.value,
          other: other.value,
          until: own.at.at(-1) === 'until',
        },
        related: [
          beside('own-moment-here', { moment: own.value }, own.at),
          beside('other-moment-here', { ask: nameOf(target), moment: other.value }, other.at, {
            entry: target,
          }),
        ],
      });
    }
    if (!compared) return notApplicable('no-moments-to-compare');
  },
});

const waitsFor = ({ summary: { links } }: AskEntry, entry: AskEntry): boolean =>
  links.some(({ kind, to }) => kind === 'dependsOn' && bears(entry, to));

/** What can be compared, the most telling first. A decision that was taken is not late any more. */
function momentsOf(entry: AskEntry, target: AskEntry, context: Context): readonly TooLate[] {
  const [own, other] = [yearsOf(entry, context), yearsOf(target, context)];
  // Money without an end is needed from its first year on.
  const last = own.endless ? own.from : own.until;
  const pairs: TooLate[] = [];
  if (own.until !== undefined && other.until !== undefined) {
    pairs.push({ how: 'ends', own: own.until, other: other.until });
  }
  if (last !== undefined && other.from !== undefined) {
    pairs.push({ how: 'starts', own: last, other: other.from });
  }
  const [before, after] = [deadlineOf(target, context), deadlineOf(entry, context)];
  if (before !== undefined && after !== undefined) pairs.push({ how: 'decided', own: after, other: before });
  return pairs;
}

interface Years {
  readonly from?: Moment;
  readonly until?: Moment;
  readonly endless: boolean;
}

/** The years of what was granted, else of what is asked. An end that the term forbids is another rule's. */
function yearsOf({ summary: { funding, granted } }: AskEntry, { vocabulary: { terms } }: Context): Years {
  const year = (key: 'from' | 'until'): Moment | undefined => {
    const given = granted?.[key];
    if (given !== undefined) return { value: given, at: ['granted', key] };
    const asked = funding?.[key];
    return asked === undefined ? undefined : { value: asked, at: ['funding', key] };
  };
  const endless = terms.get(funding?.term ?? '')?.end === 'forbidden';
  return { from: year('from'), until: endless ? undefined : year('until'), endless };
}

function deadlineOf(entry: AskEntry, context: Context): Moment | undefined {
  const { deadline } = entry.summary;
  const decided = statusOf(entry, context)?.outcome !== undefined;
  return deadline === undefined || decided ? undefined : { value: deadline, at: ['deadline'] };
}
