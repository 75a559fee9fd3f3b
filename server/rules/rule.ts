// What a rule is: metadata, its page, examples that run as tests, and a pure check that reports facts.
// A rule words nothing, computes no position and reads no file.
import type { AskEntry, AskIndex, Group, Grouping, Review, SubmissionEntry } from '../portfolio/entry.ts';
import type { Steps } from '../portfolio/steps.ts';
import type { Ask } from '../records/ask.ts';
import type { Change } from '../text/change.ts';
import type { Part, Path, Place, Range, Words } from '../text/place.ts';
import type { Fix } from '../text/problem.ts';
import type { Source } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { FindingFacts, PlaceFacts, PlaceLabel, Reason, RuleCode } from '../wording/catalogue.ts';
import type { Fact, Facts } from '../wording/fact.ts';
import type { Language, Localized } from '../wording/language.ts';

/** `advisory` needs knowledge from outside the portfolio and never fails a run. */
export type Severity = 'error' | 'warning' | 'info' | 'advisory';

/** One ask, one submission, the portfolio, or two moments of it. */
export type Scope = 'ask' | 'submission' | 'portfolio' | 'time';

/** The page of a rule in one language. Plain sentences, no markup but `code`. */
export interface RulePage {
  /** What the rule finds, in one sentence. */
  readonly what: string;
  /** Why it matters in practice. */
  readonly why: string;
  /** What the author does about it. */
  readonly advice: string;
  /** Who can help. */
  readonly who: string;
  /** When it is right to ignore it. */
  readonly ignore: string;
}

/**
 * A record as an author would write it; `id`, `title` and `status` are filled in when left out.
 * Several files: by path; `submissions/<region id>/…` gets a submission of that region when none is given.
 */
export type Example = string | Readonly<Record<string, string>>;

/** Named in both languages, for each reader of the page. */
export interface RuleSource extends Source {
  readonly title: Localized;
}

interface Meta<C extends RuleCode> {
  readonly code: C;
  readonly scope: Scope;
  /** In profile `submit`. */
  readonly severity: Severity;
  /** Off in profile `draft`, information in `steering`: a gap, not a mistake. */
  readonly completeness?: boolean;
  /** A waiver explains its findings only when it is signed: by whom, why and until when. */
  readonly signedWaivers?: boolean;
  /** How an editor shows what it is about: faded as of no use, or struck through as no longer in force. */
  readonly tag?: 'unnecessary' | 'deprecated';
  /** What several findings may have in common, such as one misspelt code: many of one cause are told once. */
  readonly cause?: (facts: Facts) => Fact | undefined;
  /** Whether findings come with a fix, and of what kind. */
  readonly fix: Fix['safety'] | 'none';
  /** Version in which the rule appeared. */
  readonly since: string;
  /** Where the norm comes from: an article, a scheme's rule, practice. */
  readonly sources: readonly RuleSource[];
  readonly page: Readonly<Record<Language, RulePage>>;
  readonly examples: {
    readonly wrong: Example;
    readonly right: Example;
    /** How it was earlier, for a rule that compares. */
    readonly before?: Example;
  };
}

/** Why a rule has nothing to say about an ask or a group. */
export interface NotApplicable {
  readonly notApplicable: Reason;
}
export const notApplicable = (reason: Reason): NotApplicable => ({ notApplicable: reason });
// biome-ignore lint/suspicious/noConfusingVoidType: a check that returns nothing holds or has reported.
export type Verdict = NotApplicable | void;
/** Of a check that reads many asks: it may be a generator that yields after a few, so that questions are answered meanwhile. */
export type LongVerdict = Verdict | Steps<Verdict>;

/** A second place that belongs to a finding. */
export interface Beside {
  readonly label: PlaceLabel;
  readonly facts: Facts;
  readonly at: Path;
  readonly part?: Part;
  readonly words?: Words;
  /** The ask it is in; absent means the ask or file of the finding. */
  readonly entry?: AskEntry;
  /** A file that is no ask: a note, a submission. With `range`, a place in its text. */
  readonly file?: string;
  readonly range?: Range;
}

