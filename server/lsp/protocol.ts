// Requests of our own, for clients that show more than the protocol of editors has: names and plain data, no behaviour.
// Whatever reads or writes a record is asked of the server; a client knows no YAML and no rule.
import type { Range } from 'vscode-languageserver';
import type { Choice, ChoiceWishes } from '../features/choices/choices.ts';
import type { FieldValue } from '../features/form/edit-field.ts';
import type { Form } from '../features/form/form.ts';
import type {
  ApprovalRow,
  AskRow,
  FollowUpRow,
  Name,
  Overview,
  ReviewRow,
  ThreadRow,
} from '../features/overview/overview.ts';
import type { FolderEntry, FolderProblem } from '../portfolio/folder.ts';

export type {
  ApprovalRow,
  AskRow,
  Choice,
  FolderEntry,
  FolderProblem,
  FollowUpRow,
  Name,
  Overview,
  ReviewRow,
  ThreadRow,
};

/** From a server that runs in a browser: lists a folder: `{uri}` → its entries, links as `other`, or why it cannot be listed. */
export const listRequest = 'policyAsks/listFolder';
export type ListAnswer = { readonly entries: readonly FolderEntry[] } | FolderProblem;
/** The same, reads a file: `{uri}` → its bytes in base64, or why it cannot be read. */
export const readRequest = 'policyAsks/readFile';
export type ReadAnswer = { readonly base64: string } | FolderProblem;

/** From the server, when the client said `tells: true` in `initializationOptions`: a portfolio was looked at (again). */
export const checkedNotification = 'policyAsks/checked';
export interface CheckedParams {
  /** URI of the folder of the portfolio. */
  readonly root: string;
  /** It was deleted, or nobody has it open any more: it is served no longer. */
  readonly gone?: true;
}

/** `{}` → `PortfolioAnswer[]`: every portfolio that is served, once all are looked at. */
export const portfoliosRequest = 'policyAsks/portfolios';
export interface PortfolioAnswer {
  /** URI of its folder. */
  readonly root: string;
  readonly title: string;
  readonly asks: number;
  readonly language: string;
}

/** `{root}` → `Overview`; null when no portfolio lies there. */
export const overviewRequest = 'policyAsks/overview';
export type OverviewAnswer = Overview | null;

/** `PlaceParams` → `{uri, range}` of a record or of something in it; null when it is not there any more. */
export const placeRequest = 'policyAsks/place';
export interface PlaceParams {
  readonly root: string;
  readonly file: string;
  readonly document?: number;
  readonly path?: readonly (string | number)[];
}
export interface PlaceAnswer {
  readonly uri: string;
  readonly range: Range;
}

/** `ChoicesParams` → `Choice[]`: entries of a code list for a person to choose from, best first. */
export const choicesRequest = 'policyAsks/choices';
export interface ChoicesParams {
  /** Absent: the lists that are built in, in the language of the client. */
  readonly root?: string;
  readonly list: ChoiceList;
  /** What was typed: part of a name, an alias, a code. */
  readonly query?: string;
  /** Absent: 50. */
  readonly limit?: number;
}
export type ChoiceList = ChoiceWishes['list'];
export type ChoicesAnswer = readonly Choice[];

/** `{textDocument}` → `Status`, once everything is looked at; null for a text that belongs to no portfolio. */
export const statusRequest = 'policyAsks/status';

export interface Status {
  readonly title: string;
  /** URI of the folder of the portfolio. */
  readonly root: string;
  readonly asks: number;
  readonly submissions: number;
  readonly profile: string;
  readonly language: string;
  /** ISO date that counts as today. */
  readonly today: string;
  /** How long the last check took, in milliseconds. */
  readonly lastCheck: number;
  /** Of each ask in the text, what profile `submit` wants of it and how much of that is there. */
  readonly completeness: readonly {
    readonly ask?: string;
    readonly wanted: number;
    readonly there: number;
  }[];
}

/** `FormParams` → `FormAnswer`: an ask as a form; null for a text that belongs to no portfolio. */
export const formRequest = 'policyAsks/form';
export interface FormParams {
  readonly textDocument: { readonly uri: string };
  /** Which ask of the file; else the one at the position, else the first. */
  readonly document?: number;
  readonly position?: { readonly line: number; readonly character: number };
}
export type FormAnswer = ShownForm | null;
export interface ShownForm extends Form {
  readonly root: string;
  readonly version: number | null;
  /** What stands at the position that was asked about, where that is in this ask. */
  readonly at?: readonly (string | number)[];
}

