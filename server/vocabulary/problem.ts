// What a code list file of the workspace does wrong, as facts at a path in the file. The rest of the file still counts.
import type { ListName } from './entry.ts';

export type CodeListProblemKind =
  /** The file is not a map with `list` and `entries`. */
  | 'not-a-code-list'
  | 'unknown-list'
  | 'unknown-mode'
  /** An item of `entries` is no map with an `id`. */
  | 'not-an-entry'
  /** A key that entries of this list do not have. */
  | 'unknown-field'
  /** A value that cannot be read; the entry goes without it. */
  | 'wrong-field'
  /** Without this key the entry cannot be used; it is left out. */
  | 'missing-field'
  /** The id stands twice in one file; the later one adds to the earlier. */
  | 'duplicate-entry'
  /** The value names an entry that is in no code list. */
  | 'unknown-reference';

export interface CodeListProblem {
  readonly file: string;
  readonly kind: CodeListProblemKind;
  /** Path in the file. */
  readonly at: readonly (string | number)[];
  readonly list?: ListName;
  /** Id of the entry. */
  readonly entry?: string;
  readonly field?: string;
  /** What stands there, when it is a short text or number. */
  readonly value?: string | number;
  /** The list in which `value` was looked for. */
  readonly wanted?: ListName;
  /** What may be meant, best first. */
  readonly near?: readonly string[];
  /** All values that may stand there, when these are few. */
  readonly allowed?: readonly string[];
}
