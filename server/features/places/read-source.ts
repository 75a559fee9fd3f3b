// Records as they stand in a text that is being edited, whatever the portfolio has read of its file, and where such a text belongs.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { reviewedId } from '../../portfolio/reviews.ts';
import type { Ask } from '../../records/ask.ts';
import type { RecordKind } from '../../records/kind.ts';
import { readAsk } from '../../records/read.ts';
import { readingOf } from '../../records/validate.ts';
import type { ListName } from '../../vocabulary/entry.ts';
import type { Source } from '../source.ts';
import { listOf } from './what-stands.ts';

/** The ask in a document; of a document that is not there an empty one. */
export function askIn({ records }: Source, document: number): Ask {
  const read = records[document];
  return readAsk(read?.value ?? {}, readingOf(document, read)).ask;
}

/** The submission whose roles a text speaks of; a review goes with its ask. */
export function homeOf({ file, kind }: Source, portfolio: Portfolio): SubmissionEntry | undefined {
  const [reviewed] = kind === 'review-event' ? portfolio.ids.known(reviewedId(file)) : [];
  return reviewed?.submission ?? portfolio.submissionOf(file);
}

/** The list that a file of code lists is about; undefined in other records. */
export function listIn({ records }: Source, kind: RecordKind, document: number): ListName | undefined {
  if (kind !== 'code-list') return undefined;
  const value = records[document]?.value;
  return typeof value === 'object' && value !== null && 'list' in value ? listOf(value.list) : undefined;
}
