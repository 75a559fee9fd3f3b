// How an ask hangs together with others, and what became of it: status, follow-up, what was granted. Asks that may not go
// outside, and those that are not in the portfolio, are not named.
import type { Ask, AskLink } from '../../records/ask.ts';
import type { FollowUp } from '../../records/types.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { askWords } from '../../wording/ask-words.ts';
import { inYears } from '../../wording/editor/money.ts';
import { viewWords as words } from '../../wording/editor/ministry-view.ts';
import { euros } from '../../wording/say.ts';
import { periodOf } from '../cards/money-card.ts';
import type { World } from '../source.ts';
import { listText, withBeside } from './backing.ts';
import { mayGoOutside } from './outside.ts';
import { dateOf, decisionText, enumLabel, labelOf, say, type Section, textOf } from './words.ts';

/** Links that say something to a reader outside; the others are notes of the authors to themselves. */
const outward = [
  'partOf',
  'jointWith',
  'dependsOn',
  'supports',
  'excludes',
  'replaces',
] as const satisfies readonly AskLink['kind'][];

export function linksSection({ links }: Ask, world: World): Section {
  const { language, portfolio } = world;
  const items = outward.flatMap((kind) =>
    links
      .filter((link) => link.kind === kind)
      .flatMap(({ to }) => {
        const targets = portfolio.ids.known(to);
        const [target] = targets;
        if (target === undefined || !targets.every((one) => mayGoOutside(one, world))) return [];
        const title = textOf(target.summary.title, language);
        return title === '' ? [] : [`${askWords[kind][language]()}: ${title}`];
      }),
  );
  return { heading: 'links', content: [listText([...new Set(items)])] };
}

export function standingSection(ask: Ask, world: World): Section {
  const { language, portfolio } = world;
  const status = ask.status && labelOf(portfolio.vocabulary.statuses, ask.status, language);
  return {
    heading: 'standing',
    content: [
      status && words.status[language]({ status }),
      grantedText(ask, world),
      listText((ask.followUp ?? []).map((one) => followUpText(one, world))),
    ],
  };
}

function grantedText({ granted }: Ask, world: World): string | undefined {
  if (granted === undefined) return undefined;
  const { language } = world;
  const { amount, from, until, decision } = granted;
  const period = periodOf({ from, until });
  const parts = [
    ...(amount === undefined ? [] : [euros(amount, language)]),
    ...(period === undefined ? [] : [inYears(period, language)]),
  ];
  const said = decisionText(decision, world);
  if (parts.length === 0 && said === '') return undefined;
  return words.granted[language]({ amount: parts.join(', ') || say('decision', language), decision: said });
}

/** "Toezegging TZ202603-123, 12 maart 2026: … (uiterlijk 1 juni 2026; stand: open)" */
function followUpText(
  { kind, reference, date, text, due, state, appreciation }: FollowUp,
  { language }: World,
): string {
  const name = [
    enumLabel(['followUp', 0, 'kind'], kind, language),
    ...(reference === undefined ? [] : [escapeMarkdown(reference)]),
  ].join(' ');
  const head = [name, dateOf(date, language)].filter((part) => part !== '').join(', ');
  const said = textOf(text, language);
  return withBeside(said === '' ? head : `${head}: ${said}`, [
    due === undefined ? '' : `${say('by', language)} ${dateOf(due, language)}`,
    state === undefined
      ? ''
      : `${say('state', language)}: ${enumLabel(['followUp', 0, 'state'], state, language)}`,
    appreciation === undefined
      ? ''
      : `${say('appreciation', language)}: ${enumLabel(['followUp', 0, 'appreciation'], appreciation, language)}`,
  ]);
}
