// `init`: makes a portfolio that can be checked at once. Writes new files only; when one is there already, none is written.
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { findRoot } from '../../disk/find-root.ts';
import { createFiles } from '../../disk/write-file.ts';
import { newPortfolioFiles } from '../../features/create/new-portfolio.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { builtInVocabulary } from '../../vocabulary/load.ts';
import { templateWords } from '../../wording/templates.ts';
import { questions, writeWords } from '../../wording/cli/write.ts';
import { inLanguage } from '../../wording/language.ts';
import { type ExitCode, type Invocation, type Run, Stop } from '../command.ts';
import { pick } from '../pick.ts';
import { Prompter } from '../prompter.ts';
import { systemDate } from '../../checks/system-date.ts';

/** Stands in when no submitter is named: the region that contains all others. */
const countryKind: RegionEntry['kind'] = 'country';

export const run: Run = async (invocation): Promise<ExitCode> => {
  const { terminal, language, folder: current } = invocation;
  const [named = '.'] = invocation.arguments;
  const folder = resolve(current, named);
  refuseInside(folder, named, invocation);
  const { title, submitter } = await answers(invocation);
  const region = submitter ?? builtInVocabulary().regions.entries.find(({ kind }) => kind === countryKind);
  const files = newPortfolioFiles({
    title: title ?? templateWords.defaultTitle[language](),
    submitter: { id: region?.id ?? '', label: inLanguage(region?.label, language) },
    assumed: submitter === undefined,
    language,
  });
  for (const { file } of files) {
    if (existsSync(join(folder, file)))
      throw new Stop(writeWords.exists[language]({ file: join(named, file) }));
  }
  const failed = createFiles(files.map(({ file, text }) => ({ path: join(folder, file), content: text })));
  if (failed !== undefined) {
    const words = failed.problem === 'exists' ? writeWords.exists : writeWords.notWritten;
    throw new Stop(words[language]({ file: join(named, relative(folder, failed.path)) }));
  }
  for (const { file } of files) terminal.out(`${writeWords.made[language]({ file: join(named, file) })}\n`);
  if (submitter === undefined && region !== undefined) {
    const file = join(named, files.find((one) => one.file.endsWith('submission.yaml'))?.file ?? '');
    const label = inLanguage(region.label, language);
    terminal.out(`\n${writeWords.submitterAssumed[language]({ code: region.id, label, file })}\n`);
  }
  terminal.out(`\n${writeWords.afterInit[language]({ folder: named })}\n`);
  return 0;
};

function refuseInside(folder: string, named: string, { language }: Invocation): void {
  let start = folder;
  while (!existsSync(start) && dirname(start) !== start) start = dirname(start);
  const found = findRoot(start, '.');
  if (!('root' in found)) return;
  if (found.path === '' && start === folder)
    throw new Stop(writeWords.portfolioExists[language]({ folder: named }));
  throw new Stop(writeWords.insidePortfolio[language]({ folder: named, root: found.root }));
}

/** From the options, else asked on a terminal, else left open. */
async function answers({ values, language, terminal }: Invocation) {
  const { regions } = builtInVocabulary();
  const choice = { what: questions.submitter[language](), language, today: systemDate() };
  const read = (text: string) => pick(regions, text, choice);
  const named = values.text('submitter');
  let title = values.text('title');
  let submitter = named === undefined ? undefined : read(named);
  if (terminal.interactive && (title === undefined || submitter === undefined)) {
    const prompter = new Prompter(terminal, language);
    try {
      title ??= await prompter.ask(questions.portfolioTitle[language](), (text) => text, true);
      submitter ??= await prompter.ask(questions.submitter[language](), read, true);
    } finally {
      prompter.close();
    }
  }
  return { title, submitter };
}
