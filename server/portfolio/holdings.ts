// What a portfolio holds at one moment, by what it is looked up with; groups are kept apart.
import type { BaselineRecord } from '../records/types.ts';
import { BySubmission } from './by-submission.ts';
import { Citations } from './citations.ts';
import type { AskEntry, SubmissionEntry } from './entry.ts';
import { parentOf } from './folder.ts';
import { Ids } from './ids.ts';
import type { Later } from './later.ts';
import { RecentFiles } from './recent-files.ts';
import { Reviews } from './reviews.ts';
import type { Steps } from './steps.ts';

export class Holdings {
  /** Every file of records that was read, with its asks. */
  readonly files = new Map<string, { readonly entries: readonly AskEntry[] }>();
  readonly recent = new RecentFiles();
  /** By folder. */
  readonly submissions = new Map<string, SubmissionEntry>();
  bySubmission = new BySubmission();
  ids = new Ids();
  readonly citations = new Citations();
  readonly reviews = new Reviews();
  /** The known findings of the file at the root. */
  baseline: Partial<BaselineRecord> = {};

  /** Looks up what asks of an earlier check come to, which is else done for each when it is wanted. */
  summaries: Later | undefined;

  /** Makes ready what any change needs. */
  *preparing(): Steps<void> {
    yield* this.bySubmission.preparing();
  }

  /** Lets go of a file that is about to be read anew; gives the asks it held, if it was there. */
  letGo(file: string): readonly AskEntry[] | undefined {
    const before = this.files.get(file)?.entries;
    this.files.delete(file);
    this.recent.add(file);
    return before;
  }

  /** The submission of the nearest folder upwards. */
  submissionOf(file: string): SubmissionEntry | undefined {
    for (let folder = parentOf(file); ; folder = parentOf(folder)) {
      const submission = this.submissions.get(folder);
      if (submission !== undefined || folder === '') return submission;
    }
  }
}