export function beside<L extends PlaceLabel>(
  label: L,
  facts: PlaceFacts<L>,
  at: Path,
  where: Pick<Beside, 'part' | 'words' | 'entry' | 'file' | 'range'> = {},
): Beside {
  return { label, facts: facts as Facts, at, ...where };
}

export interface Report<C extends RuleCode> {
  /** The culprit, not its parent: a path in the record. */
  readonly at: Path;
  /** Default `value`. */
  readonly part?: Part;
  /** The words of the value that are meant, when it is a text. */
  readonly words?: Words;
  readonly facts: FindingFacts<C>;
  readonly related?: readonly Beside[];
  readonly fixes?: readonly Fix[];
  /** The norm is not from an official source: at most a warning, and the message says so. */
  readonly uncertain?: boolean;
  /** Lowers the severity of this one finding. */
  readonly atMost?: Severity;
}

export interface Context {
  readonly vocabulary: Vocabulary;
  /** ISO date that counts as today. */
  readonly today: string;
  /** Says that a waiver of an ask explained what a rule would else have reported. */
  readonly useWaiver?: (entry: AskEntry, index: number) => void;
}

export interface AskContext extends Context {
  readonly submission?: SubmissionEntry;
}

/** Reported by the engine itself while it reads, validates or runs. */
export interface EngineRule<C extends RuleCode = RuleCode> extends Meta<C> {
  readonly kind: 'engine';
}

/** Reads one ask and its submission. */
export interface AskRule<C extends RuleCode = RuleCode> extends Meta<C> {
  readonly kind: 'ask';
  check(ask: Ask, context: AskContext, report: (finding: Report<C>) => void): Verdict;
  /** The same for the submission's own record: a wrong code there is the same slip. */
  ofSubmission?(
    submission: SubmissionEntry,
    context: Context,
    report: (finding: SubmissionReport<C>) => void,
  ): Verdict;
}

/** Reads one ask and the asks it points at; runs again when either changes. */
export interface LinkRule<C extends RuleCode = RuleCode> extends Meta<C> {
  readonly kind: 'link';
  check(
    entry: AskEntry,
    asks: Pick<AskIndex, 'withId' | 'known'>,
    context: Context,
    report: (finding: Report<C>) => void,
  ): Verdict;
  complete?: Completion;
}

/** Adds what depends on the whole portfolio (nearest ids, successors); called when findings are listed. */
export type Completion = (
  finding: { readonly at: Path; readonly range?: Range; readonly facts: Facts },
  asks: AskIndex,
  context: Context,
) => { readonly facts: Facts; readonly fixes: readonly Fix[] };

/** Reads asks that belong together. */
export interface GroupRule<C extends RuleCode = RuleCode> extends Meta<C> {
  readonly kind: 'group';
  readonly grouping: Grouping;
  check(group: Group, context: Context, report: (entry: AskEntry, finding: Report<C>) => void): LongVerdict;
}

/** Where a submission rule points: a path in `submission.yaml`, or a range in the note. */
export interface SubmissionReport<C extends RuleCode> extends Report<C> {
  /** In the note instead of the submission; `at` is then empty. */
  readonly inNote?: Range;
  /** Id of the ask that is meant. */
  readonly ask?: string;
}

/** What a submission rule reads besides the submission; it runs again when any of it changes. */
export interface SubmissionWorld {
  /** Asks of the submission, sorted by file and place. */
  readonly asks: readonly AskEntry[];
  /** Asks that bear or bore an id; only for ids that the note cites as `ask:<id>`. */
  known(id: string): readonly AskEntry[];
}

/** Reads a submission, its note, its asks and the asks its note cites. */
export interface SubmissionRule<C extends RuleCode = RuleCode> extends Meta<C> {
  readonly kind: 'submission';
  check(
    submission: SubmissionEntry,
    world: SubmissionWorld,
    context: Context,
    report: (finding: SubmissionReport<C>) => void,
  ): LongVerdict;
  complete?: Completion;
}

export interface ReviewContext extends Context {
  /** Roles that must have approved an ask of a status, as the portfolio wants it. */
  readonly requiredApprovals: Readonly<Record<string, readonly string[]>>;
}

