// `format`: brings records into the fixed form. Files that cannot be read well are left alone, and told.
import { type Formatted, formatText } from '../../features/format.ts';
import { isProblem } from '../../portfolio/folder.ts';
import { readSetup } from '../../portfolio/setup.ts';
import { canonicalKeys } from '../../records/canonical.ts';
import { kindOf, type RecordKind } from '../../records/kind.ts';
import { decodeText } from '../../text/read.ts';
import { writeWords } from '../../wording/cli/write.ts';
import type { ExitCode, Invocation, Run } from '../command.ts';
import { diffText } from '../diff-text.ts';
import { type Opened, openPortfolio, unreadSentence } from '../open-portfolio.ts';
import { isFaithful, type Rewritten, rewrite } from '../rewrite.ts';

interface Outcome {
  readonly changes: readonly Rewritten[];
  /** Sentences about files that were left alone. */
  readonly left: readonly string[];
  readonly seen: number;
}

export const run: Run = (invocation) => {
  const { terminal, language, values } = invocation;
  const opened = openPortfolio(invocation);
  const { changes, left, seen } = formatAll(opened, invocation);
  for (const sentence of left) terminal.err(`${sentence}\n`);
  if (values.flag('check') || values.flag('dry-run')) return preview(changes, seen, invocation);
  const written = rewrite(changes, opened, invocation);
  const words =
    changes.length === 0
      ? writeWords.alreadyFormatted[language]({ files: seen })
      : writeWords.formatted[language]({ files: written });
  terminal.out(`${words}\n`);
  return written < changes.length ? 2 : 0;
};

function preview(
  changes: readonly Rewritten[],
  seen: number,
  { terminal, language, values }: Invocation,
): ExitCode {
  for (const { file, before, after } of changes) {
    terminal.out(values.flag('dry-run') ? `${diffText(file, before, after, terminal.paint)}\n` : `${file}\n`);
  }
  const words =
    changes.length === 0
      ? writeWords.alreadyFormatted[language]({ files: seen })
      : writeWords.wouldFormat[language]({ files: changes.length });
  terminal.err(`${words}\n`);
  return values.flag('check') && changes.length > 0 ? 1 : 0;
}

function formatAll(opened: Opened, { language }: Invocation): Outcome {
  const setup = readSetup(opened.folder);
  const changes: Rewritten[] = [];
  const left: string[] = [];
  let seen = 0;
  for (const file of setup.files) {
    const kind = setup.isCodeList(file) ? 'code-list' : formattedKind(file);
    if (kind === undefined || !opened.selects(file)) continue;
    seen += 1;
    const bytes = opened.folder.read(file);
    if (isProblem(bytes)) {
      left.push(unreadSentence(bytes.problem, file, language));
      continue;
    }
    const before = decodeText(bytes);
    const result: Formatted = isFaithful(before, bytes)
      ? formatText(before, (at) => canonicalKeys(kind, at))
      : { left: 'unreadable' };
    if ('left' in result) {
      const words = result.left === 'unreadable' ? writeWords.leftUnreadable : writeWords.leftUnsure;
      left.push(words[language]({ file }));
    } else if (result.text !== before) changes.push({ file, before, after: result.text });
  }
  return { changes, left, seen };
}

/** Review events are never changed after they were written, and notes are prose. */
function formattedKind(file: string): RecordKind | undefined {
  const kind = kindOf(file);
  return kind === 'note' || kind === 'review-event' ? undefined : kind;
}
