// `list`: the asks of a portfolio, as a table or as JSON, with filters.
import { jsonText } from '../../exchange/reports/json-text.ts';
import { nameOfFile } from '../../portfolio/folder.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { claimOf } from '../../records/money.ts';
import { claimBy } from '../../rules/funding/envelope-ledger.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { listWords } from '../../wording/cli/pages.ts';
import { writeWords } from '../../wording/cli/write.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { type Invocation, type Run, Stop, type Values } from '../command.ts';
import { table } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { load, openPortfolio, refuseBroken, refuseStrangers, tellUnread } from '../open-portfolio.ts';
import { harmlessLine } from '../../text/harmless.ts';

export const run: Run = (invocation) => {
  const { terminal, language, values } = invocation;
  const opened = openPortfolio(invocation);
  const checker = load(opened, invocation);
  refuseBroken(checker, language);
  const { portfolio } = checker;
  refuseStrangers(opened, portfolio, language);
  const all = portfolio.asks.filter(({ file }) => opened.selects(file));
  const wanted = filtersOf(values, { language, entries: portfolio.asks, vocabulary: portfolio.vocabulary });
  const asks = all.filter((entry) => fits(entry, wanted));
  if (values.text('format') === 'json') {
    const report = { asks: asks.map((entry) => askJson(entry, portfolio.vocabulary, language)) };
    terminal.out(jsonText(report));
  } else terminal.out(asks.length === 0 ? noneText(all.length, language) : listing(asks, invocation));
  return tellUnread(checker.unread, invocation) ? 2 : 0;
};

const noneText = (all: number, language: Language): string =>
  `${(all === 0 ? listWords.none : listWords.noneMatch)[language]()}\n`;

const submissionName = ({ submission }: AskEntry): string | undefined =>
  submission === undefined ? undefined : (submission.record.id ?? submission.folder);

/** A made-up submission is called so wherever it is shown. */
function submissionCell(entry: AskEntry, language: Language): string {
  const name = submissionName(entry) ?? '–';
  return entry.submission?.record.fictional === true ? `${name} (${listWords.fictional[language]()})` : name;
}

const filters = ['status', 'goal', 'submission'] as const;
type Filters = Readonly<Partial<Record<(typeof filters)[number], string>>>;

function fits({ summary, submission }: AskEntry, wanted: Filters): boolean {
  if (wanted.status !== undefined && summary.status !== wanted.status) return false;
  if (wanted.goal !== undefined && !summary.goals.includes(wanted.goal)) return false;
  return wanted.submission === undefined || submissionNames(submission).includes(wanted.submission);
}

/** A submission may be named by its id, its folder or the last part of its folder. */
function submissionNames(submission: AskEntry['submission']): readonly string[] {
  if (submission === undefined) return [];
  const { record, folder } = submission;
  return [record.id ?? '', folder, nameOfFile(folder)];
}

interface About {
  readonly language: Language;
  readonly entries: readonly AskEntry[];
  readonly vocabulary: Vocabulary;
}

const filtersOf = (values: Values, about: About): Filters =>
  Object.fromEntries(
    filters.flatMap((option) => {
      const value = values.text(option);
      return value === undefined ? [] : [[option, meant(option, value, about)]];
    }),
  );

/** What a filter names: as records write it, else by its name in the code list. What does not exist would look like an empty list. */
function meant(option: keyof Filters, value: string, about: About): string {
  const names = written(option, about);
  const list = listOf(option, about.vocabulary);
  if (names.has(value) || list?.get(value) !== undefined) return value;
  const [only, second, ...more] = list?.find(value) ?? [];
  if (only !== undefined && second === undefined) return only.id;
  if (only !== undefined && second !== undefined) {
    const options = [only, second, ...more].map(
      ({ id, label }) => `${inLanguage(label, about.language)} (${id})`,
    );
    throw new Stop(writeWords.ambiguous[about.language]({ value, options }));
  }
  const near = nearest(value, [...new Set([...(list?.entries ?? []).map(({ id }) => id), ...names])]);
  throw new Stop(listWords.unknownFilter[about.language]({ option: `--${option}`, value, near }));
}

const listOf = (option: keyof Filters, { statuses, goals }: Vocabulary): CodeList<Entry> | undefined =>
  option === 'submission' ? undefined : option === 'goal' ? goals : statuses;

/** What asks have there, known to a code list or not. */
function written(option: keyof Filters, { entries }: About): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ submission, summary: { status, goals } }) => {
      if (option === 'submission') return submissionNames(submission);
      return option === 'goal' ? goals : (status ?? []);
    }),
  );
}

function askJson(entry: AskEntry, vocabulary: Vocabulary, language: Language) {
  const { summary, file, document } = entry;
  return {
    id: summary.id,
    title: inLanguage(summary.title, language),
    status: summary.status,
    submission: submissionName(entry),
    fictional: entry.submission?.record.fictional === true,
    file,
    document,
    priority: summary.priority,
    goals: summary.goals,
    regions: summary.targets.flatMap(({ code }) => (code === undefined ? [] : [code])),
    instrument: summary.instrument,
    scheme: summary.scheme?.id,
    term: summary.funding?.term,
    ...claimsOf(entry, vocabulary),
  };
}

/** What is asked of the national government: in all, or each year of money that goes on without end. */
function claimsOf(entry: AskEntry, vocabulary: Vocabulary): { claim?: number; claimPerYear?: number } {
  const { funding = {} } = entry.summary;
  const amount = claimBy(entry, vocabulary)?.amount;
  const isEndless =
    funding.until === undefined && vocabulary.terms.get(funding.term ?? '')?.end === 'forbidden';
  return isEndless ? { claimPerYear: amount } : { claim: claimOf(funding) ?? amount };
}

function listing(asks: readonly AskEntry[], { language, terminal }: Invocation): string {
  const heading = (['id', 'status', 'submission', 'title'] as const).map((name) =>
    listWords[name][language](),
  );
  const rows = asks.map((entry) =>
    [
      entry.summary.id ?? '–',
      entry.summary.status ?? '–',
      submissionCell(entry, language),
      inLanguage(entry.summary.title, language),
    ].map((cell) => harmlessLine(cell)),
  );
  const [head, ...lines] = table([heading, ...rows], terminal.width);
  const count = listWords.count[language]({ count: asks.length });
  return `${terminal.paint('bold', head ?? '')}\n${lines.join('\n')}\n\n${count}\n`;
}
