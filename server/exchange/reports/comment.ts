// The comment that a check keeps on a pull or merge request: what is new first, then what has gone, then what was there already.
// Nothing in it calls on a person, links to other work or makes the forge do something, whatever an ask says.
import { escapeMessage } from '../../text/escape-markdown.ts';
import { commentWords } from '../../wording/comment.ts';
import { reportsWords } from '../../wording/reports.ts';
import { goneLines, type Look, tablesOf } from './markdown-findings.ts';
import { faultsOf, type Report, type ReportedFinding } from './report.ts';

export interface Comment {
  readonly body: string;
  /** There is no news: no comment need be begun for it. */
  readonly isQuiet: boolean;
}

export interface CommentWish {
  /** Tells the comments of one request apart. */
  readonly key: string;
  /** How many UTF-16 units the forge takes. */
  readonly longest: number;
}

/** The first line of a comment of ours: by it the comment is found again. Nobody sees it. */
export const marker = (key: string): string =>
  `<!-- policy-asks: ${encodeURIComponent(key.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D')} -->`;

export function comment(report: Report, { key, longest }: CommentWish): Comment {
  const { language, title, broken, closing, since } = report;
  const isComplete = faultsOf(report).length === 0;
  const head = [
    marker(key),
    `## ${quiet(title)}`,
    ...(broken === undefined ? [] : [`**${quiet(broken)}**`]),
    ...(isComplete && since !== undefined && !hasNew(report) ? [commentWords.nothingNew[language]()] : []),
    ...closing.map((line) => line.replaceAll(/\s+/gu, ' ')),
  ];
  const page = new Page(head, longest - commentWords.leftOut[language](farTooMany).length);
  const left = { unread: unreadPart(report, page), findings: 0, gone: 0 };
  left.findings += findingsPart(report, page, 'new');
  left.gone = gonePart(report, page);
  left.findings += findingsPart(report, page, 'unchanged');
  const isWhole = left.unread + left.findings + left.gone === 0;
  return {
    body: `${page.text}${isWhole ? '' : `\n\n${commentWords.leftOut[language](left)}`}\n`,
    isQuiet: isComplete && !hasNews(report),
  };
}

const farTooMany = { unread: 999_999_999, findings: 999_999_999, gone: 999_999_999 };

const hasNew = ({ findings }: Report): boolean => findings.some(({ change }) => change === 'new');

function hasNews(report: Report): boolean {
  const { since, findings } = report;
  return since === undefined ? findings.length > 0 : hasNew(report) || since.gone.length > 0;
}

/** Paragraphs, as many as fit. */
class Page {
  #text: string;
  readonly #longest: number;

  constructor(head: readonly string[], longest: number) {
    this.#longest = longest - 2;
    this.#text = head.join('\n\n').slice(0, this.#longest);
  }

  get text(): string {
    return this.#text;
  }

  get room(): number {
    return this.#longest - this.#text.length;
  }

  add(...paragraphs: readonly string[]): void {
    for (const paragraph of paragraphs) this.#text += `\n\n${paragraph}`;
  }

  /** Lines below a heading; gives how many did not fit. */
  list(heading: string, lines: readonly string[]): number {
    let room = this.room - heading.length - 4;
    const fitting = lines.filter((line) => {
      const fits = line.length < room;
      if (fits) room -= line.length + 1;
      return fits;
    });
    if (fitting.length > 0) this.add(heading, fitting.join('\n'));
    return lines.length - fitting.length;
  }
}

const unreadPart = ({ unread, language }: Report, page: Page): number =>
  page.list(
    `### ${reportsWords.unread[language]()}`,
    unread.map((line) => `- ${quiet(line)}`),
  );

const gonePart = ({ since, language }: Report, page: Page): number =>
  page.list(`### ${reportsWords.gone[language]()}`, goneLines(since?.gone ?? [], quiet));

/** Gives how many did not fit. Without an earlier version all findings count as new, below no heading of their own. */
function findingsPart(report: Report, page: Page, which: 'new' | 'unchanged'): number {
  const { language, since } = report;
  const findings = report.findings.filter(({ change = 'new' }) => change === which).map(plain);
  if (findings.length === 0) return 0;
  const { before, after } = frame(which, since === undefined ? undefined : findings.length, language);
  const frameLength = [...before, ...after].reduce((sum, text) => sum + text.length + 2, 0);
  const room = page.room - frameLength;
  const look: Look = { language, heading: since === undefined ? '###' : '####', escape: quiet, room };
  const { parts, left } = tablesOf({ findings, since }, look);
  if (parts.length > 0) page.add(...before, ...parts, ...after);
  return left;
}

/** The heading says it for all. */
const plain = ({ change: _said, ...finding }: ReportedFinding): ReportedFinding => finding;

/** What was there already is folded away. */
function frame(which: 'new' | 'unchanged', count: number | undefined, language: Report['language']) {
  if (count === undefined) return { before: [], after: [] };
  if (which === 'new') return { before: [`### ${commentWords.fresh[language]({ count })}`], after: [] };
  const summary = commentWords.unchanged[language]({ count });
  return { before: [`<details>\n<summary>${summary}</summary>`], after: ['</details>'] };
}

/** Unseen, and no part of a name or number: it keeps a sign from naming what follows it. */
const joiner = '\u2060';

/** Escaped, and without what forges make of `@name`, `#12`, `!12` and their like, which looks through escapes. */
const quiet = (text: string): string =>
  escapeMessage(text, (escaped) =>
    escaped
      .replaceAll(/[@#!%~$](?=[\p{L}\d"_])|&(?=\d)/gu, `$&${joiner}`)
      .replaceAll(/\bGH-(?=\d)/giu, `$&${joiner}`),
  );
