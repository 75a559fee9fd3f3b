// What is kept between two questions never shows: after any edits the answers are those of a portfolio that was read just now,
// and what is found first is what looking at everything would find.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AskWishes, bestAsks } from '../../server/features/complete/ask-search.ts';
import { bestOf, namesFrom, type Ranked } from '../../server/features/complete/match.ts';
import { references } from '../../server/features/navigate/references.ts';
import { workspaceSymbols } from '../../server/features/navigate/workspace-symbols.ts';
import { Source, type World } from '../../server/features/source.ts';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { finish } from '../../server/portfolio/steps.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const submission = (name: string) =>
  `id: inbreng-${name}\ntitle: Inbreng ${name}\nsubmitter: ${name}\nroles: {jurist: Jurist, controller: Controller}\n`;
const configuration = 'title: Proef\ntoday: 2026-03-12\n';
const begin = {
  'policy-asks.yaml': configuration,
  'submissions/gm0014/submission.yaml': submission('gm0014'),
  'submissions/rga/submission.yaml': submission('rga'),
};

/** A portfolio that follows its files, and what is asked of it. */
class Asked {
  readonly folder: MemoryFolder;
  readonly #portfolio: Portfolio;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.folder = new MemoryFolder(files);
    this.#portfolio = new Portfolio(this.folder, []);
    this.#portfolio.load();
  }

  write(file: string, text: string | undefined): void {
    if (text === undefined) this.folder.files.delete(file);
    else this.folder.files.set(file, text);
    this.#portfolio.apply([file]);
  }

  #world(): World {
    const source = (file: string): Source | undefined => {
      const text = this.folder.files.get(file);
      return typeof text === 'string' ? new Source(file, text, this.#portfolio.kindOf(file)) : undefined;
    };
    return { portfolio: this.#portfolio, today: '2026-03-12', language: 'nl', source };
  }

  asks(wishes: Omit<AskWishes, 'without' | 'submission'>) {
    const home = this.#portfolio.submissions.get('submissions/rga');
    const about = { ...wishes, without: new Set(['rga-weg']), submission: home };
    const { best, incomplete } = bestAsks(about, this.#world());
    return { best: best.map(({ entry }) => [entry.file, entry.summary]), incomplete };
  }

  symbols(query: string, most = 4) {
    return finish(workspaceSymbols(query, this.#world(), most));
  }

  /** Who names a role of a submission. */
  namingOf(role: string) {
    const world = this.#world();
    const source = world.source('submissions/rga/submission.yaml');
    const at = source?.text.indexOf(`${role}:`) ?? -1;
    return source === undefined || at < 0
      ? []
      : finish(references(source, at, world, { includeDeclaration: true }));
  }
}

const files = ['gm0014/a', 'gm0014/b', 'rga/a', 'rga/b', 'rga/c'].map(
  (name) => `submissions/${name}.ask.yaml`,
);
const words = ['dijk', 'weg', 'dijkweg', 'bus', 'Súdwest', 'rga', 'x'];
const anyWord = fc.constantFrom(...words);
const title = fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const askText = fc
  .record({
    id: fc.tuple(fc.constantFrom('rga', 'gm'), anyWord).map((parts) => parts.join('-').toLowerCase()),
    nl: title,
    en: title,
    status: fc.constantFrom('concept', 'afgewezen'),
    owner: fc.constantFrom('jurist', 'controller', 'onbekend'),
  })
  .map(
    ({ id, nl, en, status, owner }) =>
      `id: ${id}\ntitle: {nl: ${nl}, en: ${en}}\nstatus: ${status}\nowner: ${owner}\n`,
  );
const text = fc.oneof(
  { weight: 8, arbitrary: askText },
  { weight: 2, arbitrary: fc.tuple(askText, askText).map((both) => both.join('---\n')) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('', 'id: [', '# niets\n') },
);
const edit = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...files), text) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('submissions/rga/submission.yaml'),
      fc.constantFrom(undefined, submission('rga'), 'id: inbreng-rga\ntitle: Anders\nroles: {jurist: J}\n'),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('policy-asks.yaml'),
      fc.constantFrom(configuration, `${configuration}language: en\n`),
    ),
  },
);
const typed = fc.constantFrom('', 'd', 'dijk', 'weg', 'kw', 'rga', 'sudwest', 'dijk w', 'x', '-');

describe('after edits, new files and files that went, everything is found as if it was read just now', () => {
  test('asks, symbols and who names a role', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 12 }),
        typed,
        fc.integer({ min: 0, max: 6 }),
        (edits, word, most) => {
          const editor = new Asked(begin);
          for (const [file, now] of edits) {
            editor.write(file, now);
            const anew = new Asked(Object.fromEntries(editor.folder.files));
            expect(editor.asks({ word, most })).toEqual(anew.asks({ word, most }));
            expect(editor.symbols(word)).toEqual(anew.symbols(word));
            for (const role of ['jurist', 'controller'])
              expect(editor.namingOf(role)).toEqual(anew.namingOf(role));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the best few of many', () => {
  const things = fc.array(
    fc.record({
      names: fc.array(title, { minLength: 1, maxLength: 4 }).map(namesFrom),
      retired: fc.boolean(),
      rank: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 30 },
  );
  const placed = (all: readonly Ranked[], some: readonly Ranked[]) => some.map((one) => all.indexOf(one));

  test('are the first of all', () => {
    fc.assert(
      fc.property(things, typed, fc.integer({ min: 0, max: 8 }), (all, word, most) => {
        const whole = bestOf(all, word, (one) => one, all.length);
        const few = bestOf(all, word, (one) => one, most);
        expect(placed(all, few.best)).toEqual(placed(all, whole.best.slice(0, most)));
        expect(few.incomplete).toBe(whole.best.length > most);
        expect(whole.incomplete).toBe(false);
      }),
    );
  });

  test('and asks too, wherever looking for them stopped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...files), askText), { maxLength: 5 }),
        typed,
        fc.integer({ min: 0, max: 4 }),
        (asks, word, most) => {
          const editor = new Asked({ ...begin, ...Object.fromEntries(asks) });
          const whole = editor.asks({ word });
          const few = editor.asks({ word, most });
          expect(few.best).toEqual(whole.best.slice(0, most));
          expect(few.incomplete).toBe(whole.best.length > most);
        },
      ),
    );
  });

  test('and symbols, of one word or more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...files), askText), { maxLength: 5 }),
        fc.oneof(typed, fc.constantFrom('rga dijk', 'dijk rga', 'weg bus', 'inbreng', 'in rga', 'rd')),
        fc.integer({ min: 1, max: 5 }),
        (asks, query, most) => {
          const editor = new Asked({ ...begin, ...Object.fromEntries(asks) });
          expect(editor.symbols(query, most)).toEqual(editor.symbols(query, 100).slice(0, most));
        },
      ),
      { numRuns: 300 },
    );
  });
});
