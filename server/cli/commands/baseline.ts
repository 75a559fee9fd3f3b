// `baseline`: takes what is found now into the known findings, extends and prunes them. Writes that one file only.
import { join } from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { createFile } from '../../disk/write-file.ts';
import { type Answer, updatedBaseline } from '../../features/baseline.ts';
import { isProblem } from '../../portfolio/folder.ts';
import { baselineFile } from '../../records/kind.ts';
import { decodeText } from '../../text/read.ts';
import { baselineWords } from '../../wording/cli/baseline.ts';
import { writeWords } from '../../wording/cli/write.ts';
import { type ExitCode, type Invocation, type Run, Stop } from '../command.ts';
import { diffText } from '../diff-text.ts';
import { load, type Opened, openPortfolio, refuseBroken, tellUnread } from '../open-portfolio.ts';
import { rewrite } from '../rewrite.ts';

export const run: Run = (invocation) => {
  const { language, terminal, values } = invocation;
  const add = answerIn(invocation);
  const opened = openPortfolio(invocation, []);
  const checker = load(opened, invocation);
  refuseBroken(checker, language);
  // What may stay until a day that has gone would fail every check at once.
  if (add !== undefined && add.until < checker.today)
    throw new Stop(baselineWords.past[language]({ until: add.until, today: checker.today }));
  // Of a portfolio that was read in part it is not known what no longer occurs.
  if (tellUnread(checker.unread, invocation)) return 2;
  const { each, known } = checker.show();
  const [fresh, old] = [each.filter(mayBeKnown), known.filter(mayBeKnown)];
  const content = opened.folder.read(baselineFile);
  const before = isProblem(content) ? undefined : decodeText(content);
  const wish = { add, prune: values.flag('prune'), today: checker.today };
  if (add === undefined && !wish.prune) {
    terminal.out(`${baselineWords.state[language]({ known: old.length, fresh: fresh.length })}\n`);
    return 0;
  }
  const update = updatedBaseline(before ?? baselineWords.head[language](), [...old, ...fresh], wish);
  if (update.text === (before ?? baselineWords.head[language]())) {
    terminal.out(`${baselineWords.nothing[language]()}\n`);
    return 0;
  }
  const exit = write({ before, after: update.text }, opened, invocation);
  if (exit !== 0) return exit;
  if (values.flag('dry-run')) terminal.tell(baselineWords.would[language](update));
  else terminal.out(`${baselineWords.done[language](update)}\n`);
  return exit;
};

/** What only informs fails no check, and what is wrong with silences is mended, not kept. */
const mayBeKnown = ({ severity, rule }: Finding): boolean =>
  (severity === 'error' || severity === 'warning') && !rule.startsWith('ignore/');

/** Throws Stop when only some of the three are given: without them nobody would ever solve what is known. */
function answerIn({ values, language }: Invocation): Answer | undefined {
  const owner = values.text('owner');
  const reason = values.text('reason');
  const until = values.text('until');
  if (owner === undefined && reason === undefined && until === undefined) return undefined;
  if (owner === undefined || reason === undefined || until === undefined) {
    throw new Stop(baselineWords.incomplete[language]());
  }
  return { owner, reason, until };
}

function write(
  { before, after }: { readonly before?: string; readonly after: string },
  opened: Opened,
  invocation: Invocation,
): ExitCode {
  const { language, terminal, values } = invocation;
  if (values.flag('dry-run')) {
    terminal.out(`${diffText(baselineFile, before ?? '', after, terminal.paint)}\n`);
    return 0;
  }
  if (before !== undefined) {
    return rewrite([{ file: baselineFile, before, after }], opened, invocation).size === 1 ? 0 : 2;
  }
  const result = createFile(join(opened.root, baselineFile), after);
  if (result === 'written') return 0;
  terminal.tell(writeWords.notWritten[language]({ file: baselineFile }));
  return 2;
}
