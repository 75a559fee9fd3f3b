// `format`: brings records into the fixed form. Files that cannot be read well are left alone, and told.
import type { Checker } from '../../checks/checker.ts';
import { type Formatted, formatText } from '../../features/format/format.ts';
import { formattedKind, keyOrder } from '../../features/format/format-source.ts';
import { isProblem } from '../../portfolio/folder.ts';
import { readSetup, type Setup } from '../../portfolio/setup.ts';
import { finish } from '../../portfolio/steps.ts';
import { kindOf, portfolioFile } from '../../records/kind.ts';
import { harmlessName } from '../../text/harmless.ts';
import { decodeText } from '../../text/read.ts';
import { writeWords } from '../../wording/cli/write.ts';
import type { ExitCode, Invocation, Run } from '../command.ts';
import { diffText } from '../diff-text.ts';
import { load, type Opened, openPortfolio, refuseBroken, tellUnread } from '../open-portfolio.ts';
import { isFaithful, type Rewritten, rewrite } from '../rewrite.ts';

interface Outcome {
  readonly changes: readonly Rewritten[];
  /** Files that were left alone, because their text cannot be read well or tidying might change what they say. */
  readonly left: readonly { readonly why: 'unreadable' | 'unsure'; readonly sentence: string }[];
  readonly unread: Checker['unread'];
  /** How many files could be read. */
  readonly seen: number;
}

export const run: Run = (invocation) => {
  const { terminal, language, values } = invocation;
  const opened = openPortfolio(invocation);
  const { changes, left, seen, unread } = formatAll(opened, invocation);
  for (const { sentence } of left) terminal.tell(sentence);
  const isIncomplete = tellUnread(unread, invocation) || left.some(({ why }) => why === 'unreadable');
  const skipped = left.length + unread.length;
  const already = writeWords.alreadyFormatted[language]({ files: seen, left: skipped });
  if (values.flag('check') || values.flag('dry-run')) {
    const exit = preview(changes, already, invocation);
    return isIncomplete ? 2 : exit;
  }
  const written = rewrite(changes, opened, invocation);
  const words = changes.length === 0 ? already : writeWords.formatted[language]({ files: written.size });
  terminal.out(`${words}\n`);
  return isIncomplete || written.size < changes.length ? 2 : 0;
};

function preview(
  changes: readonly Rewritten[],
  already: string,
  { terminal, language, values }: Invocation,
): ExitCode {
  for (const { file, before, after } of changes) {
    terminal.out(
      values.flag('dry-run')
        ? `${diffText(file, before, after, terminal.paint)}\n`
        : `${harmlessName(file)}\n`,
    );
  }
  const words = changes.length === 0 ? already : writeWords.wouldFormat[language]({ files: changes.length });
  terminal.tell(words);
  return values.flag('check') && changes.length > 0 ? 1 : 0;
}

function formatAll(opened: Opened, invocation: Invocation): Outcome {
  const { language } = invocation;
  const setup = readSetup(opened.folder);
  // What the configuration leaves out must not be touched because it cannot be read.
  if (isSuspect(setup)) refuseBroken(load(opened, invocation), language);
  const changes: Rewritten[] = [];
  const left: Outcome['left'][number][] = [];
  const scan = finish(setup.scanned());
  const unread = new Map([...setup.unread, ...scan.unread].map((one) => [one.path, one]));
  let seen = 0;
  for (const file of scan.files) {
    const kind = formattedKind(setup.isCodeList(file) ? 'code-list' : kindOf(file));
    if (kind === undefined || !opened.selects(file)) continue;
    const bytes = opened.folder.read(file);
    if (isProblem(bytes)) {
      unread.set(file, { path: file, problem: bytes.problem, wanted: 'record' });
      continue;
    }
    const before = decodeText(bytes);
    const result: Formatted = isFaithful(before, bytes)
      ? formatText(before, keyOrder(kind))
      : { left: 'unreadable' };
    if ('left' in result) {
      const words = result.left === 'unreadable' ? writeWords.leftUnreadable : writeWords.leftUnsure;
      left.push({ why: result.left, sentence: words[language]({ file }) });
      continue;
    }
    seen += 1;
    if (result.text !== before) changes.push({ file, before, after: result.text });
  }
  return { changes, left, seen, unread: [...unread.values()] };
}

const isSuspect = ({ readings, unread }: Setup): boolean =>
  readings.some(({ file, problems }) => file === portfolioFile && problems.length > 0) ||
  unread.some(({ path }) => path === portfolioFile);
