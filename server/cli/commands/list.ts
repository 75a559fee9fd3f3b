// `list`: the asks of a portfolio, as a table or as JSON, with filters.
import { jsonText } from '../../exchange/reports/json-text.ts';
import { nameOfFile } from '../../portfolio/folder.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { claimOf } from '../../records/money.ts';
import { listWords } from '../../wording/cli/pages.ts';
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
  checkFilters(values, { language, entries: portfolio.asks, vocabulary: portfolio.vocabulary });
  const asks = all.filter((entry) => fits(entry, values));
  if (values.text('format') === 'json') {
    const report = { asks: asks.map((entry) => askJson(entry, language)) };
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

function fits(entry: AskEntry, values: Values): boolean {
  const { summary, submission } = entry;
  const status = values.text('status');
  const wanted = values.text('submission');
  const goal = values.text('goal');
  if (status !== undefined && summary.status !== status) return false;
  if (goal !== undefined && !summary.goals.includes(goal)) return false;
  return wanted === undefined || submissionNames(submission).includes(wanted);
}

/** A submission may be named by its id, its folder or the last part of its folder. */
function submissionNames(submission: AskEntry['submission']): readonly string[] {
  if (submission === undefined) return [];
  const { record, folder } = submission;
  return [record.id ?? '', folder, nameOfFile(folder)];
}

/** A filter on something that does not exist would else look like an empty list. */
function checkFilters(
  values: Values,
  about: {
    readonly language: Language;
    readonly entries: readonly AskEntry[];
    readonly vocabulary: Parameters<typeof known>[1]['vocabulary'];
  },
): void {
  for (const option of ['status', 'goal', 'submission'] as const) {
    const value = values.text(option);
    if (value === undefined) continue;
    const names = known(option, about);
    if (names.includes(value)) continue;
    const near = nearest(value, [...new Set(names)]);
    throw new Stop(listWords.unknownFilter[about.language]({ option: `--${option}`, value, near }));
  }
}

interface Lists {
  readonly statuses: { readonly entries: readonly { readonly id: string }[] };
  readonly goals: { readonly entries: readonly { readonly id: string }[] };
}

function known(
  option: 'status' | 'goal' | 'submission',
  { entries, vocabulary }: { readonly entries: readonly AskEntry[]; readonly vocabulary: Lists },
): string[] {
  if (option === 'submission') return entries.flatMap(({ submission }) => [...submissionNames(submission)]);
  if (option === 'goal') {
    return [
      ...vocabulary.goals.entries.map(({ id }) => id),
      ...entries.flatMap(({ summary }) => [...summary.goals]),
    ];
  }
  return vocabulary.statuses.entries.map(({ id }) => id);
}

function askJson(entry: AskEntry, language: Language) {
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
    claim: summary.funding === undefined ? undefined : claimOf(summary.funding),
  };
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
