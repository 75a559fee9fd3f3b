// `show`: one ask as a card in plain words, with what is found about it.
import { Texts } from '../../checks/placing.ts';
import { wordedFinding } from '../../checks/worded.ts';
import { isProblem } from '../../portfolio/folder.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { readText } from '../../text/read.ts';
import { cardWords } from '../../wording/cli/pages.ts';
import { inLanguage } from '../../wording/language.ts';
import { type Run, Stop } from '../command.ts';
import { indented, pad, width, wrap } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { load, type Opened, openPortfolio } from '../open-portfolio.ts';
import { cardRows, type CardRow } from '../report/card.ts';
import { percent } from '../report/summary.ts';
import { findingsText } from '../report/text.ts';
import { harmless, type Terminal } from '../terminal.ts';

export const run: Run = (invocation) => {
  const { terminal, language, values } = invocation;
  const opened = openPortfolio(invocation, []);
  const checker = load(opened, invocation);
  const { portfolio } = checker;
  const [id = ''] = invocation.arguments;
  const entries = portfolio.ids.known(id);
  if (entries.length === 0) {
    const ids = portfolio.asks.flatMap(({ summary }) => summary.id ?? []);
    throw new Stop(cardWords.unknownAsk[language]({ id, near: nearest(id, ids) }));
  }
  const findings = checker.findings();
  const completeness = checker.completeness();
  const about = entries.map((entry) => ({
    entry,
    record: recordOf(entry, opened),
    findings: findings.filter(
      ({ file, document, ask }) =>
        (file === entry.file && document === entry.document) || ask === entry.summary.id,
    ),
    completeness: completeness.asks.find(({ ask, file }) => ask === entry.summary.id && file === entry.file),
  }));
  if (values.text('format') === 'json') {
    const asks = about.map(({ entry, record, findings: found, completeness: complete }) => ({
      id: entry.summary.id,
      file: entry.file,
      document: entry.document,
      submission: entry.submission?.record.id,
      record,
      completeness: complete,
      findings: found.map((finding) => wordedFinding(finding, language)),
    }));
    terminal.out(`${JSON.stringify(asks.length === 1 ? asks[0] : { asks }, undefined, 2)}\n`);
    return 0;
  }
  const world = { portfolio, language, today: checker.today };
  for (const { entry, findings: found, completeness: complete } of about) {
    const rows = cardRows(entry, world);
    const title = inLanguage(entry.summary.title, language);
    const whole = complete && {
      label: cardWords.completeness[language]({}),
      text: cardWords.completenessValue[language]({
        percent: percent(complete.there, complete.wanted),
        there: complete.there,
        wanted: complete.wanted,
      }),
    };
    terminal.out(card(title, [...rows, ...(whole === undefined ? [] : [whole])], terminal));
    const texts = new Texts(opened.folder);
    const said = findingsText(found, { language, terminal, texts });
    const none = `${cardWords.noFindings[language]({})}\n`;
    terminal.out(
      `\n${terminal.paint('bold', cardWords.findings[language]({}))}\n${said === '' ? none : said}`,
    );
  }
  return 0;
};

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
