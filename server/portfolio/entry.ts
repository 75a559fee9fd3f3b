// What the portfolio keeps: one entry per ask and per submission. Entries are replaced, never changed.
import type { Steps } from './steps.ts';
import type { AskSummary } from '../records/summary.ts';
import type { ReviewEventRecord, SubmissionRecord } from '../records/types.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Localized } from '../wording/language.ts';

export interface Note {
  /** Relative to the portfolio's root. */
  readonly file: string;
  /** Absent when the file is not there or cannot be read. */
  readonly text?: string;
}

export interface SubmissionEntry {
  /** `…/submission.yaml`, relative to the portfolio's root with `/`. */
  readonly file: string;
  /** Its folder; empty for the root itself. */
  readonly folder: string;
  readonly record: Partial<SubmissionRecord>;
  readonly note?: Note;
}

export interface AskEntry {
  readonly file: string;
  /** Position of the YAML document in its file, from 0. */
  readonly document: number;
  readonly summary: AskSummary;
  /** The submission of the nearest folder upwards. */
  readonly submission?: SubmissionEntry;
  /** Changes when the ask changes in meaning (`records/fingerprint.ts`). Made when first asked for, which few are. */
  readonly fingerprint: string;
  /** At hand while it is put into its groups, and only then. */
  readonly keys?: Keys;
  /** Set when the ask is of another portfolio, of which only the index is known: it has no text and no place of its own. */
  readonly indexed?: IndexSource;
}

/** Where an ask of another portfolio is known from. */
export interface IndexSource {
  /** Path of the index from our root, with `/`. */
  readonly file: string;
  /** Place in `indexes` of the configuration. */
  readonly place: number;
  /** What the other portfolio is called. */
  readonly portfolio: Localized;
  /** Whether its submission is made up. */
  readonly fictional: boolean;
}

/** Of an ask, by the name of the grouping: its keys, or the ground of them; left out where there are none. */
export type Keys = Readonly<Record<string, unknown>>;

/** One review event, as it was read. */
export interface ReviewEntry {
  /** `reviews/<ask id>/<ulid>.yaml`, relative to the portfolio's root. */
  readonly file: string;
  readonly event: Partial<ReviewEventRecord>;
}

/** All that was said in review about one ask. */
export interface Review {
  /** Id of the ask as its folder names it, or as it is called now. */
  readonly id: string;
  /** Absent when no ask bears or bore the id. */
  readonly ask?: AskEntry;
  /** Under its present and its former ids, in order of time. */
  readonly events: readonly ReviewEntry[];
}

/** Ids that an ask bears, bore and points at. */
export type SaidIds = Pick<AskSummary, 'id' | 'formerIds'> & {
  readonly links: readonly Pick<AskSummary['links'][number], 'to'>[];
};

export type GroupKey = string | number;

/** How asks fall into groups that a rule looks at together. */
export interface Grouping {
  /** Unique; rules that share a grouping share its memberships. */
  readonly name: string;
  /** Groups with fewer members are never looked at; absent means 1. */
  readonly atLeast?: number;
  /** Makes what `keys` needs of the code lists, so that the first ask does not wait for all of it. */
  prepare?(vocabulary: Vocabulary): Steps<void>;
  /** The groups an ask belongs to; twice the same key counts once. */
  keys(entry: AskEntry, vocabulary: Vocabulary): Iterable<GroupKey>;
  /** Where keys take long to make: what they are made from as plain data, and how that is taken back for an equal entry. */
  readonly ground?: {
    of(entry: AskEntry, vocabulary: Vocabulary): unknown;
    take(entry: AskEntry, vocabulary: Vocabulary, known: unknown): void;
  };
  /**
   * What the rules read of a member and its keys are made from, as JSON-like data; while this stays the same an ask stays in its
   * groups, and none is looked at again for it. Absent: the whole summary.
   */
  reads?(entry: AskEntry): unknown;
}

export interface Group {
  readonly key: GroupKey;
  /** Sorted by file and document; at least one. */
  readonly members: readonly AskEntry[];
}

/** Finds asks by id over the whole portfolio. */
export interface AskIndex {
  /** Asks that bear the id now; with duplicates several, sorted by file and document. */
  withId(id: string): readonly AskEntry[];
  /** Asks that bear the id now or bore it formerly. */
  known(id: string): readonly AskEntry[];
  /** Asks that point at an id, whether or not an ask bears it; sorted by file and document. */
  pointingAt(id: string): readonly AskEntry[];
  /** Ids nearest to a mistyped one, best first. */
  nearest(id: string, count: number): readonly string[];
}
