// Finds the comments that silence a rule: `policy-asks-ignore CODE: reason (until 2026-12-31)`, in records and notes.
import type { Directive } from '../rules/rule.ts';
import { comments } from '../text/comments.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/place.ts';

const mark = 'policy-asks-ignore';

/** What silences a rule as written, before it is known what became of it. */
export type Written = Omit<Directive, 'used' | 'ruleRan'>;

/** One of them where it stands, with whether it silenced something. */
export interface FoundDirective {
  readonly file: string;
  /** Id of the ask in whose record it stands, of a waiver. */
  readonly ask?: string;
  readonly written: Written;
  readonly used: boolean;
}

/** A silencing comment. */
export interface WrittenComment extends Written {
  readonly scope: 'line' | 'file';
  /** The line (from 0) of which it speaks: its own when something stands before it, else the next that is no comment. */
  readonly line: number;
}

/** Whether a text can hold such comments at all. */
export const mayHoldDirectives = (text: string): boolean => text.includes(mark);

export function directives(text: string, file: string, lines: Lines): readonly WrittenComment[] {
  if (!mayHoldDirectives(text)) return [];
  const found = file.endsWith('.md') ? htmlComments(text) : comments(text);
  const next = nextLines(text);
  return found.flatMap((comment) => {
    const directive = parse(comment.text, comment.range);
    if (directive === undefined) return [];
    const own = lines.position(comment.range.start).line;
    const removal = [{ kind: 'text' as const, range: removalOf(text, comment), text: '' }];
    return [{ ...directive, removal, line: comment.ownLine ? (next[own + 1] ?? own) : own }];
  });
}

interface Comment {
  readonly range: Range;
  readonly text: string;
  readonly ownLine: boolean;
}

function htmlComments(text: string): Comment[] {
  const found: Comment[] = [];
  let read = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', read)) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    // What follows another comment on its line does not stand on a line of its own.
    const between = text.slice(read, start);
    const ownLine = (read === 0 || between.includes('\n')) && /(?:^|\n)[ \t]*$/u.test(between);
    read = close + 3;
    found.push({ range: { start, end: read }, text: text.slice(start + 4, close), ownLine });
  }
  return found;
}

/** What goes when a comment is removed: its whole line when it stands alone, else the spaces before it too. */
function removalOf(text: string, { range, ownLine }: Comment): Range {
  let { start, end } = range;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1;
  if (ownLine) end += /^[ \t]*(?:\r\n|\r|\n)?/u.exec(text.slice(end, end + 200))?.[0].length ?? 0;
  return { start, end };
}

/** Of each line the first, from itself on, that is neither blank nor a comment. */
function nextLines(text: string): readonly (number | undefined)[] {
  const rows = text.split(/\r\n|\r|\n/u);
  const found: (number | undefined)[] = [];
  for (let line = rows.length - 1; line >= 0; line -= 1) {
    const row = rows[line]?.trim() ?? '';
    const counts = row !== '' && !row.startsWith('#') && !row.startsWith('<!--');
    found[line] = counts ? line : found[line + 1];
  }
  return found;
}

function parse(comment: string, range: Range): Omit<WrittenComment, 'line' | 'removal'> | undefined {
  const said = /policy-asks-ignore(-file)?(?=[\s:]|$):?\s*([^\s:(]*)\s*:?\s*([\s\S]*)$/u.exec(comment);
  if (said === null || comment.slice(0, said.index).trim() !== '') return undefined;
  const [, wholeFile, code = '', rest = ''] = said;
  // In the words and dates that people write: a day that cannot be read must not silence for ever.
  const until = /\((?:until|tot en met|t\/m|tot)\s+(\d[^\s()]*)\)\s*$/iu.exec(rest);
  const reason = rest.slice(0, until?.index ?? rest.length).trim();
  return {
    form: 'comment',
    code,
    reason: reason === '' ? undefined : reason,
    until: until?.[1],
    scope: wholeFile === undefined ? 'line' : 'file',
    place: { document: 0, at: [], range },
    codePlace: { document: 0, at: [], range: codeRange(comment, code, range) },
  };
}

/** The comment's text ends where its range ends, but for the closing of an HTML comment. */
function codeRange(comment: string, code: string, range: Range): Range {
  if (code === '') return range;
  const inText = comment.indexOf(code, comment.indexOf(mark) + mark.length);
  const closing = range.end - range.start > comment.length + 4 ? 3 : 0;
  const start = range.end - closing - (comment.length - inText);
  return { start, end: start + code.length };
}
