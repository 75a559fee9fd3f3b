// `new`: writes one ask, from options or from answers on a terminal. Never overwrites.
import { join, relative } from 'node:path';
import type { Checker } from '../../checks/checker.ts';
import { createFile } from '../../disk/write-file.ts';
import { idFrom, isAskId, slug } from '../../features/create/ask-id.ts';
import { firstStatus, newAskText } from '../../features/create/new-ask.ts';
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import { below } from '../../portfolio/folder.ts';
import { harmless } from '../../text/harmless.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { questions, writeWords } from '../../wording/cli/write.ts';
import { type ExitCode, type Invocation, type Run, Stop } from '../command.ts';
import { load, type Opened, openPortfolio, refuseBroken, tellUnread } from '../open-portfolio.ts';
import { pick } from '../pick.ts';
import { Prompter } from '../prompter.ts';

const exampleLine = 'policy-asks new --title "…" --submission rga';

/** How one thing is found out: from its option, else by a question that may be skipped. */
interface Asker {
  one<T>(option: Option, read: (text: string) => T): Promise<T | undefined>;
}

type Option = 'title' | 'submission' | 'goal' | 'region' | 'instrument' | 'scheme' | 'term';

export const run: Run = async (invocation): Promise<ExitCode> => {
  const { language, terminal, values } = invocation;
  const opened = openPortfolio(invocation, []);
  const checker = load(opened, invocation);
  refuseBroken(checker, language);
  // An id or a submission that is already there may stand in what could not be read.
  const isIncomplete = tellUnread(checker.unread, invocation);
  if (!terminal.interactive && values.text('title') === undefined) {
    throw new Stop(writeWords.flagMissing[language]({ flags: ['--title'], line: exampleLine }));
  }
  const { submission, ask } = await gathered(checker, opened, invocation);
  const file = below(submission.folder, `${ask.id}.ask.yaml`);
  const result = createFile(join(opened.root, file), newAskText(ask, language));
  if (result !== 'written') {
    const words = result === 'exists' ? writeWords.exists : writeWords.notWritten;
    throw new Stop(words[language]({ file }));
  }
  const here = relative(invocation.folder, join(opened.root, file));
  terminal.out(
    harmless(
      `${writeWords.made[language]({ file: here })}\n${writeWords.afterNew[language]({ file: here })}\n`,
    ),
  );
  return isIncomplete ? 2 : 0;
};

async function gathered(checker: Checker, opened: Opened, invocation: Invocation) {
  const { language, terminal } = invocation;
  const prompter = terminal.interactive ? new Prompter(terminal, language) : undefined;
  try {
    const asker = askerOf(invocation, prompter);
    const { vocabulary } = checker.portfolio;
    const choose = chooser(checker, invocation, asker);
    const title = (await asker.one('title', (text) => text)) ?? '';
    const submission = await submissionOf(checker, opened, invocation, asker);
    const ask = {
      id: idFor(title, submission, checker, invocation),
      title,
      status: statusOf(checker, invocation),
      nationalGoals: idsOf(await choose('goal', vocabulary.goals)),
      targetRegions: idsOf(await choose('region', vocabulary.regions)),
      instrument: (await choose('instrument', vocabulary.instruments))[0]?.id,
      scheme: (await choose('scheme', vocabulary.schemes, true))[0]?.id,
      term: (await choose('term', vocabulary.terms))[0],
    };
    return { submission, ask };
  } finally {
    prompter?.close();
  }
}

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

/** Finds entries of a code list: those of the options, else the one that is answered. */
function chooser({ today }: Checker, { values, language }: Invocation, asker: Asker) {
  return async <E extends Entry>(option: Option, list: CodeList<E>, evenOutOfUse = false): Promise<E[]> => {
    const choice = { what: questions[option][language](), language, today, evenOutOfUse };
    const read = (text: string) => pick(list, text, choice);
    if (values.many(option).length > 1) return values.many(option).map(read);
    const one = await asker.one(option, read);
    return one === undefined ? [] : [one];
  };
}

function askerOf({ values, language }: Invocation, prompter: Prompter | undefined): Asker {
  return {
    async one(option, read) {
      const given = values.text(option);
      if (given !== undefined) return read(given);
      if (prompter === undefined) return undefined;
      return prompter.ask(questions[option][language](), read, option !== 'title' && option !== 'submission');
    },
  };
}

function statusOf({ portfolio, today }: Checker, { values, language }: Invocation): string {
  const choice = { what: questions.status[language](), language, today };
  const { statuses } = portfolio.vocabulary;
  return pick(statuses, values.text('status') ?? firstStatus(statuses), choice).id;
}

/** The only submission, the one in whose folder the command is given, or the one that is named. */
async function submissionOf(
  { portfolio }: Checker,
  { paths }: Opened,
  { language, values }: Invocation,
  asker: Asker,
): Promise<SubmissionEntry> {
  const all = [...portfolio.submissions.values()];
  const [only, second] = all;
  if (only === undefined) throw new Stop(writeWords.noSubmission[language]());
  if (values.text('submission') === undefined) {
    if (second === undefined) return only;
    const here = paths.flatMap((path) => portfolio.submissionOf(below(path, 'x')) ?? [])[0];
    if (here !== undefined) return here;
  }
  const options = all.map(({ record, folder }) => record.id ?? folder);
  const named = await asker.one('submission', (text) => {
    const found = all.find(
      ({ record, folder }) => record.id === text || folder === text || folder.endsWith(`/${text}`),
    );
    if (found === undefined) throw new Stop(writeWords.unknownSubmission[language]({ value: text, options }));
    return found;
  });
  if (named === undefined) throw new Stop(writeWords.whichSubmission[language]({ options }));
  return named;
}

/** As given, else made from the title, with the prefix of its submission; refused when it cannot be one or is taken. */
function idFor(
  title: string,
  submission: SubmissionEntry,
  { portfolio }: Checker,
  { values, language }: Invocation,
): string {
  const id = values.text('id') ?? idFrom(title, submission, portfolio);
  if (!isAskId(id)) throw new Stop(writeWords.badId[language]({ id, proposal: slug(id) }));
  const [taken] = portfolio.ids.known(id);
  if (taken !== undefined) throw new Stop(writeWords.idTaken[language]({ id, file: taken.file }));
  return id;
}