/** Where a review rule points: a path in the ask, or in the file of an event. */
export interface ReviewReport<C extends RuleCode> extends Report<C> {
  /** The review file instead of the ask. */
  readonly inFile?: string;
}

/** Reads an ask and what was said about it in review. */
export interface ReviewRule<C extends RuleCode = RuleCode> extends Meta<C> {
  readonly kind: 'review';
  check(review: Review, context: ReviewContext, report: (finding: ReviewReport<C>) => void): Verdict;
  complete?: Completion;
}

/** The asks of a portfolio at one moment. */
export interface Moment extends Pick<AskIndex, 'withId' | 'known'> {
  readonly asks: readonly AskEntry[];
  /** Whether a file of the portfolio was there. */
  has(file: string): boolean;
  /** The whole record of an ask: more than its entry keeps. */
  record(entry: AskEntry): Ask;
}

/** Where a time rule points: an ask of the present, or a file when the ask is gone. */
export type TimeReport<C extends RuleCode> = Report<C> &
  ({ readonly entry: AskEntry } | { readonly file: string; readonly ask: string });

/** Compares the portfolio with an earlier moment; runs only when there is one to compare with. */
export interface TimeRule<C extends RuleCode = RuleCode> extends Meta<C> {
  readonly kind: 'time';
  check(before: Moment, now: Moment, context: Context, report: (finding: TimeReport<C>) => void): LongVerdict;
}

/**
 * What silences findings of a rule, and what became of it in this run: a comment, a waiver in a record, or a known
 * finding of the baseline.
 */
export interface Directive {
  readonly form: 'comment' | 'waiver' | 'known-finding';
  /** As written; not necessarily a rule that exists. */
  readonly code: string;
  readonly reason?: string;
  /** ISO date: last day it holds. */
  readonly until?: string;
  /** The whole of it, and the code in it. */
  readonly place: Place;
  readonly codePlace: Place;
  /** Takes it out of its file. */
  readonly removal: readonly Change[];
  /** Whether it silenced a finding. */
  readonly used: boolean;
  /** Whether its rule could have reported here: it ran and is not off. */
  readonly ruleRan: boolean;
}

/** Reads one directive. */
export interface IgnoreRule<C extends RuleCode = RuleCode> extends Meta<C> {
  readonly kind: 'ignore';
  check(
    directive: Directive,
    context: Context & { readonly codes: readonly string[] },
    report: (finding: Omit<Report<C>, 'at'> & { readonly place: Place }) => void,
  ): Verdict;
}

export type Rule =
  | EngineRule
  | AskRule
  | LinkRule
  | GroupRule
  | SubmissionRule
  | ReviewRule
  | TimeRule
  | IgnoreRule;

// Declaring a rule through these keeps the tie between its code and the facts its message needs.
export const engineRule = <C extends RuleCode>(rule: Omit<EngineRule<C>, 'kind'>): EngineRule<C> => ({
  kind: 'engine',
  ...rule,
});
export const askRule = <C extends RuleCode>(rule: Omit<AskRule<C>, 'kind'>): AskRule<C> => ({
  kind: 'ask',
  ...rule,
});
export const linkRule = <C extends RuleCode>(rule: Omit<LinkRule<C>, 'kind'>): LinkRule<C> => ({
  kind: 'link',
  ...rule,
});
export const groupRule = <C extends RuleCode>(rule: Omit<GroupRule<C>, 'kind'>): GroupRule<C> => ({
  kind: 'group',
  ...rule,
});
export const submissionRule = <C extends RuleCode>(
  rule: Omit<SubmissionRule<C>, 'kind'>,
): SubmissionRule<C> => ({ kind: 'submission', ...rule });
export const ignoreRule = <C extends RuleCode>(rule: Omit<IgnoreRule<C>, 'kind'>): IgnoreRule<C> => ({
  kind: 'ignore',
  ...rule,
});
export const reviewRule = <C extends RuleCode>(rule: Omit<ReviewRule<C>, 'kind'>): ReviewRule<C> => ({
  kind: 'review',
  ...rule,
});
export const timeRule = <C extends RuleCode>(rule: Omit<TimeRule<C>, 'kind'>): TimeRule<C> => ({
  kind: 'time',
  ...rule,
});
