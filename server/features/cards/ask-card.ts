// The card of an ask where its id stands: what it is called, how far it is, what it asks for and when; also for an id that
// several asks bear, that an ask bore formerly, or that no ask bears.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Ask } from '../../records/ask.ts';
import { isInternal, isUnderEmbargo } from '../../records/publication.ts';
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import { askWords } from '../../wording/ask-words.ts';
import { wordPlace } from '../../wording/catalogue.ts';
import { askCardWords as words } from '../../wording/editor/cards.ts';
import { inYears } from '../../wording/editor/money.ts';
import { inLanguage } from '../../wording/language.ts';
import { day } from '../../wording/say.ts';
import { amountText } from './funding-words.ts';
import { bearersOf } from '../places/ask-names.ts';
import type { World } from '../source.ts';
import { cardText, headingText, type Row, worded } from './card.ts';
import { names } from './entry-words.ts';
import { periodOf } from './money-card.ts';
import { roleName } from './role-card.ts';

const atMost = 3;
/** How many asks with one id get a card each. */
const mostCards = 2;

export function askCard(id: string, world: World): string {
  const { allIds } = world.portfolio;
  const { language } = world;
  const entries = bearersOf(id, world);
  if (entries.length === 0) {
    const others = allIds.known(id).slice(0, mostCards);
    if (others.length > 0) return others.map((entry) => indexedCard(entry, world)).join('\n\n');
    return escapeMarkdown(words.unknown[language]({ id, near: allIds.nearest(id, atMost) }));
  }
  const files = [...new Set(entries.map(({ file }) => codeSpan(file)))].join(', ');
  const first = entries.length > 1 ? [words.duplicates[language]({ count: entries.length, files })] : [];
  return [...first, ...entries.slice(0, mostCards).map((entry) => cardOf(entry, id, world))].join('\n\n');
}

function cardOf(entry: AskEntry, written: string, world: World): string {
  const { language } = world;
  const { summary } = entry;
  const id = summary.id ?? '';
  const former =
    id === written ? undefined : words.former[language]({ id: codeSpan(written), now: codeSpan(id) });
  const title = inLanguage(summary.title, language) || askWords.untitled[language]();
  return cardText({
    heading: headingText(title, words.ask[language](), codeSpan(id)),
    sentences: [former, worded(summary.summary, language)],
    rows: rowsOf(entry, world.portfolio.recordOf(entry), world),
  });
}

/** Of an ask of another portfolio only what its index tells. */
function indexedCard(entry: AskEntry, world: World): string {
  const { language } = world;
  const { id = '', status, goals } = entry.summary;
  const facts = {
    ask: id,
    portfolio: { nl: '', en: '', ...entry.indexed?.portfolio },
    fictional: entry.indexed?.fictional === true,
  };
  return cardText({
    heading: headingText(id, words.ask[language]()),
    sentences: [`${escapeMarkdown(wordPlace('known-from-index', facts, language))}.`],
    rows: [
      [askWords.status[language](), status && names('statuses', [status], world)],
      [words.amountAndYears[language](), moneyText(entry, world)],
      [askWords.goals[language](), names('goals', goals, world)],
    ],
  });
}

function rowsOf(entry: AskEntry, ask: Ask, world: World): readonly Row[] {
  const { language } = world;
  const { summary, submission } = entry;
  const { status, goals, deadline } = summary;
  return [
    [askWords.status[language](), status && names('statuses', [status], world)],
    [askWords.submission[language](), submissionText(entry, world)],
    [words.amountAndYears[language](), moneyText(entry, world)],
    [askWords.goals[language](), names('goals', goals, world)],
    [askWords.deadline[language](), deadline && escapeMarkdown(day(deadline, language))],
    [askWords.owner[language](), ask.owner && roleName(ask.owner, submission, language)],
    [words.visibility[language](), visibilityText(entry, world)],
  ];
}

function submissionText({ submission }: AskEntry, { language }: World): string | undefined {
  if (submission === undefined) return undefined;
  const title = worded(submission.record.title, language) || codeSpan(submission.folder);
  return submission.record.fictional === true ? `${title} (${words.madeUp[language]()})` : title;
}

function moneyText({ summary: { funding = {} } }: AskEntry, world: World): string {
  const { language } = world;
  const period = periodOf(funding);
  const from = funding.from === undefined ? undefined : `${askWords.from[language]()} ${funding.from}`;
  const amount = funding.amount && amountText(funding.amount, language);
  const years = period === undefined ? from : inYears(period, language);
  return [amount, years].filter((part) => part !== undefined && part !== '').join('; ');
}

function visibilityText({ summary }: AskEntry, { language, today }: World): string | undefined {
  if (isInternal(summary)) return words.internal[language]();
  if (!isUnderEmbargo(summary, today)) return undefined;
  return words.embargo[language]({ until: day(summary.embargoUntil ?? '', language) });
}
