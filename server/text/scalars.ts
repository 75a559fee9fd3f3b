// The single values of a YAML text with their places: of what stands in a range, each with its path, in order.
// Total: of broken text what can be read of it. Walks nothing that lies wholly outside the range.
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { CarefulDocument } from './careful-read.ts';
import type { LocatedText } from './located-text.ts';
import { keyText, type ParsedPair } from './place-in-tree.ts';
import { type Path, type Range, touches } from './place.ts';

export interface PlacedScalar {
  readonly document: number;
  readonly path: Path;
  /** Where the value stands, as written. */
  readonly range: Range;
  readonly value: string | number | boolean | null;
}

export function scalarsIn(text: LocatedText, within: Range): readonly PlacedScalar[] {
  return text.documents.flatMap((document, place) => {
    const { root } = document.tree;
    if (root === undefined || !touches(document.range, within)) return [];
    return inDocument(root, { document, place, within });
  });
}

interface Walk {
  readonly document: CarefulDocument;
  readonly place: number;
  readonly within: Range;
}

function inDocument(root: ParsedNode, { document, place, within }: Walk): PlacedScalar[] {
  const found: PlacedScalar[] = [];
  const open: { readonly at: ParsedNode; readonly path: Path }[] = [{ at: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, path } = next;
    const range = document.written({ start: at.range[0], end: at.range[1] });
    if (!touches(range, within)) continue;
    if (isScalar(at)) found.push({ document: place, path, range, value: at.value as PlacedScalar['value'] });
    else for (const child of childrenOf(at, path).toReversed()) open.push(child);
  }
  return found;
}

function childrenOf(at: ParsedNode, path: Path): { at: ParsedNode; path: Path }[] {
  if (isMap(at)) {
    return (at.items as unknown as readonly ParsedPair[]).flatMap(({ key, value }) => {
      const name = keyText(key);
      return name === undefined || value === null ? [] : [{ at: value, path: [...path, name] }];
    });
  }
  if (!isSeq(at)) return [];
  return (at.items as readonly ParsedNode[]).map((item, index) => ({ at: item, path: [...path, index] }));
}
