// An ask or a whole submission as the ministry will read it: one page of Markdown in plain sentences and small tables.
// It says nothing that the records do not say. Asks that are internal or under embargo are not in it, nor named by others;
// neither are persons, notes of authors to themselves, and ids of asks.
import type { AskEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import { byPlace } from '../../portfolio/by-place.ts';
import { askWords } from '../../wording/ask-words.ts';
import { viewWords as words } from '../../wording/editor/ministry-view.ts';
import { inLanguage } from '../../wording/language.ts';
import { contributionSection, evidenceSection, indicatorSection, listText } from './backing.ts';
import { moneySection } from './money.ts';
import { mayGoOutside } from './outside.ts';
import { requestSection } from './request.ts';
import { linksSection, standingSection } from './standing.ts';
import { addressees, dateOf, decisionText, labelOf, regionName, say, sectionsText, textOf } from './words.ts';
import type { World } from '../source.ts';

export interface MinistryView {
  /** Plain text. */
  readonly title: string;
  readonly markdown: string;
  /** Asks that may not go outside today and so are not in it: for the author, not for the page. */
  readonly leftOut: readonly AskEntry[];
}

/** `about` is an ask, or the folder of a submission; undefined when there is no such submission. */
export function asMinistryReads(world: World, about: AskEntry | string): MinistryView | undefined {
  if (typeof about !== 'string') return askView(about, world);
  const submission = world.portfolio.submissions.get(about);
  return submission && submissionView(submission, world);
}

function askView(entry: AskEntry, world: World): MinistryView {
  const { language } = world;
  if (!mayGoOutside(entry, world)) {
    const title = say('hiddenTitle', language);
    return { title, markdown: `# ${title}\n\n${say('hidden', language)}\n`, leftOut: [entry] };
  }
  const { record } = entry.submission ?? {};
  const { vocabulary } = world.portfolio;
  const from = regionName(record?.submitter, world);
  const to = addressees(entry.summary.addressee ?? record?.addressee, vocabulary, language);
  const opening =
    from === ''
      ? to.length === 0
        ? ''
        : words.addressedTo[language]({ to })
      : words.from[language]({ from, to });
  const title = inLanguage(entry.summary.title, language);
  const parts = [`# ${textOf(title, language)}`, notice(record, world), opening, askText(entry, 2, world)];
  return { title, markdown: page(parts), leftOut: [] };
}

const notice = (record: SubmissionEntry['record'] | undefined, { language }: World): string =>
  record?.fictional === true ? `> ${askWords.fictional[language]()}` : '';

const page = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** What stands below the title of an ask; its headings are at a depth. */
function askText(entry: AskEntry, depth: number, world: World): string {
  const { language, portfolio } = world;
  const ask = portfolio.recordOf(entry);
  const { deadline, decisionMoment } = ask;
  const { moments } = portfolio.vocabulary;
  const when = [
    ...(deadline === undefined ? [] : [words.deadline[language]({ date: dateOf(deadline, language) })]),
    ...(decisionMoment === undefined
      ? []
      : [words.moment[language]({ moment: labelOf(moments, decisionMoment, language) })]),
  ].join(' ');
  const sections = [
    requestSection(ask, world),
    moneySection(ask, world),
    contributionSection(ask, entry.submission, world),
    evidenceSection(ask, world),
    indicatorSection(ask, world),
    linksSection(ask, world),
    standingSection(ask, world),
  ];
  return [when, sectionsText(sections, depth, language)].filter((part) => part !== '').join('\n\n');
}

function submissionView(submission: SubmissionEntry, world: World): MinistryView {
  const { language, portfolio } = world;
  const all = portfolio.asksOf(submission);
  const asks = all.filter((entry) => mayGoOutside(entry, world)).toSorted(byPriority);
  const title = inLanguage(submission.record.title, language);
  const titleOf = ({ summary }: AskEntry): string => textOf(summary.title, language);
  const contents = asks.map((entry, place) => `${place + 1}. ${titleOf(entry)}`).join('\n');
  const parts = [
    `# ${textOf(title, language)}`,
    notice(submission.record, world),
    ...introduction(submission, world),
    ...(asks.length === 0 ? [say('noAsks', language)] : [`## ${say('asks', language)}`, contents]),
    ...asks.flatMap((entry, place) => [
      `## ${place + 1}. ${titleOf(entry)}`,
      ownAddressees(entry, world),
      askText(entry, 3, world),
    ]),
  ];
  return { title, markdown: page(parts), leftOut: all.filter((entry) => !asks.includes(entry)) };
}

/** The most important first; asks that do not say come last. */
function byPriority(one: AskEntry, other: AskEntry): number {
  const rank = ({ summary }: AskEntry): number => summary.priority ?? Number.POSITIVE_INFINITY;
  return rank(one) === rank(other) ? byPlace(one, other) : rank(one) - rank(other);
}

/** Whom an ask is addressed to, where that was not said of the whole submission. */
function ownAddressees({ summary, submission }: AskEntry, { language, portfolio }: World): string {
  const to = addressees(summary.addressee, portfolio.vocabulary, language);
  const already = addressees(submission?.record.addressee, portfolio.vocabulary, language);
  return to.length === 0 || to.join() === already.join() ? '' : words.addressedTo[language]({ to });
}

/** Who submits, on which occasion and to whom; who adopted it; which questions it answers. */
function introduction({ record }: SubmissionEntry, world: World): readonly string[] {
  const { language, portfolio } = world;
  const { submitter, occasion, date, addressee, adoptedBy, questions = [] } = record;
  const presented = words.presented[language]({
    from: regionName(submitter, world),
    occasion: textOf(occasion?.title ?? occasion?.type, language),
    date: dateOf(occasion?.date ?? date, language),
    to: addressees(addressee, portfolio.vocabulary, language),
  });
  const decision = decisionText(adoptedBy, world);
  return [
    decision === '' ? presented : `${presented} ${words.adopted[language]({ decision })}`,
    ...(questions.length === 0
      ? []
      : [`## ${say('questions', language)}`, listText(questions.map(({ text }) => textOf(text, language)))]),
  ];
}
