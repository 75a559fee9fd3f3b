// One ask as rows of a card: labels from the code lists instead of codes, amounts and dates in words. What is absent has no row.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import type { AskLink, AskTarget, Funding } from '../../records/ask.ts';
import { claimOf, nationalParty } from '../../records/money.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { cardWords } from '../../wording/cli/pages.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { euros } from '../../wording/say.ts';

export interface CardRow {
  readonly label: string;
  readonly text: string;
}

export interface CardWorld {
  readonly portfolio: Pick<Portfolio, 'vocabulary' | 'ids'>;
  readonly language: Language;
}

type Label = {
  [K in keyof typeof cardWords]: (typeof cardWords)[K]['nl'] extends (facts: Record<never, never>) => string
    ? K
    : never;
}[keyof typeof cardWords];

export function cardRows(entry: AskEntry, world: CardWorld): CardRow[] {
  const { summary, submission, file } = entry;
  const { language, portfolio } = world;
  const { vocabulary } = portfolio;
  const name = (list: CodeList<Entry>, id: string) => named(list, id, language);
  const names = (list: CodeList<Entry>, ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => name(list, id)).join('; ');
  const { addressee, scheme } = summary;
  const rows: readonly (readonly [Label, string | undefined])[] = [
    ['fictional', submission?.record.fictional === true ? '!' : undefined],
    ['status', summary.status && name(vocabulary.statuses, summary.status)],
    ['submission', inLanguage(submission?.record.title, language)],
    ['submitter', submission?.record.submitter && name(vocabulary.regions, submission.record.submitter)],
    ['priority', summary.priority?.toString()],
    ['goals', names(vocabulary.goals, summary.goals)],
    ['regions', summary.targets.map((target) => targetText(target, world)).join('; ')],
    ['instrument', summary.instrument && name(vocabulary.instruments, summary.instrument)],
    [
      'scheme',
      scheme?.id &&
        [name(vocabulary.schemes, scheme.id), effect(scheme.effect, language)].filter(Boolean).join(': '),
    ],
    ...fundingRows(summary.funding, world),
    ['granted', summary.granted?.amount === undefined ? undefined : euros(summary.granted.amount, language)],
    [
      'addressee',
      [
        names(vocabulary.ministries, addressee?.ministries),
        names(vocabulary.committees, addressee?.committees),
      ]
        .filter((text) => text !== '')
        .join('; '),
    ],
    ['deadline', summary.deadline && dateText(summary.deadline, language)],
    ['moment', summary.decisionMoment && name(vocabulary.moments, summary.decisionMoment)],
    ['links', summary.links.map((link) => linkText(link, world)).join('\n')],
    ['file', file],
  ];
  return rows.flatMap(([label, text]) =>
    text === undefined || text === ''
      ? []
      : [
          label === 'fictional'
            ? { label: '!', text: say(label, language) }
            : { label: say(label, language), text },
        ],
  );
}

const say = (label: Label, language: Language): string => cardWords[label][language]({} as never);

/** "Groningen (GM0014)"; a code that is not in the list says so. */
function named(list: CodeList<Entry>, id: string, language: Language): string {
  const entry = list.get(id);
  const label = entry === undefined ? say('notInList', language) : inLanguage(entry.label, language);
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

const effect = (kind: keyof typeof effects | undefined, language: Language): string =>
  kind === undefined ? '' : say(effects[kind], language);

const vats = { incl: 'vatIncl', excl: 'vatExcl', compensabel: 'vatCompensabel' } as const;

function fundingRows(
  funding: Funding | undefined,
  { portfolio, language }: CardWorld,
): readonly (readonly [Label, string | undefined])[] {
  if (funding === undefined) return [];
  const { term, from, until, amount, envelope, parts } = funding;
  const { vocabulary } = portfolio;
  const years = [
    ...(from === undefined ? [] : [`${say('from', language)} ${from}`]),
    ...(until === undefined ? [] : [`${say('until', language)} ${until}`]),
  ];
  const total = [
    ...(amount?.total === undefined ? [] : [euros(amount.total, language)]),
    ...(amount?.perYear === undefined
      ? []
      : [`${euros(amount.perYear, language)} ${say('perYear', language)}`]),
    ...(amount?.vat === undefined ? [] : [say(vats[amount.vat], language)]),
    ...(amount?.priceLevel === undefined
      ? []
      : [cardWords.priceLevel[language]({ year: amount.priceLevel })]),
  ];
  const claim = claimOf(funding);
  const party = (id: string) =>
    id === nationalParty ? say('national', language) : (labelOf(vocabulary.regions, id, language) ?? id);
  return [
    ['term', term && named(vocabulary.terms, term, language)],
    ['years', years.join(' ')],
    ['amount', total.join(', ')],
    ['parts', (parts ?? []).map((part) => `${party(part.party)} ${euros(part.amount, language)}`).join('; ')],
    ['claim', claim === undefined || parts === undefined ? undefined : euros(claim, language)],
    ['envelope', envelope && named(vocabulary.envelopes, envelope, language)],
  ];
}

function labelOf(list: CodeList<Entry>, id: string, language: Language): string | undefined {
  const entry = list.get(id);
  return entry === undefined ? undefined : inLanguage(entry.label, language);
}

function linkText({ kind, to }: AskLink, { portfolio, language }: CardWorld): string {
  const [target] = portfolio.ids.known(to);
  const title =
    target === undefined ? say('notInPortfolio', language) : inLanguage(target.summary.title, language);
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
