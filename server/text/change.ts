// What a fix does to a record, as changes at a path; a document that is not named is that of the finding.
// `edits.ts` turns changes into the smallest text edits.
import type { Path, Range } from './place.ts';

/** A value that can be written into a record. */
export type Writable =
  | string
  | number
  | boolean
  | null
  | readonly Writable[]
  | { readonly [key: string]: Writable };

export type Change =
  /** Removes a pair or a list item, with its line and the comment at its end. */
  | { readonly kind: 'remove'; readonly document?: number; readonly at: Path }
  /** Replaces the value at a path, or adds it (with missing parents) when it is not there. */
  | { readonly kind: 'set'; readonly document?: number; readonly at: Path; readonly value: Writable }
  /** Adds an item at the end of the list at a path; the list is made when it is not there. */
  | { readonly kind: 'append'; readonly document?: number; readonly at: Path; readonly value: Writable }
  /** Gives the pair at a path another key. */
  | { readonly kind: 'rename'; readonly document?: number; readonly at: Path; readonly key: string }
  /** Replaces a range of the text. */
  | { readonly kind: 'text'; readonly range: Range; readonly text: string };

export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}
