// What an outline is made of. Plain data: how an editor shows it is for others to say.
import type { Range } from '../../text/place.ts';

export type SymbolKind = 'ask' | 'record' | 'block' | 'list' | 'field' | 'heading' | 'citation';

/** One part of the outline. */
export interface DocumentSymbol {
  readonly name: string;
  /** What it holds, in a few words; may be empty. */
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  /** What is selected when one goes there; within `range`. */
  readonly nameRange: Range;
  readonly children: readonly DocumentSymbol[];
}
