// One document, read as well as it can be: slips are mended one by one until the text reads, so that one slip is one
// problem and the rest still has its values. Then texts that YAML takes for something else are read as meant. Bounded.
import { isScalar } from 'yaml';
import { type Accident, accidentsIn } from './accidents.ts';
import type { TextEdit } from './change.ts';
import { maxDepth, maxProblems, maxRepairs, maxRepairWork } from './limits.ts';
import { lineShapes } from './line-shape.ts';
import type { Path, Range } from './place.ts';
import { pathAt, pathInColumn } from './place-in-tree.ts';
import { quoteText } from './print-text.ts';
import { fix, type Problem } from './problem.ts';
import { problem, quoteFix, textChanges } from './problems.ts';
import { type Repair, repairsFor } from './repairs.ts';
import { Revision } from './revision.ts';
import { type Tree, type TreeError, treeOf } from './tree.ts';

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
  const mending = new Mending(text);
  mending.leaveOutDirectives();
  mending.mendSlips();
  mending.readAsMeant();
  return mending.outcome();
}

/** A repair that was tried: how the text reads after it, and up to where. */
interface Trial {
  readonly repair: Repair;
  readonly revision: Revision;
  readonly tree: Tree;
  /** Offset of the first error that is left, in the document as written. */
  readonly reach: number;
}

class Mending {
  #revision: Revision;
  #tree: Tree;
  #work = 0;
  #gaveUp = false;
  readonly #problems: Problem[] = [];
  /** Where the values are not what YAML would read, in the document as written. */
  readonly #doubtful: Range[] = [];
  readonly #leftOut: { readonly at: number; readonly key: string; readonly column: number }[] = [];

  constructor(text: string) {
    this.#revision = new Revision(text);
    this.#tree = treeOf(text);
  }

