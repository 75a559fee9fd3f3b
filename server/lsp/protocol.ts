// Requests of our own, for clients that show more than the protocol of editors has: names and plain data, no behaviour.
// Whatever reads or writes a record is asked of the server; a client knows no YAML and no rule.
import type { Range } from 'vscode-languageserver';
import type { Choice } from '../features/choices/choices.ts';
import type { Overview } from '../features/overview/overview.ts';

/** From the server, when the client said `tells: true` in `initializationOptions`: a portfolio was looked at (again). */
export const checkedNotification = 'policyAsks/checked';
export interface CheckedParams {
  /** URI of the folder of the portfolio. */
  readonly root: string;
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
  readonly root: string;
  readonly list: ChoiceList;
  /** What was typed: part of a name, an alias, a code. */
  readonly query?: string;
  /** Absent: 50. */
  readonly limit?: number;
}
export type ChoiceList =
  | 'goals'
  | 'regions'
  | 'instruments'
  | 'schemes'
  | 'terms'
  | 'statuses'
  | 'envelopes'
  | 'ministries'
  | 'committees'
  | 'moments'
  | 'submissions'
  | 'asks';
export type ChoicesAnswer = readonly Choice[];
