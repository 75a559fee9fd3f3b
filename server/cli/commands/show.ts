// `show`: one ask as a card in plain words, with what is found about it.
import { jsonText } from '../../exchange/reports/json-text.ts';
import type { Checker } from '../../checks/checker.ts';
import type { AskCompleteness } from '../../checks/completeness.ts';
import type { Finding } from '../../checks/finding.ts';
import { Texts } from '../../checks/placing.ts';
import { wordedFinding } from '../../checks/worded.ts';
import { isProblem } from '../../portfolio/folder.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { readText } from '../../text/read.ts';
import { cardWords } from '../../wording/cli/pages.ts';
import { inLanguage } from '../../wording/language.ts';
import { type Invocation, type Run, Stop } from '../command.ts';
import { indented, pad, width, wrap } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { load, type Opened, openPortfolio, refuseBroken, tellUnread } from '../open-portfolio.ts';
import { cardRows, type CardRow } from '../report/card.ts';
import { percent } from '../report/summary.ts';
import { findingsText } from '../report/text.ts';
import { harmless } from '../../text/harmless.ts';
import { type Terminal } from '../terminal.ts';

/** One ask with all that is known about it. Several asks only when they bear the same id. */
interface Shown {
  readonly entry: AskEntry;
  readonly findings: readonly Finding[];
  readonly completeness?: AskCompleteness;
}

export const run: Run = (invocation) => {
  const { terminal, values } = invocation;
  const opened = openPortfolio(invocation, []);
  const checker = load(opened, invocation);
  refuseBroken(checker, invocation.language);
  // An ask that is not found may stand in what could not be read.
  const isIncomplete = tellUnread(checker.unread, invocation);
  const shown = shownAsks(checker, invocation);
  if (values.text('format') === 'json') {
    const asks = shown.map((one) => askJson(one, opened, invocation));
    terminal.out(jsonText(asks.length === 1 ? asks[0] : { asks }));
  } else for (const one of shown) terminal.out(cardText(one, checker, opened, invocation));
  return isIncomplete ? 2 : 0;
};

/** Throws Stop when no ask bears or bore the id. */
function shownAsks(checker: Checker, { language, arguments: [id = ''] }: Invocation): Shown[] {
  const { portfolio } = checker;
  const entries = portfolio.ids.known(id);
  if (entries.length === 0) {
    const ids = portfolio.asks.flatMap(({ summary }) => summary.id ?? []);
    throw new Stop(cardWords.unknownAsk[language]({ id, near: nearest(id, ids) }));
  }
  const findings = checker.findings();
  const completeness = checker.completeness();
  return entries.map((entry) => ({
    entry,
    findings: findings.filter(
      ({ file, document, ask }) =>
        (file === entry.file && document === entry.document) || ask === entry.summary.id,
    ),
    completeness: completeness.asks.find(({ ask, file }) => ask === entry.summary.id && file === entry.file),
  }));
}

function askJson({ entry, findings, completeness }: Shown, opened: Opened, { language }: Invocation) {
  return {
    id: entry.summary.id,
    file: entry.file,
    document: entry.document,
    submission: entry.submission?.record.id,
    fingerprint: entry.fingerprint,
    record: recordOf(entry, opened),
    completeness,
    findings: findings.map((finding) => wordedFinding(finding, language)),
  };
}

function cardText(shown: Shown, { portfolio }: Checker, opened: Opened, invocation: Invocation): string {
  const { language, terminal } = invocation;
  const { entry, findings, completeness } = shown;
  const rows = [...cardRows(entry, { portfolio, language })];
  if (completeness !== undefined) {
    const { there, wanted } = completeness;
    const text = cardWords.completenessValue[language]({ percent: percent(there, wanted), there, wanted });
    rows.push({ label: cardWords.completeness[language](), text });
  }
  const said = findingsText(findings, { language, terminal, texts: new Texts(opened.folder) });
  const heading = terminal.paint('bold', cardWords.findings[language]());
  const title = inLanguage(entry.summary.title, language);
  return `${card(title, rows, terminal)}\n${heading}\n${said === '' ? `${cardWords.noFindings[language]()}\n` : said}`;
}

/** The whole record as it stands in its file. */
function recordOf(entry: AskEntry, { folder }: Opened): unknown {
  const content = folder.read(entry.file);
  return isProblem(content) ? undefined : readText(content).documents[entry.document]?.value;
}

function card(title: string, rows: readonly CardRow[], terminal: Pick<Terminal, 'width' | 'paint'>): string {
  const left = Math.max(...rows.map(({ label }) => width(label))) + 2;
  const lines = rows.flatMap(({ label, text }) =>
    wrap(harmless(text), terminal.width - left).map((line, index) =>
      index === 0 ? terminal.paint('dim', pad(label, left)) + line : ' '.repeat(left) + line,
    ),
  );
  return `${terminal.paint('bold', indented(harmless(title), 0, terminal.width))}\n\n${lines.join('\n')}\n`;
}
