// Turns places into lines and columns. Texts are read and their trees built only for files that have something to show.
import { type Folder, isProblem } from '../portfolio/folder.ts';
import { decode } from '../text/decode.ts';
import { Lines } from '../text/lines.ts';
import { type Locator, locate, wordsIn } from '../text/locate.ts';
import type { Place, Range } from '../text/place.ts';
import { type WrittenComment, directives } from './directives.ts';
import type { Spot } from './finding.ts';

/** One text, with its lines at hand and its tree on demand. */
export class PlacedText {
  readonly text: string;
  readonly lines: Lines;
  readonly directives: readonly WrittenComment[];
  #locator: Locator | undefined;

  constructor(file: string, text: string) {
    this.text = text;
    this.lines = new Lines(text);
    this.directives = directives(text, file, this.lines);
  }

  range(place: Place): Range {
    const whole = this.whole(place);
    return place.words === undefined ? whole : (wordsIn(this.text, whole, place.words) ?? whole);
  }

  /** The range of all that a path names, also of a place that is some words of it. */
  whole({ document, at, part, range }: Place): Range {
    if (range !== undefined) return range;
    this.#locator ??= locate(this.text);
    return this.#locator.range(document, at, part);
  }

  spot(range: Range): Spot {
    const start = this.lines.position(range.start);
    const end = this.lines.position(range.end);
    return {
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
    };
  }
}

/** The texts of a folder, each read once. A text that cannot be read is empty. */
export class Texts {
  readonly #folder: Folder;
  readonly #texts = new Map<string, PlacedText>();

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  of(file: string): PlacedText {
    let placed = this.#texts.get(file);
    if (placed === undefined) {
      const content = this.#folder.read(file);
      placed = new PlacedText(file, isProblem(content) ? '' : decode(content).text);
      this.#texts.set(file, placed);
    }
    return placed;
  }
}
