// One HTML page that needs nothing beside it: no script, nothing fetched, and a policy that allows neither. It reads well without
// its style too, as where a server that keeps it forbids every style.
import { element, escaped } from '../../charts/svg.ts';
import { codeParts } from '../../text/code-parts.ts';
import { harmless } from '../../text/harmless.ts';
import type { Language } from '../../wording/language.ts';
import { day } from '../../wording/say.ts';
import { reportsWords as words } from '../../wording/reports.ts';
import { severityWords } from '../../wording/severity.ts';
import { byFile } from './by-file.ts';
import { pageStyle, pageStyleHash } from './page-style.ts';
import type { Report, ReportedFinding } from './report.ts';

export function page(report: Report): string {
  const { language, title, findings, broken, closing, unread, today, version } = report;
  const files = [...byFile(findings)];
  const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(title)),
    `<style>${pageStyle}</style>`,
  ];
  const body = [
    element('h1', {}, escaped(title)),
    ...(broken === undefined ? [] : [element('p', {}, element('strong', {}, escaped(broken)))]),
    ...closing.map((line) => element('p', {}, said(line))),
    ...unreadHtml(unread, language),
    ...(files.length === 0 ? [] : [contents(files, language)]),
    ...files.map(([file, own], index) => fileHtml({ file, own, index }, report)),
    ...goneHtml(report),
    ...rulesHtml(report),
    element('footer', {}, escaped(words.asOf[language]({ today: day(today, language), version }))),
  ];
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n<main>\n${body.join('\n')}\n</main>\n</body>\n</html>\n`;
}

/** A message as markup: what one can type in it is code. */
const said = (message: string): string =>
  codeParts(message)
    .map(({ words: part, isCode }) => (isCode ? element('code', {}, escaped(part)) : escaped(part)))
    .join('');

const unreadHtml = (unread: readonly string[], language: Language): readonly string[] =>
  unread.length === 0
    ? []
    : [
        element('h2', {}, escaped(words.unread[language]())),
        element('ul', {}, ...unread.map((line) => element('li', {}, said(line)))),
      ];

function contents(files: readonly (readonly [string, readonly unknown[]])[], language: Language): string {
  const rows = files.map(([file, own], index) =>
    element('li', {}, element('a', { href: `#file-${index}` }, escaped(file)), escaped(` (${own.length})`)),
  );
  return element('nav', { 'aria-label': words.contents[language]() }, element('ul', {}, ...rows));
}

interface OfFile {
  readonly file: string;
  readonly own: readonly ReportedFinding[];
  readonly index: number;
}

function fileHtml({ file, own, index }: OfFile, report: Report): string {
  return element(
    'section',
    { 'aria-labelledby': `file-${index}` },
    element('h2', { id: `file-${index}` }, escaped(file)),
    element('ol', {}, ...own.map((finding) => findingHtml(finding, report))),
  );
}

function findingHtml(finding: ReportedFinding, { language, lineText }: Report): string {
  const { severity, change, line, column, message, rule, related, file } = finding;
  const source = harmless(lineText(file, line).trim());
  return element(
    'li',
    { class: severity },
    element(
      'p',
      {},
      element('strong', {}, escaped(severityWords[severity][language]())),
      escaped(` ${line}:${column} `),
      ...(change === undefined
        ? []
        : [escaped(`${(change === 'new' ? words.fresh : words.unchanged)[language]()} `)]),
      element('a', { href: `#${rule}` }, element('code', {}, escaped(rule))),
    ),
    element('p', {}, said(message)),
    ...(source === '' ? [] : [element('pre', {}, element('code', {}, escaped(source)))]),
    ...related.map((place) =>
      element('p', { class: 'also' }, escaped(`${place.file}:${place.line}: `), said(place.message)),
    ),
  );
}

/** All of it: a page is for keeping. */
function goneHtml({ since, language }: Report): readonly string[] {
  if (since === undefined || since.gone.length === 0) return [];
  const lines = since.gone.map(({ file, message, rule }) =>
    element('li', {}, escaped(`${file}: `), said(`${message} `), element('code', {}, escaped(rule))),
  );
  return [element('h2', {}, escaped(words.gone[language]())), element('ul', {}, ...lines)];
}

function rulesHtml({ findings, language, rule }: Report): readonly string[] {
  const codes = [...new Set(findings.map((finding) => finding.rule))].toSorted();
  if (codes.length === 0) return [];
  const about = codes.map((code) => {
    const { what, help } = rule(code);
    return [
      element('h3', { id: code }, escaped(code)),
      element('p', {}, said(what)),
      ...help.split('\n\n').map((part) => element('p', {}, said(part))),
    ].join('\n');
  });
  return [element('h2', {}, escaped(words.rules[language]())), ...about];
}