/** `EditFieldParams` → `FieldEditAnswer`: the edits that give a field another value. */
export const editFieldRequest = 'policyAsks/editField';
export interface EditFieldParams {
  readonly textDocument: { readonly uri: string };
  /** Of the form that was filled in. */
  readonly version: number | null;
  readonly document: number;
  readonly path: readonly (string | number)[];
  readonly value: FieldValue;
  /** The mark of the field, row or value that the form showed there: what came in its place stays. */
  readonly seen?: string;
}

/** `MendFieldParams` → `FieldEditAnswer`: the edits of a fix that a finding in a form offers. */
export const mendFieldRequest = 'policyAsks/mendField';
export interface MendFieldParams {
  readonly textDocument: { readonly uri: string };
  readonly version: number | null;
  readonly fingerprint: string;
  /** Place of the fix among those of the finding. */
  readonly fix: number;
}

export type FieldEditAnswer =
  /** `mark`: of what stands in the field after the edits. */
  | { readonly edits: readonly ProtocolEdit[]; readonly version: number | null; readonly mark?: string }
  /** `stale`: the text has changed meanwhile, so that the form must be asked anew. */
  | { readonly refused: string; readonly stale: boolean };

/** A text edit of the protocol. */
export interface ProtocolEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}

/** `NewAskParams` → `NewAskAnswer`: the text of a new ask and where it would lie; nothing is written. */
export const newAskRequest = 'policyAsks/newAsk';
export interface NewAskParams {
  readonly root: string;
  /** Folder of the submission, relative to the portfolio's root. */
  readonly submission: string;
  readonly title: string;
  readonly goal?: string;
  readonly region?: string;
  readonly instrument?: string;
  readonly scheme?: string;
  readonly term?: string;
}
export interface NewFileAnswer {
  readonly uri: string;
  readonly text: string;
}
export interface NewAskAnswer extends NewFileAnswer {
  readonly id: string;
}

/** `NewSubmissionParams` → `NewFilesAnswer`: a submission with its note; nothing is written. */
export const newSubmissionRequest = 'policyAsks/newSubmission';
export interface NewSubmissionParams {
  readonly root: string;
  readonly title: string;
  /** Id of a region. */
  readonly submitter: string;
}

/** `NewPortfolioParams` → `NewFilesAnswer`: a portfolio with its first submission and ask; nothing is written. */
export const newPortfolioRequest = 'policyAsks/newPortfolio';
export interface NewPortfolioParams {
  /** URI of the folder. */
  readonly folder: string;
  readonly title: string;
  readonly submitter: string;
  readonly language: 'nl' | 'en';
}
export interface NewFilesAnswer {
  readonly files: readonly NewFileAnswer[];
  /** URI of the file to begin with. */
  readonly open: string;
}

/** `RulePageParams` → `RulePageAnswer`: the page that explains a rule; null for a rule that does not exist. */
export const rulePageRequest = 'policyAsks/rulePage';
export interface RulePageParams {
  readonly code: string;
  /** Absent: that of the client. */
  readonly language?: 'nl' | 'en';
}
export interface RulePageAnswer {
  readonly title: string;
  readonly markdown: string;
  /** Under which the page can be asked for as a document. */
  readonly uri: string;
}

/** `AskLinkParams` → `AskLinkAnswer`: how a note refers to an ask; null for one without an id. */
export const askLinkRequest = 'policyAsks/askLink';
export interface AskLinkParams {
  readonly root: string;
  /** Of the row of the overview. */
  readonly key: string;
}
export interface AskLinkAnswer {
  readonly text: string;
}

/** `ChangesParams` → `ChangesAnswer`: what changed since a branch, tag, commit or date. */
export const changesRequest = 'policyAsks/changes';
export interface ChangesParams {
  readonly root: string;
  /**
   * A branch, tag or commit: compared with where the present work began to differ from it. A date (ISO): with how it stood
   * when that day began.
   */
  readonly since: string;
}
export type ChangesAnswer =
  | {
      readonly since: string;
      readonly files: readonly {
        readonly file: string;
        readonly uri: string;
        /** The text as it was; absent for a file that was not there. */
        readonly before?: string;
        /** Whether the file is there now. */
        readonly after: boolean;
      }[];
      /** What changed in meaning, in words. */
      readonly markdown: string;
    }
  | { readonly problem: string };

/** `{root}` → `Revision[]`: branches and tags, newest first; none where there is no git. */
export const revisionsRequest = 'policyAsks/revisions';
export interface Revision {
  readonly name: string;
  readonly kind: 'branch' | 'tag';
  readonly date: string;
}

/** `{textDocument, position?}` → `MinistryViewAnswer`; null where there is neither an ask nor a submission. */
export const ministryViewRequest = 'policyAsks/ministryView';
export interface MinistryViewAnswer {
  readonly uri: string;
  readonly title: string;
  readonly markdown: string;
  /** Ids of asks that may not go outside today. */
  readonly leftOut: readonly string[];
}
