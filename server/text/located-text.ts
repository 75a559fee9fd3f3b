// One text with its lines and its trees at hand, made when first needed: from paths to places, and from places to what stands there.
// Total: a text that is broken is read as well as it can be, and every answer lies within the text as written.
import { isScalar, type ParsedNode } from 'yaml';
import { type CarefulDocument, carefulRead } from './careful-read.ts';
import { Marks } from './fast-places.ts';
import { fastRead } from './fast-read.ts';
import { Lines } from './lines.ts';
import { placeIn } from './locate.ts';
import { descend, nodeRange, pathAt } from './place-in-tree.ts';
import type { Part, Path, Range } from './place.ts';
import type { ReadDocument } from './reading.ts';

/** What stands at a place of a text. */
export interface Point {
  readonly document: number;
  /** Of the deepest pair or list item there; empty before the first key and between records. */
  readonly path: Path;
  /** Whether the place lies on the key, on the value, or on neither. */
  readonly on: 'key' | 'value' | 'neither';
  /** Extent of what it lies on. */
  readonly range?: Range;
  /** The value of the pair or item, when it is a single one. */
  readonly scalar?: string | number | boolean | null;
}

interface Fast {
  readonly documents?: readonly ReadDocument[];
  readonly marks?: Marks;
}

export class LocatedText {
  /** Without byte order mark. */
  readonly text: string;
  #lines: Lines | undefined;
  #documents: readonly CarefulDocument[] | undefined;
  #known: Fast | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lines(): Lines {
    this.#lines ??= new Lines(this.text);
    return this.#lines;
  }

  /** The documents of a YAML text. */
  get documents(): readonly CarefulDocument[] {
    this.#documents ??= carefulRead(this.text).documents;
    return this.#documents;
  }

  /** The documents without their trees, which most who ask do not need. */
  get records(): readonly ReadDocument[] {
    return this.#documents ?? this.#fast.documents ?? this.documents;
  }

  /** What is known without trees; nothing of a text that must be read carefully. */
  get #fast(): Fast {
    if (this.#known === undefined) {
      const marks = new Marks();
      const documents = fastRead(this.text, marks);
      this.#known = documents === undefined ? {} : { documents, marks };
    }
    return this.#known;
  }

  /** As `Locator.range`, but undefined for a path that is not there. */
  exactRange(document: number, at: Path, part: Part = 'value'): Range | undefined {
    const plain = this.#fast.marks?.range(this.text, document, at, part);
    if (plain !== undefined) return plain;
    const found = this.documents[document];
    if (found === undefined || descend(found.tree.root, at).found < at.length) return undefined;
    const range = placeIn(found, at, part);
    // Nothing at the very end of a text is given a length elsewhere.
    return range && { start: range.start, end: Math.min(range.end, this.text.length) };
  }

  /** What stands at an offset of a YAML text; undefined outside all documents. */
  pointAt(offset: number): Point | undefined {
    const document = this.documents.findLastIndex(
      ({ range }) => range.start <= offset && offset <= range.end,
    );
    const found = this.documents[document];
    if (found === undefined) return undefined;
    const inside = found.mended(offset);
    const { root } = found.tree;
    if (inside === undefined || root === undefined) return { document, path: [], on: 'neither' };
    const path = pathAt(root, found.revision.text, inside);
    const spot = descend(root, path).spots.at(-1);
    const on = path.length === 0 ? undefined : lyingOn(spot ?? {}, inside);
    const scalar = isScalar(spot?.value) ? (spot.value.value as Point['scalar']) : undefined;
    if (on === undefined) return { document, path, on: 'neither', scalar };
    return { document, path, on: on.part, range: found.written(nodeRange(on.node)), scalar };
  }
}

function lyingOn(
  { key, value }: { readonly key?: ParsedNode; readonly value?: ParsedNode },
  at: number,
): { readonly part: 'key' | 'value'; readonly node: ParsedNode } | undefined {
  const holds = ({ range }: ParsedNode): boolean => range[0] <= at && at <= range[1];
  if (key !== undefined && holds(key)) return { part: 'key', node: key };
  return value !== undefined && isScalar(value) && holds(value) ? { part: 'value', node: value } : undefined;
}
