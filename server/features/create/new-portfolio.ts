// The first files of a portfolio, as texts: settings, one submission with its note, one ask. Pure; writes nothing.
import { nameOfFile } from '../../portfolio/folder.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { printPair } from '../../text/print.ts';
import { builtInVocabulary } from '../../vocabulary/load.ts';
import { submissionComments, templateWords } from '../../wording/templates.ts';
import type { Language } from '../../wording/language.ts';
import { slug } from './ask-id.ts';
import { firstStatus, newAskText } from './new-ask.ts';

export interface NewPortfolio {
  readonly title: string;
  readonly submitter: { readonly id: string; readonly label: string };
  /** Nobody named the submitter: the file says that it must be looked at. */
  readonly assumed: boolean;
  readonly language: Language;
}

export interface NewFile {
  /** Relative to the portfolio's root, with `/`. */
  readonly file: string;
  readonly text: string;
}

export function newPortfolioFiles(wanted: NewPortfolio): readonly NewFile[] {
  const { title, submitter, language } = wanted;
  const name = submissionName(submitter);
  const folder = `submissions/${name}`;
  const say = sayer(language);
  const id = `${name}-${say('exampleId')}`;
  const status = firstStatus(builtInVocabulary().statuses);
  const ask = { id, title: say('exampleTitle'), status, nationalGoals: [], targetRegions: [] };
  const submissionTitle = `${say('submissionTitle')} ${submitter.label}`;
  return [
    { file: 'policy-asks.yaml', text: settings(title, language) },
    submissionFile(folder, name, { ...wanted, title: submissionTitle }),
    {
      file: `${folder}/note.md`,
      text: templateWords.noteText[language]({ title: submissionTitle, ask: ask.title, link: id }),
    },
    {
      file: `${folder}/${say('exampleId')}.ask.yaml`,
      text: newAskText(ask, language, say('exampleComment')),
    },
  ];
}

/** A submission with a note, under a name that no submission of the portfolio has as its id or its folder. */
export function newSubmissionFiles(
  wanted: NewPortfolio,
  portfolio: Pick<Portfolio, 'submissions'>,
): readonly NewFile[] {
  const all = [...portfolio.submissions.values()];
  const taken = new Set(all.flatMap(({ folder, record }) => [nameOfFile(folder), record.id]));
  const name = submissionName(wanted.submitter);
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  const folder = `submissions/${free}`;
  const { language, title } = wanted;
  return [
    submissionFile(folder, free, wanted),
    { file: `${folder}/note.md`, text: templateWords.emptyNote[language]({ title }) },
  ];
}

const submissionName = ({ id, label }: NewPortfolio['submitter']): string =>
  slug(/^[a-z0-9-]+$/.test(id) ? id : label, 4) || 'a';

const sayer =
  (language: Language) =>
  (key: Exclude<keyof typeof templateWords, 'noteText' | 'emptyNote'>): string =>
    templateWords[key][language]();

function submissionFile(
  folder: string,
  id: string,
  { assumed, language, submitter, title }: NewPortfolio,
): NewFile {
  const say = sayer(language);
  return {
    file: `${folder}/submission.yaml`,
    text: [
      `# ${say('submissionComment')}`,
      printPair('id', id, 0),
      printPair('title', title, 0),
      `fictional: false  # ${say('fictionalComment')}`,
      `# ${say(assumed ? 'submitterAssumed' : 'submitterComment')}`,
      printPair('submitter', submitter.id, 0),
      `note: note.md  # ${say('noteComment')}`,
      '',
      `# ${say('missing')}`,
      ...missingKeys(language),
      '',
    ].join('\n'),
  };
}

/** What stands behind the # of a key that is still missing: taking away the # leaves a line that reads. */
const examples: Readonly<Record<keyof typeof submissionComments, string>> = {
  occasion: 'occasion: {type: …, title: …, date: …}',
  date: 'date: …',
  addressee: 'addressee: {ministries: […], committees: […]}',
  nationalGoals: 'nationalGoals: […]',
  questions: 'questions: [{id: …, text: …}]',
  roles: 'roles: {…: …}',
  adoptedBy: 'adoptedBy: {body: …, number: …, date: …}',
};

const missingKeys = (language: Language): readonly string[] =>
  (Object.keys(examples) as (keyof typeof examples)[]).map(
    (key) => `# ${examples[key]}  # ${submissionComments[key][language]()}`,
  );

function settings(title: string, language: Language): string {
  return [
    `# ${templateWords.portfolioComment[language]()}`,
    printPair('title', title, 0),
    `profile: draft  # ${templateWords.profileComment[language]()}`,
    `language: ${language}`,
    '',
  ].join('\n');
}
