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

export interface Place {
  /** Position of the YAML document in its file, from 0. Other texts have one document. */
  readonly document: number;
  readonly at: Path;
  readonly part?: Part;
  /** Wins over `at`: a place in the text that no path names. */
  readonly range?: Range;
}
