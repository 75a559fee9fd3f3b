// Values → typed records. Total: any value gives a record and what was wrong with it; nothing throws.
import type { Path } from '../text/place.ts';
import type { Problem } from '../text/problem.ts';
import { valueAt } from '../text/value-at.ts';
import type { Ask } from './ask.ts';
import { normalised } from './normalise.ts';
import type {
  AskRecord,
  BaselineRecord,
  PortfolioRecord,
  ReviewEventRecord,
  SubmissionRecord,
} from './types.ts';
import { validate } from './validate.ts';
import type { Reading } from './validate.ts';

/** What was wrong with a record. */
export interface Found {
  readonly problems: readonly Problem[];
  /** Places where something stands that could not be used: a rule that reads them cannot be sure of its answer. */
  readonly malformed: readonly Path[];
}

export type { Reading };

export function readAsk(value: unknown, reading: Reading): { readonly ask: Ask } & Found {
  const { pruned, problems, malformed } = validate('ask', value, reading);
  const ask = normalised(pruned as Partial<AskRecord>);
  const written = idIn(value);
  const differs = written !== undefined && ask.id !== undefined && written !== ask.id;
  const kept = malformed.map((path) => asKept(path, value, pruned));
  return { ask: differs ? { ...ask, writtenId: written } : ask, problems, malformed: kept };
}

/** A place as the record holds it: up to the list, where items of that fell out and the others have other places. */
function asKept(path: Path, written: unknown, pruned: unknown): Path {
  let [from, to] = [written, pruned];
  for (const [depth, step] of path.entries()) {
    if (Array.isArray(from) && (!Array.isArray(to) || to.length !== from.length)) return path.slice(0, depth);
    [from, to] = [valueAt(from, [step]), valueAt(to, [step])];
  }
  return path;
}

function idIn(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

export function readSubmission(
  value: unknown,
  reading: Reading,
): { readonly submission: Partial<SubmissionRecord> } & Found {
  const { pruned, problems, malformed } = validate('submission', value, reading);
  return { submission: pruned as Partial<SubmissionRecord>, problems, malformed };
}

export function readPortfolio(
  value: unknown,
  reading: Reading,
): { readonly portfolio: Partial<PortfolioRecord> } & Found {
  const { pruned, problems, malformed } = validate('portfolio', value, reading);
  return { portfolio: pruned as Partial<PortfolioRecord>, problems, malformed };
}

export function readReviewEvent(
  value: unknown,
  reading: Reading,
): { readonly event: Partial<ReviewEventRecord> } & Found {
  const { pruned, problems, malformed } = validate('review-event', value, reading);
  return { event: pruned as Partial<ReviewEventRecord>, problems, malformed };
}

export function readBaseline(
  value: unknown,
  reading: Reading,
): { readonly baseline: Partial<BaselineRecord> } & Found {
  const { pruned, problems, malformed } = validate('baseline', value, reading);
  return { baseline: pruned as Partial<BaselineRecord>, problems, malformed };
}

/** A code list of the workspace: what of it has the right shape, for the loader of code lists. */
export function readCodeList(value: unknown, reading: Reading): { readonly codeList: unknown } & Found {
  const { pruned, problems, malformed } = validate('code-list', value, reading);
  return { codeList: pruned, problems, malformed };
}
