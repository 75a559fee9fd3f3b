// One document, read as well as it can be: slips are mended one by one until the text reads.
import type { Path } from './place.ts';
import type { Problem } from './problem.ts';
import { Revision } from './revision.ts';
import { type Tree, treeOf } from './tree.ts';

export interface MendedDocument {
  readonly tree: Tree;
  /** From the document as written to the text the tree was made of. */
  readonly revision: Revision;
  /** Ranges are those of the document as written. */
  readonly problems: readonly Problem[];
  readonly unreliable: readonly Path[];
  /** Nothing of it could be read, though there is more than comments. */
  readonly unreadable: boolean;
}

export function mendDocument(text: string): MendedDocument {
  return {
    tree: treeOf(text),
    revision: new Revision(text),
    problems: [],
    unreliable: [],
    unreadable: false,
  };
}
