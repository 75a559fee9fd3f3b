// Where keys and single values stand in a plain text, found while it is read fast, without a syntax tree. Of anything else,
// and of a text that must be read carefully, nothing is said: then the careful reader is asked, and the two never disagree.
import type { Part, Path, Range } from './place.ts';

/** A key of a map or an item of a list, with what stands in it. */
interface Mark {
  readonly key?: Range;
  /** Of a single value. */
  value?: Range;
  inner?: Map<string | number, Mark>;
}

/** Takes down what the fast reader comes by. */
export class Marks {
  readonly #documents: Mark[] = [];
  /** From the document to where the reader is. */
  #way: Mark[] = [];

  document(): void {
    const mark: Mark = {};
    this.#documents.push(mark);
    this.#way = [mark];
  }

  key(name: string, start: number, end: number): void {
    this.#enter(name, { key: { start, end } });
  }

  item(index: number): void {
    this.#enter(index, {});
  }

  leave(): void {
    this.#way.pop();
  }

  /** The value of the key or item that was entered last. */
  scalar(start: number, end: number): void {
    const mark = this.#way.at(-1);
    if (mark !== undefined) mark.value = { start, end };
  }

  #enter(name: string | number, mark: Mark): void {
    const around = this.#way.at(-1);
    if (around !== undefined) (around.inner ??= new Map()).set(name, mark);
    this.#way.push(mark);
  }

  /** The place of a key, of a single value, or of both; undefined when it is not known here. */
  range(text: string, document: number, at: Path, part: Part): Range | undefined {
    let mark = at.length === 0 ? undefined : this.#documents[document];
    for (const name of at) mark = mark?.inner?.get(name);
    const found = mark && exact(mark, part);
    if (found === undefined) return undefined;
    const { start, end } = found;
    return { start, end: start + text.slice(start, end).trimEnd().length };
  }
}

function exact({ key, value }: Mark, part: Part): Range | undefined {
  if (key === undefined) return value;
  if (part === 'key') return key;
  if (value === undefined) return undefined;
  return part === 'value' ? value : { start: key.start, end: value.end };
}
