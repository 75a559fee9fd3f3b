// The findings as they are shown, file by file, kept up while findings and texts come and go.
// A change makes anew only what it touches; what comes out is the same as when everything is shown afresh.
import type { Portfolio } from '../portfolio/portfolio.ts';
import { each, type Steps } from '../portfolio/steps.ts';
import { baselineFile } from '../records/kind.ts';
import type { BaselineRecord } from '../records/types.ts';
import { aboutDirectives } from './about-directives.ts';
import { Baseline } from './baseline.ts';
import { Causes } from './causes.ts';
import { DirectiveBook } from './directive-book.ts';
import { add, type FindingIndex } from './finding-index.ts';
import { byOrder, type Finding } from './finding.ts';
import type { Texts } from './placing.ts';
import { type Presented, presentFile, type ShowSettings } from './present.ts';
import { ReadIds } from './read-ids.ts';
import { plain, type ShownSnapshot } from './snapshot/check-snapshot.ts';

export interface Shown {
  /** Many of one cause as one. */
  readonly findings: readonly Finding[];
  /** The same, each for itself. */
  readonly each: readonly Finding[];
  /** Findings that the baseline knows. */
  readonly known: readonly Finding[];
}

/** What may read otherwise since the last time. */
export interface Touched {
  /** Files whose findings or texts changed, or that speak of such a file. */
  readonly files: ReadonlySet<string>;
  /** Ids that asks bear, bore or point at, in what was changed. */
  readonly ids: ReadonlySet<string>;
  /** Whether an id came or went. */
  readonly anyId: boolean;
}

/** The findings of files, by file. */
type ByFile = Map<string, readonly Finding[]>;
const none: readonly Finding[] = [];

export class Showing {
  readonly #settings: ShowSettings;
  readonly #portfolio: Portfolio;
  readonly #index: FindingIndex;
  readonly #presented = new Map<string, Presented>();
  readonly #read = new ReadIds();
  readonly #uses = new Map<string, number>();
  readonly #directives: DirectiveBook;
  readonly #causes: Causes;
  /** All that is to be shown but for the baseline; without what it knows; and with causes told once. */
  readonly #all: ByFile = new Map();
  #each: ByFile = new Map();
  readonly #told: ByFile = new Map();
  #known: readonly Finding[] = none;
  #baseline: Partial<BaselineRecord> = {};

  constructor(settings: ShowSettings, portfolio: Portfolio, index: FindingIndex) {
    this.#settings = settings;
    this.#portfolio = portfolio;
    this.#index = index;
    this.#directives = new DirectiveBook(portfolio);
    this.#causes = new Causes(settings.rules, portfolio.unreadCodeList);
  }

  /** Takes in what changed; gives back the files that have other findings now. `known`: how files are presented, where that is known. */
  *update(
    touched: Touched,
    texts: Texts,
    known: ReadonlyMap<string, Presented> = new Map(),
  ): Steps<ReadonlySet<string>> {
    const files = new Set([...touched.files, ...this.#read.touchedBy(touched)]);
    for (const file of files) {
      this.#present(file, texts, known.get(file));
      yield;
    }
    const used = (key: string): boolean => this.#uses.has(key) || this.#index.isHeeded(key);
    const spoken = yield* this.#directives.about(files, used, (found) =>
      aboutDirectives(found, this.#settings, texts),
    );
    const changed = new Set([...files, ...spoken]);
    yield* each(changed, (file) => {
      const own = this.#presented.get(file)?.findings ?? none;
      const about = this.#directives.findingsIn(file);
      keep(this.#all, file, about.length === 0 ? own : [...own, ...about].toSorted(byOrder));
    });
    const without = yield* this.#withoutKnown(changed, texts);
    yield* each(without, (file) => this.#causes.set(file, this.#each.get(file) ?? none));
    const retold = new Set([...without, ...(yield* this.#causes.settle())]);
    yield* each(retold, (file) => keep(this.#told, file, this.#causes.tell(this.#each.get(file) ?? none)));
    return retold;
  }

  /** Files that have findings. */
  files(): ReadonlySet<string> {
    return new Set(this.#told.keys());
  }

  in(file: string): readonly Finding[] {
    return this.#told.get(file) ?? none;
  }

  takeSnapshot(): ShownSnapshot {
    return {
      presented: [...this.#presented].map(([file, presented]) => [file, plain(presented)]),
      silencing: [...this.#directives.files()],
    };
  }

  /** All, in the order of files and lines. */
  shown(): Shown {
    return { findings: inOrder(this.#told), each: inOrder(this.#each), known: this.#known };
  }

  #present(file: string, texts: Texts, known: Presented | undefined): void {
    for (const key of this.#presented.get(file)?.uses ?? []) add(this.#uses, key, -1);
    const presented = known ?? presentFile(this.#index.in(file), this.#settings, texts);
    for (const key of presented.uses) add(this.#uses, key, 1);
    this.#read.set(file, presented.read);
    this.#directives.set(file, texts, this.#settings.mayHoldComments(file));
    if (presented.findings.length > 0 || presented.uses.length > 0) this.#presented.set(file, presented);
    else this.#presented.delete(file);
  }

  /** Parts what the baseline knows from the rest; returns the files for which that gave something else. */
  *#withoutKnown(changed: ReadonlySet<string>, texts: Texts): Steps<ReadonlySet<string>> {
    const { baseline } = this.#portfolio;
    const wasEmpty = (this.#baseline.findings ?? []).length === 0;
    this.#baseline = baseline;
    if (wasEmpty && (baseline.findings ?? []).length === 0) {
      yield* each(changed, (file) => keep(this.#each, file, this.#all.get(file) ?? none));
      return changed;
    }
    const before = this.#each;
    const { unknown, known } = yield* this.#againstBaseline(texts);
    this.#each = unknown;
    this.#known = known;
    const others = new Set<string>();
    yield* each(new Set([...before.keys(), ...unknown.keys()]), (file) => {
      if (!sameList(before.get(file) ?? none, unknown.get(file) ?? none)) others.add(file);
    });
    return others;
  }

  /** In the order of files, because a known finding holds for the first so many. */
  *#againstBaseline(texts: Texts): Steps<{ unknown: ByFile; known: readonly Finding[] }> {
    const baseline = new Baseline(this.#baseline.findings ?? [], this.#settings.context.today);
    const unknown: ByFile = new Map();
    const known: Finding[] = [];
    yield* each([...this.#all.keys()].toSorted(), (file) => {
      const all = this.#all.get(file) ?? none;
      const left = all.filter((finding) => {
        const isKnown = baseline.knows(finding);
        if (isKnown) known.push(finding);
        return !isKnown;
      });
      keep(unknown, file, left.length === all.length ? all : left);
    });
    const about = aboutDirectives(baseline.directives(), this.#settings, texts);
    if (about.length > 0)
      unknown.set(baselineFile, [...(unknown.get(baselineFile) ?? none), ...about].toSorted(byOrder));
    return { unknown, known };
  }
}

function keep(lists: ByFile, file: string, findings: readonly Finding[]): void {
  if (findings.length === 0) lists.delete(file);
  else lists.set(file, findings);
}

const sameList = (one: readonly Finding[], other: readonly Finding[]): boolean =>
  one.length === other.length && one.every((finding, place) => finding === other[place]);

const inOrder = (lists: ByFile): Finding[] =>
  [...lists.keys()].toSorted().flatMap((file) => lists.get(file) ?? none);
