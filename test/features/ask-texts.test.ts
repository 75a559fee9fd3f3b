// The texts that asks are found by, of many files in several parts: whatever came, went or was read anew, one edit at a time or
// a whole branch at once, they hold what texts made just now would hold. And only what was read anew is made anew.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AskTexts, holding } from '../../server/features/ask-texts.ts';
import type { AskEntry } from '../../server/portfolio/entry.ts';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { inLanguage } from '../../server/wording/language.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const fileAt = (place: number): string =>
  `submissions/gm${place % 3}/ask-${String(place).padStart(3, '0')}.ask.yaml`;
const textOf = (place: number, version: number): string =>
  `id: v${version}-${place}\ntitle: Vraag ${place}\n`;

const namesOf = ({ summary: { id = '', title } }: AskEntry): readonly string[] => [
  id,
  inLanguage(title, 'nl'),
];

/** A portfolio of some hundred asks. */
class Many {
  readonly #folder = new MemoryFolder({ 'policy-asks.yaml': 'title: Proef\n' });
  readonly portfolio = new Portfolio(this.#folder, []);
  /** How often the texts of an ask were made. */
  made = 0;
  readonly kept = new AskTexts(this.portfolio, (entry) => this.#textsOf(entry));

  constructor(count: number) {
    for (let place = 0; place < count; place += 1) this.#folder.files.set(fileAt(place), textOf(place, 0));
    this.portfolio.load();
  }

  #textsOf(entry: AskEntry): readonly string[] {
    this.made += 1;
    return namesOf(entry);
  }

  /** Writes the asks of some places, or takes them away. */
  change(places: readonly number[], version: number | undefined): void {
    for (const place of places) {
      if (version === undefined) this.#folder.files.delete(fileAt(place));
      else this.#folder.files.set(fileAt(place), textOf(place, version));
    }
    this.portfolio.apply(places.map(fileAt));
  }

  static readonly #ways = [0, 1];

  lookedThrough(texts: AskTexts) {
    const blocks = texts.renewed().blocks();
    return {
      all: [...texts.all()],
      within: [...texts.within('submissions/gm1')],
      found: Many.#ways.map((way) => [...holding(blocks, '1', way)].map(({ entry }) => entry.file)),
    };
  }

  get anew(): AskTexts {
    return new AskTexts(this.portfolio, namesOf);
  }
}

describe('what is kept is what would be made now', () => {
  const some = fc.array(fc.nat(399), { minLength: 1, maxLength: 4 });
  const run = fc
    .tuple(fc.nat(399), fc.integer({ min: 1, max: 399 }))
    .map(([first, count]) => Array.from({ length: count }, (_, place) => (first + place) % 400));
  const change = fc.tuple(fc.oneof(some, run), fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }));

  test('after any changes of few and many files', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.array(fc.tuple(change, fc.boolean()), { maxLength: 6 }),
        (count, changes) => {
          const many = new Many(count);
          for (const [[places, version], isLookedAt] of changes) {
            many.change(places, version);
            if (isLookedAt) expect(many.lookedThrough(many.kept)).toEqual(many.lookedThrough(many.anew));
          }
          expect(many.lookedThrough(many.kept)).toEqual(many.lookedThrough(many.anew));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('while it is made in steps, and files come in between', () => {
    const many = new Many(300);
    const steps = many.kept.renewed().making();
    steps.next();
    many.change([350, 351, 2], 1);
    many.kept.renewed();
    for (const _ of steps);
    expect(many.lookedThrough(many.kept)).toEqual(many.lookedThrough(many.anew));
  });
});

describe('only what was read anew is made anew', () => {
  const made = (many: Many, change: () => void): number => {
    many.kept.renewed().blocks();
    const before = many.made;
    change();
    many.kept.renewed().blocks();
    return many.made - before;
  };

  test('an edit: one ask', () => {
    const many = new Many(300);
    expect(made(many, () => many.change([120], 1))).toBe(1);
    expect(made(many, () => undefined)).toBe(0);
  });

  test('a new file among others: that one', () => {
    const many = new Many(300);
    expect(made(many, () => many.change([310], 1))).toBe(1);
  });

  test('a branch that changes nearly all: those', () => {
    const many = new Many(300);
    const places = Array.from({ length: 290 }, (_, place) => place);
    expect(made(many, () => many.change(places, 1))).toBe(290);
  });
});
