// What features of the editor work on: a text as the editor has it, and the portfolio around it.
// Features are pure functions `(source, offset or range, world)`; offsets are UTF-16, in texts without byte order mark.
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { FileKind } from '../records/kind.ts';
import type { Position } from '../text/lines.ts';
import { LocatedText } from '../text/located-text.ts';
import type { Range } from '../text/place.ts';
import type { Language } from '../wording/language.ts';

/** A file as it stands now, in the editor or else on the disk. Made anew for each version of its text. */
export class Source extends LocatedText {
  /** Relative to the portfolio's root, with `/`. */
  readonly file: string;
  /** Undefined when the file is none of ours. */
  readonly kind: FileKind | undefined;

  constructor(file: string, text: string, kind: FileKind | undefined) {
    super(text);
    this.file = file;
    this.kind = kind;
  }
}

/** What a feature may look at beside the text it is asked about. */
export interface World {
  readonly portfolio: Portfolio;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  /** Another file, open or closed; undefined when it is not there or cannot be read. */
  source(file: string): Source | undefined;
}

/** A place in a file of the portfolio. */
export interface FileRange {
  readonly file: string;
  readonly range: Range;
  /** Where it begins and ends by line and column, when that is known already: then nobody needs to read the file for it. */
  readonly lines?: LineRange;
}

export interface LineRange {
  readonly start: Position;
  readonly end: Position;
}

/** Another text for such a place. */
export interface FileEdit extends FileRange {
  readonly text: string;
}
