// New records for a client to write: an ask, a submission, a portfolio, and the link by which a note refers to an ask.
// Only texts and addresses are given; nothing is written.
import { askFile } from '../../features/create/wanted-ask.ts';
import { type NewFile, newPortfolioFiles, newSubmissionFiles } from '../../features/create/new-portfolio.ts';
import { askLink } from '../../features/complete/note.ts';
import { keyOf } from '../../features/overview/ask-rows.ts';
import { submissionFile } from '../../records/kind.ts';
import { builtInVocabulary } from '../../vocabulary/load.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';
import { askWords } from '../../wording/ask-words.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import {
  type AskLinkAnswer,
  type AskLinkParams,
  askLinkRequest,
  type NewAskAnswer,
  type NewAskParams,
  newAskRequest,
  type NewFilesAnswer,
  type NewPortfolioParams,
  newPortfolioRequest,
  type NewSubmissionParams,
  newSubmissionRequest,
} from '../protocol.ts';
import type { AskedOfAll } from '../session.ts';
import { uriBelow } from '../uris.ts';
import type { Feature } from './feature.ts';

export const createFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest(newAskRequest, session.about('new ask', newAsk));
    connection.onRequest(newSubmissionRequest, session.about('new submission', newSubmission));
    connection.onRequest(askLinkRequest, session.about('ask link', linkTo));
    connection.onRequest(
      newPortfolioRequest,
      session.guarded('new portfolio', async (params: NewPortfolioParams) => newPortfolio(params)),
    );
  },
};

function newAsk({ workspace, world }: AskedOfAll, params: NewAskParams): NewAskAnswer | undefined {
  const submission = world.portfolio.submissions.get(params.submission);
  if (submission === undefined) return undefined;
  const { file, id, text } = askFile(params, submission, world);
  return { uri: workspace.uriOf(file), text, id };
}

function newSubmission({ workspace, world }: AskedOfAll, params: NewSubmissionParams): NewFilesAnswer {
  const { language, portfolio } = world;
  const submitter = submitterOf(params.submitter, portfolio.vocabulary.regions, language);
  const wanted = { title: params.title, submitter, assumed: false, language };
  const files = newSubmissionFiles(wanted, portfolio);
  return answerOf(files, (file) => workspace.uriOf(file));
}

function newPortfolio({ folder, language, submitter, title }: NewPortfolioParams): NewFilesAnswer {
  const region = submitterOf(submitter, builtInVocabulary().regions, language);
  const files = newPortfolioFiles({ title, submitter: region, assumed: false, language });
  return answerOf(files, (file) => uriBelow(folder, file));
}

/** A region by its id or its name; a name that several bear, or none, stays as written. */
function submitterOf(
  written: string,
  regions: RegionList,
  language: Language,
): { id: string; label: string } {
  const [named, another] = regions.find(written);
  const region = regions.get(written) ?? (another === undefined ? named : undefined);
  return { id: region?.id ?? written, label: inLanguage(region?.label, language) || written };
}

/** One begins with the ask that is an example, else with the submission. */
function answerOf(files: readonly NewFile[], uriOf: (file: string) => string): NewFilesAnswer {
  const first = files.find(({ file }) => file.endsWith('.ask.yaml')) ?? files.find(isSubmission);
  return {
    files: files.map(({ file, text }) => ({ uri: uriOf(file), text })),
    open: uriOf(first?.file ?? ''),
  };
}

const isSubmission = ({ file }: NewFile): boolean => file.endsWith(submissionFile);

function linkTo({ world }: AskedOfAll, { key }: AskLinkParams): AskLinkAnswer | undefined {
  const entry = world.portfolio.asks.find((one) => keyOf(one) === key);
  const { id, title } = entry?.summary ?? {};
  if (id === undefined) return undefined;
  return { text: askLink(inLanguage(title, world.language) || askWords.untitled[world.language](), id) };
}
