// One ask as rows of a card: labels from the code lists instead of codes, amounts and dates in words. What is absent has no row.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import type { AskLink, AskTarget, Funding, Granted } from '../../records/ask.ts';
import { amountText, partyText } from '../../features/cards/funding-words.ts';
import { claimOf } from '../../records/money.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { cardWords } from '../../wording/cli/pages.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { euros } from '../../wording/say.ts';
import type { Sentence } from '../../wording/sentence.ts';

export interface CardRow {
  readonly label: string;
  readonly text: string;
}

export interface CardWorld {
  readonly portfolio: Pick<Portfolio, 'vocabulary' | 'allIds'>;
  readonly language: Language;
}

type Label = {
  [K in keyof typeof cardWords]: (typeof cardWords)[K] extends Sentence ? K : never;
}[keyof typeof cardWords];

/** What stands behind a label; nothing when the ask does not say. */
type Row = readonly [Label, string | undefined];

export function cardRows(entry: AskEntry, world: CardWorld): readonly CardRow[] {
  const { language } = world;
  const warning =
    entry.submission?.record.fictional === true ? [{ label: '!', text: say('fictional', language) }] : [];
  const rows = [
    ...standing(entry, world),
    ...subject(entry, world),
    ...fundingRows(entry.summary.funding, world),
    ...handling(entry, world),
  ];
  const filled = rows.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ label: say(label, language), text }],
  );
  return [...warning, ...filled];
}

/** Where the ask stands, and whose it is. */
function standing({ summary, submission }: AskEntry, { language, portfolio }: CardWorld): Row[] {
  const { statuses, regions } = portfolio.vocabulary;
  const submitter = submission?.record.submitter;
  return [
    ['status', summary.status && named(statuses, summary.status, language)],
    ['submission', inLanguage(submission?.record.title, language)],
    ['submitter', submitter && named(regions, submitter, language)],
    ['priority', summary.priority?.toString()],
  ];
}

/** What is asked, and for where. */
function subject({ summary }: AskEntry, world: CardWorld): Row[] {
  const { language, portfolio } = world;
  const { goals, instruments, schemes } = portfolio.vocabulary;
  const { scheme, instrument } = summary;
  const wish = scheme?.effect === undefined ? [] : [say(effects[scheme.effect], language)];
  return [
    ['goals', summary.goals.map((id) => named(goals, id, language)).join('; ')],
    ['regions', summary.targets.map((target) => targetText(target, world)).join('; ')],
    ['instrument', instrument && named(instruments, instrument, language)],
    ['scheme', scheme?.id && [named(schemes, scheme.id, language), ...wish].join(': ')],
  ];
}

/** Who must decide, by when, and what hangs together with it. */
function handling({ summary, file, fingerprint }: AskEntry, world: CardWorld): Row[] {
  const { language, portfolio } = world;
  const { ministries, committees, moments } = portfolio.vocabulary;
  const { addressee, deadline, decisionMoment, granted } = summary;
  const addressed = [
    ...(addressee?.ministries ?? []).map((id) => named(ministries, id, language)),
    ...(addressee?.committees ?? []).map((id) => named(committees, id, language)),
  ];
  return [
    ['granted', granted && grantedText(granted, language)],
    ['addressee', addressed.join('; ')],
    ['deadline', deadline && dateText(deadline, language)],
    ['moment', decisionMoment && named(moments, decisionMoment, language)],
    ['links', summary.links.map((link) => linkText(link, world)).join('\n')],
    ['file', file],
    ['fingerprint', fingerprint],
  ];
}

const say = (label: Label, language: Language): string => cardWords[label][language]();

/** "Groningen (GM0014)"; an alias gets its official name, and what is not in the list says so. */
function named(list: CodeList<Entry>, id: string, language: Language): string {
  const [found, another] = list.get(id) === undefined ? list.find(id) : [list.get(id)];
  const label =
    found === undefined || another !== undefined
      ? say('notInList', language)
      : inLanguage(found.label, language);
  return `${label} (${id})`;
}

function targetText({ code, informal, name }: AskTarget, { portfolio, language }: CardWorld): string {
  if (code !== undefined) return named(portfolio.vocabulary.regions, code, language);
  return informal === undefined ? (name ?? '') : `“${inLanguage(informal, language)}”`;
}

const effects = {
  use: 'effectUse',
  change: 'effectChange',
  extend: 'effectExtend',
  stop: 'effectStop',
  create: 'effectCreate',
} as const;

const yearsText = ({ from, until }: Pick<Funding, 'from' | 'until'>, language: Language): string =>
  [
    ...(from === undefined ? [] : [`${say('from', language)} ${from}`]),
    ...(until === undefined ? [] : [`${say('until', language)} ${until}`]),
  ].join(' ');

/** How much, for which years, and by which decision. */
function grantedText(granted: Granted, language: Language): string {
  const { amount, decision } = granted;
  const decided = [decision?.number, decision?.date && dateText(decision.date, language)];
  return [amount === undefined ? '' : euros(amount, language), yearsText(granted, language), ...decided]
    .filter(Boolean)
    .join(', ');
}

function fundingRows(funding: Funding | undefined, { portfolio, language }: CardWorld): Row[] {
  if (funding === undefined) return [];
  const { term, amount, envelope, parts } = funding;
  const { vocabulary } = portfolio;
  const claim = claimOf(funding);
  return [
    ['term', term && named(vocabulary.terms, term, language)],
    ['years', yearsText(funding, language)],
    ['amount', amount && amountText(amount, language)],
    [
      'parts',
      (parts ?? [])
        .map((part) => `${partyText(part.party, vocabulary, language)} ${euros(part.amount, language)}`)
        .join('; '),
    ],
    ['claim', claim === undefined || parts === undefined ? undefined : euros(claim, language)],
    ['envelope', envelope && named(vocabulary.envelopes, envelope, language)],
  ];
}

function linkText({ kind, to }: AskLink, { portfolio, language }: CardWorld): string {
  const [target] = portfolio.allIds.known(to);
  const title =
    target === undefined
      ? say('notInPortfolio', language)
      : inLanguage(target.indexed?.portfolio ?? target.summary.title, language);
  return `${say(kind, language)} ${to}: ${title}`;
}

/** 2026-03-12 → 12 maart 2026 / 12 March 2026; what is no date stays as it is. */
export function dateText(date: string, language: Language): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return moment.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
