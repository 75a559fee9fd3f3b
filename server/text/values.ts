// A syntax tree to plain values, with the same meaning as `yaml` gives them: of a key that stands twice the last counts.
// Reports keys that stand twice and what records do not allow (anchors, tags, merge keys). Bounded by the depth of the tree.
import { isAlias, isCollection, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { maxRelated } from './limits.ts';
import type { Path, Range } from './place.ts';
import { keyText, nodeRange, type ParsedPair } from './place-in-tree.ts';
import { type Problem, related } from './problem.ts';
import { problem } from './problems.ts';
import { propertiesBefore } from './properties.ts';
import type { Spelling } from './reading.ts';

export interface Values {
  readonly value: unknown;
  /** Ranges are those of the text that was read. */
  readonly problems: readonly Problem[];
  /** Paths whose value is not fully what is written. */
  readonly unreliable: readonly Path[];
  readonly spellings?: readonly Spelling[];
}

export function valuesOf(root: ParsedNode | undefined, text: string): Values {
  const walk = new Walk(text);
  const value = root === undefined ? null : walk.value(root, []);
  walk.reportAnchors();
  const { problems, unreliable, spellings } = walk;
  return { value, problems, unreliable, spellings: spellings.length === 0 ? undefined : spellings };
}

class Walk {
  readonly #text: string;
  readonly #anchors = new Map<string, ParsedNode>();
  readonly #references: Range[] = [];
  readonly problems: Problem[] = [];
  readonly unreliable: Path[] = [];
  readonly spellings: Spelling[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  value(at: ParsedNode, path: Path): unknown {
    this.#properties(at, path);
    if (isScalar(at)) return this.#scalar(at, path);
    if (isMap(at)) return this.#map(at.items, path);
    if (isSeq(at))
      return (at.items as readonly ParsedNode[]).map((child, index) => this.value(child, [...path, index]));
    return this.#alias(at, path);
  }

  #scalar({ value, source }: Scalar.Parsed, path: Path): unknown {
    if (typeof value === 'number' && source !== undefined && source !== String(value))
      this.spellings.push({ at: path, text: source });
    return plain(value);
  }

  /** All anchors and references of a document are one finding: they only make sense together. */
  reportAnchors(): void {
    const [first, ...others] = this.#references.toSorted((a, b) => a.start - b.start);
    if (first === undefined) return;
    const places = others
      .slice(0, maxRelated)
      .map((range) => related('also-here', {}, { document: 0, at: [], range }));
    const text = this.#text.slice(first.start, first.end);
    this.problems.push(problem('yaml/unsupported', first, { kind: 'anchor', text }, { related: places }));
  }

  #map(pairs: readonly ParsedPair[], path: Path): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const keys = new Map<string, Range>();
    for (const { key, value } of pairs) {
      const name = this.#key(key, path);
      if (name === undefined) continue;
      const range = key === null ? this.#before(value) : nodeRange(key);
      this.#once(name, range, keys);
      const read = value ? this.value(value, [...path, name]) : null;
      // Not plain assignment: a key called `__proto__` is a key like any other.
      Object.defineProperty(map, name, { value: read, writable: true, enumerable: true, configurable: true });
    }
    return map;
  }

  /** The name of a pair, or undefined when it cannot be a field. */
  #key(key: ParsedNode | null, path: Path): string | undefined {
    const name = keyText(key);
    if (name === '<<' && isScalar(key) && key.type === 'PLAIN') {
      this.#unsupported('merge-key', nodeRange(key), path);
      return undefined;
    }
    if (key !== null) this.#properties(key, path);
    if (name === undefined && key !== null && !isAlias(key))
      this.#unsupported('complex-key', nodeRange(key), path);
    if (isAlias(key)) this.#alias(key, path);
    return name;
  }

  #once(name: string, range: Range, keys: Map<string, Range>): void {
    const first = keys.get(name);
    if (first === undefined) {
      keys.set(name, range);
      return;
    }
    const place = related('first-here', {}, { document: 0, at: [], range: first });
    this.problems.push(problem('yaml/duplicate-key', range, { key: name }, { related: [place] }));
  }

  #properties(at: ParsedNode, path: Path): void {
    if (isAlias(at) || (at.anchor === undefined && at.tag === undefined)) return;
    for (const { range, text } of propertiesBefore(this.#text, at.range[0])) {
      if (text.startsWith('&')) this.#anchor(at, range, path);
      else this.#unsupported('tag', range, path);
    }
  }

  #anchor(at: ParsedNode, range: Range, path: Path): void {
    if (!isAlias(at) && at.anchor !== undefined) this.#anchors.set(at.anchor, at);
    this.#references.push(range);
    this.unreliable.push(path);
  }

  /** A reference to a single value is followed; a larger part is not, as it could multiply without end. */
  #alias(at: ParsedNode, path: Path): unknown {
    this.#references.push(nodeRange(at));
    this.unreliable.push(path);
    const target = isAlias(at) ? this.#anchors.get(at.source) : undefined;
    if (target === undefined || isCollection(target)) return null;
    return isScalar(target) ? plain(target.value) : null;
  }

  #unsupported(kind: 'tag' | 'merge-key' | 'complex-key', range: Range, path: Path): void {
    const text = this.#text.slice(range.start, range.end);
    this.problems.push(problem('yaml/unsupported', range, { kind, text }));
    this.unreliable.push(path);
  }

  #before(value: ParsedNode | null): Range {
    const end = value?.range[0] ?? 0;
    return { start: Math.max(0, end - 1), end };
  }
}

/** A tag can make odd objects; records know only text, numbers, yes/no and nothing. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
