// What completion answers: offers as they may be shown, sorted, filtered and put in by any editor. Plain data only.
import type { RecordKind } from '../../records/kind.ts';
import type { TextEdit } from '../../text/change.ts';
import type { Path } from '../../text/place.ts';
import type { ListName } from '../../vocabulary/entry.ts';

export type CompletionKind =
  | 'key'
  | 'value'
  | 'region'
  | 'ask'
  | 'date'
  | 'person'
  | 'rule'
  | 'snippet'
  | 'reference';

/** What an offer is about, so that its documentation can be made when somebody looks at it. */
export type ResolveData =
  | { readonly of: 'entry'; readonly list: ListName; readonly id: string }
  | { readonly of: 'ask'; readonly id: string }
  | { readonly of: 'key'; readonly kind: RecordKind; readonly path: Path }
  | { readonly of: 'rule'; readonly code: string };

export interface Completion {
  /** What a person reads: a key, an id, or the name of a value. */
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label: the code that is written, a title, a status. */
  readonly detail?: string;
  /** Sorts offers as they are meant to stand. */
  readonly sortText: string;
  /** Every name it goes by, the one that was typed first; begins as the replaced text does, with a quotation mark. */
  readonly filterText: string;
  /** Indentation and line breaks are as they must be: an editor must not indent what is put in once more. */
  readonly edit: TextEdit;
  /** Whether the edit holds tab stops: `$1`, `${1:…}`. */
  readonly snippet: boolean;
  /** With a snippet: what is put in where an editor knows no tab stops. */
  readonly plain?: string;
  /** Not valid today: shown last and struck through. */
  readonly retired?: boolean;
  /** Once it is put in, the next completion is wanted at once. */
  readonly again?: boolean;
  readonly resolve?: ResolveData;
}

export interface Completions {
  readonly entries: readonly Completion[];
  /** There are more than are shown: ask again when more is typed. */
  readonly incomplete: boolean;
}

export const noCompletions: Completions = { entries: [], incomplete: false };
