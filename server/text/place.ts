// Where something is: a path inside a document, or a range of the text. Ranges are UTF-16 offsets into the text without BOM.

export type Path = readonly (string | number)[];

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether an offset lies in a range or at one of its ends. */
export const contains = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** Whether two ranges share a place, be it only an end. */
export const touches = (one: Range, other: Range): boolean =>
  one.start <= other.end && other.start <= one.end;

/** Which part of a pair is meant: its key, its value, or both. For an item of a list all three are the item. */
export type Part = 'key' | 'value' | 'pair';

/** Words within a text of the record, and which of the places where they stand is meant: the `nth`, from 0. */
export interface Words {
  readonly text: string;
  readonly nth: number;
}

/** The words between two places of a text. */
export function wordsAt(text: string, { start, end }: Range): Words {
  const words = text.slice(start, end);
  const step = Math.max(1, words.length);
  let nth = 0;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + step)) nth += 1;
  return { text: words, nth };
}

export interface Place {
  /** Position of the YAML document in its file, from 0. Other texts have one document. */
  readonly document: number;
  readonly at: Path;
  readonly part?: Part;
  /** Only these words of the value, where the file has them as the value does. */
  readonly words?: Words;
  /** Wins over `at`: a place in the text that no path names. */
  readonly range?: Range;
}