  leaveOutDirectives(): void {
    for (const line of lineShapes(this.#revision.text.slice(0, 2000))) {
      if (line.text !== '' && !/^[#%]/.test(line.text)) break;
      if (!line.text.startsWith('%') || line.indent !== '') continue;
      const range = { start: line.start, end: line.end };
      this.#problems.push(problem('yaml/unsupported', range, { kind: 'directive', text: line.text }));
    }
    const edits = this.#problems.map(({ place: { range } }) => ({ range: range ?? nowhere, text: '' }));
    if (edits.length > 0) this.#accept(edits);
  }

  mendSlips(): void {
    for (let round = 0; this.#tree.errors.length > 0; round++) {
      const [error] = this.#tree.errors;
      const found = round < maxRepairs && error ? this.#best(error) : undefined;
      if (error === undefined) return;
      if (found === undefined)
        return this.#giveUp(
          error,
          round >= maxRepairs || this.#work + this.#revision.text.length > maxRepairWork,
        );
      this.#report(found.repair);
      this.#revision = found.revision;
      this.#tree = found.tree;
    }
  }

  /** Puts texts that YAML takes for something else in quotation marks, and reads again. */
  readAsMeant(): void {
    if (this.#gaveUp || this.#tree.root === undefined) return;
    const accidents = accidentsIn(this.#tree.root, this.#revision.text).slice(0, maxProblems + 1);
    for (const accident of accidents) this.#problems.push(this.#accidentProblem(accident));
    const edits = accidents.filter(({ sure }) => sure).map(quoted);
    if (edits.length > 0) this.#accept(edits);
  }

  outcome(): MendedDocument {
    const { root, tooDeepAt } = this.#tree;
    if (tooDeepAt !== undefined) {
      const start = this.#revision.back(tooDeepAt);
      this.#problems.push(
        problem('yaml/unsupported', { start, end: start + 1 }, { kind: 'too-deep', limit: maxDepth }),
      );
    }
    if (this.#gaveUp || tooDeepAt !== undefined) return this.#result(true, [[]]);
    if (isScalar(root) && root.type === 'PLAIN') return this.#prose();
    if (root === undefined)
      return this.#result(
        this.#problems.some(({ rule }) => rule !== 'yaml/unsupported'),
        [[]],
      );
    const forward = (at: number): number => this.#revision.forward(at) ?? 0;
    const doubtful = this.#doubtful.map(({ start }) => pathAt(root, this.#revision.text, forward(start)));
    const leftOut = this.#leftOut.map(({ at, key, column }) => [
      ...pathInColumn(root, this.#revision.text, { offset: forward(at), column }),
      key,
    ]);
    return this.#result(false, [...doubtful.filter((path) => path.length > 0), ...leftOut]);
  }

  /** A document that is nothing but loose words: no record at all, or the first word of one. */
  #prose(): MendedDocument {
    const line = lineShapes(this.#revision.text).find(({ text }) => text !== '' && !/^(?:#|---$)/.test(text));
    const range = { start: line?.body ?? 0, end: line?.end ?? 1 };
    const slip = /^\S+$/.test(line?.text ?? '') ? 'missing-colon' : 'stray-text';
    const text = line?.text ?? '';
    this.#problems.push(problem('yaml/syntax', this.#revision.backRange(range), { slip, text }));
    return this.#result(true, [[]]);
  }

  #result(unreadable: boolean, unreliable: readonly Path[]): MendedDocument {
    const [tree, revision, problems] = [this.#tree, this.#revision, this.#problems];
    return { tree: unreadable ? { errors: [] } : tree, revision, problems, unreliable, unreadable };
  }

  #accept(edits: readonly TextEdit[]): void {
    const revision = this.#revision.copy();
    revision.apply(edits);
    const tree = treeOf(revision.text);
    if (tree.errors.length > this.#tree.errors.length) return;
    this.#revision = revision;
    this.#tree = tree;
  }

  /**
   * The first repair after which the text reads beyond the slip, or else the one that leaves the fewest errors.
   * What is not closed hides the slips after it, which come to light when it is mended: then the one that reads furthest.
   */
  #best(error: TreeError): Trial | undefined {
    let best: Trial | undefined;
    let furthest: Trial | undefined;
    const text = this.#revision.text;
    for (const repair of repairsFor(text, error)) {
      if (this.#work + text.length > maxRepairWork) break;
      this.#work += text.length;
      const trial = this.#tried(repair);
      const left = trial.tree.errors.length;
      const isBeyond = trial.reach > this.#slipEnd(repair);
      if (left === 0 || (isBeyond && left < this.#tree.errors.length)) return trial;
      if (left < (best?.tree.errors.length ?? this.#tree.errors.length)) best = trial;
      if (isBeyond && hiding.has(repair.slip) && trial.reach > (furthest?.reach ?? 0)) furthest = trial;
    }
    return best ?? furthest;
  }

  #tried(repair: Repair): Trial {
    const revision = this.#revision.copy();
    revision.apply(repair.edits);
    const tree = treeOf(revision.text);
    const [first] = tree.errors;
    return {
      repair,
      revision,
      tree,
      reach: first ? revision.back(first.range.start) : Number.POSITIVE_INFINITY,
    };
  }

  /** The end of the last line that a repair changes, in the document as written. */
  #slipEnd({ edits }: Repair): number {
    const last = Math.max(...edits.map(({ range }) => range.end));
    const lineEnd = this.#revision.text.indexOf('\n', last);
    return this.#revision.back(lineEnd === -1 ? this.#revision.text.length : lineEnd);
  }

  #giveUp(error: TreeError, isBound: boolean): void {
    const lines = lineShapes(this.#revision.text);
    const line = lines.findLast(({ start, text }) => start <= error.range.start && text !== '');
    const range = this.#revision.backRange(line ? { start: line.body, end: line.end } : error.range);
    const text = this.#revision.original.slice(range.start, range.end);
    this.#problems.push(problem('yaml/syntax', range, { slip: isBound ? 'too-many' : 'stray-text', text }));
    this.#gaveUp = true;
  }

  #report({ slip, range: shown, edits, fix: offer, leftOut }: Repair): void {
    const range = this.#revision.backRange(shown);
    const text = this.#revision.original.slice(range.start, range.end);
    const written = edits.map((edit) => ({ range: this.#revision.backRange(edit.range), text: edit.text }));
    const fixes = offer
      ? [fix(offer.title, { sign: '', ...offer.facts }, offer.safety, textChanges(written))]
      : [];
    if (leftOut) this.#leftOut.push({ ...leftOut, at: this.#lineStart(range.start) });
    else this.#doubtful.push(range);
    const found =
      slip === 'sign'
        ? problem('yaml/text-changed', range, { cause: 'sign', written: text }, { fixes })
        : problem('yaml/syntax', range, { slip, text }, { fixes });
    this.#problems.push(found);
  }

  #lineStart(offset: number): number {
    return this.#revision.original.lastIndexOf('\n', offset - 1) + 1;
  }

  #accidentProblem(accident: Accident): Problem {
    const { range, meant, cause, cutAt, read, sure } = accident;
    const written = this.#revision.backRange(range);
    const edit = { range: written, text: quoteText(meant) };
    const fixes = [quoteFix([edit], sure ? 'safe' : 'review')];
    if (cause !== 'date') this.#doubtful.push(written);
    if (cause !== 'cut')
      return problem('yaml/text-changed', written, { cause, written: meant, read }, { fixes });
    const place = this.#revision.backRange({ start: cutAt ?? range.start, end: range.end });
    const cut = this.#revision.original.slice(place.start, place.end);
    return problem('yaml/text-cut', place, { text: meant, cut }, { fixes });
  }
}

const hiding: ReadonlySet<Repair['slip']> = new Set(['unclosed-quote', 'unclosed-bracket', 'stray-bracket']);
const nowhere: Range = { start: 0, end: 0 };
const quoted = ({ range, meant }: Accident): TextEdit => ({ range, text: quoteText(meant) });
