// `fix`: applies the safe fixes until nothing changes any more. Writes only files that become different.
import { wordFix } from '../../wording/catalogue.ts';
import { writeWords } from '../../wording/cli/write.ts';
import { fixAll } from '../../features/fix/fix-all.ts';
import { type Invocation, type Run, Stop } from '../command.ts';
import { diffText } from '../diff-text.ts';
import { brokenConfiguration, openPortfolio, refuseStrangers, tellUnread } from '../open-portfolio.ts';
import { rewrite } from '../rewrite.ts';
import { harmlessLine, harmlessName } from '../../text/harmless.ts';

export const run: Run = (invocation) => {
  const { terminal, language, values } = invocation;
  const opened = openPortfolio(invocation);
  const { files, applied, findings, portfolio } = fixAll(
    opened.folder,
    (folder) => opened.open(folder, { since: opened.earlier?.folder }),
    opened.selects,
  );
  const broken = brokenConfiguration({ findings, unread: portfolio.unread }, language);
  if (broken !== undefined) throw new Stop(broken);
  refuseStrangers(opened, portfolio, language);
  const done = applied.filter(({ finding, fix }) =>
    files.some(({ file }) => file === (fix.file ?? finding.file)),
  );
  if (values.flag('dry-run')) {
    for (const { file, before, after } of files)
      terminal.out(`${diffText(file, before, after, terminal.paint)}\n`);
    const words = files.length === 0 ? writeWords.nothingToFix : writeWords.wouldFix;
    terminal.tell(words[language]({ fixes: done.length, files: files.length }));
  } else {
    const written = rewrite(files, opened, invocation);
    tell(
      done.filter(({ finding, fix }) => written.has(fix.file ?? finding.file)),
      invocation,
    );
    if (written.size < files.length) return 2;
    const words = files.length === 0 ? writeWords.nothingToFix : writeWords.fixed;
    terminal.out(`${words[language]({ fixes: done.length, files: files.length })}\n`);
  }
  return tellUnread(portfolio.unread, invocation) ? 2 : 0;
};

function tell(applied: ReturnType<typeof fixAll>['applied'], { terminal, language }: Invocation): void {
  for (const { finding, fix } of applied) {
    const title = wordFix(fix.title, fix.facts, language);
    const line = `${harmlessName(fix.file ?? finding.file)}:${finding.line}  ${finding.rule}`;
    terminal.out(`${line}  ${harmlessLine(title)}\n`);
  }
}
