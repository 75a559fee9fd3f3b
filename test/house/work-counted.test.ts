// How much work is done, counted instead of timed, so that a slip shows on a busy machine too. Of a portfolio without mistakes
// each file is read once and by the fast reader alone; after an edit only what it touches is looked at, however large the rest.
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Composer, Lexer } from 'yaml';
import { Checker } from '../../server/checks/checker.ts';
import { presentFile } from '../../server/checks/present.ts';
import { isWithin } from '../../server/portfolio/folder.ts';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { finish } from '../../server/portfolio/steps.ts';
import { allRules } from '../../server/rules/all.ts';
import { locate } from '../../server/text/locate.ts';
import { writePortfolio } from '../bench/portfolio.mts';
import { clean, type Scene, sceneIn, withNumber } from '../bench/server/scene.mts';
import { folderTexts } from '../worlds/folder-texts.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';
import { WorkCounter } from '../worlds/work-counter.ts';

// The real ones, with their calls written down.
vi.mock('../../server/checks/present.ts', { spy: true });
vi.mock('../../server/text/locate.ts', { spy: true });
const lex = vi.spyOn(Lexer.prototype, 'lex');
const compose = vi.spyOn(Composer.prototype, 'compose');

function forget(): void {
  for (const spy of [lex, compose, vi.mocked(presentFile), vi.mocked(locate)]) spy.mockClear();
}

/** Generated asks, a hundred for each authority; a larger portfolio begins with those of a smaller one. */
function textsOf(asks: number): { readonly texts: Readonly<Record<string, string>>; readonly scene: Scene } {
  const folder = join(temporaryFolder(), 'portfolio');
  writePortfolio(folder, asks);
  return { texts: folderTexts(folder), scene: sceneIn(folder) };
}
const [few, many] = [textsOf(300), textsOf(600)];
const { scene } = few;
const text = few.texts[scene.file]!;

/** A portfolio that is checked, and what that takes. */
class Counted {
  readonly files: Map<string, string | Uint8Array>;
  readonly counter = new WorkCounter();
  readonly checker: Checker;

  constructor(texts: Readonly<Record<string, string>>) {
    forget();
    const folder = new MemoryFolder(texts);
    this.files = folder.files;
    const rules = this.counter.rules(allRules);
    this.checker = new Checker(this.counter.folder(folder), { rules, today: '2026-03-12' });
    this.checker.load();
  }

  forget(): void {
    this.counter.clear();
    forget();
  }

  /** What was done since it was forgotten. A rule that runs on one ask more than others counts for all. */
  work() {
    const { reads, runs, keys, groups } = this.counter;
    const mostOf = (kind: 'ask' | 'link' | 'submission' | 'review') => most(runs.get(kind)?.values() ?? []);
    return {
      'readings of files': sum(reads.values()),
      'texts read by yaml': lex.mock.calls.length,
      'trees built': compose.mock.calls.length,
      'texts in which places are looked up': vi.mocked(locate).mock.calls.length,
      'asks looked at': mostOf('ask'),
      'asks whose links are looked at': mostOf('link'),
      'submissions looked at': mostOf('submission'),
      'reviews looked at': mostOf('review'),
      'times that the keys of an ask are made': most(keys.values()),
      'groups checked': groups.length,
      'files of which findings are presented': vi.mocked(presentFile).mock.calls.length,
      'findings presented': sum(
        vi.mocked(presentFile).mock.results.map(({ value }) => (value as { findings: [] }).findings.length),
      ),
    };
  }
}

type Work = ReturnType<Counted['work']>;

const nameOf = ({ rule, group }: WorkCounter['groups'][number]): string => `${rule} ${group.key}`;
const sum = (values: Iterable<number>): number => [...values].reduce((one, other) => one + other, 0);
const most = (values: Iterable<number>): number => Math.max(0, ...values);

describe('a cold load of 300 asks without mistakes', () => {
  let loaded: Counted;
  let work: Work;
  beforeAll(() => {
    loaded = new Counted(few.texts);
    work = loaded.work();
  });

  test('reads each file once, and lists each folder once', () => {
    const { reads, lists } = loaded.counter;
    expect([...reads.keys()].toSorted()).toEqual(Object.keys(few.texts).toSorted());
    expect(most(reads.values())).toBe(1);
    expect(most(lists.values())).toBe(1);
  });

  test('leaves all texts to the fast reader, and looks up no place', () => {
    expect(work).toMatchObject({
      'texts read by yaml': 0,
      'trees built': 0,
      'texts in which places are looked up': 0,
      'findings presented': 0,
    });
  });

  test.each([
    ['ask', 300],
    ['link', 300],
    ['submission', 3],
  ] as const)('runs every %s rule on each just once', (kind, times) => {
    const runs = loaded.counter.runs.get(kind) ?? new Map<string, number>();
    expect(runs.size).toBeGreaterThan(0);
    expect(new Set(runs.values())).toEqual(new Set([times]));
  });

  test('makes the keys of each ask once, and checks each group once', () => {
    const { keys, groups } = loaded.counter;
    expect(new Set(keys.values())).toEqual(new Set([300]));
    const checked = groups.map(nameOf);
    expect(checked.length).toBeGreaterThan(100);
    expect(checked).toEqual([...new Set(checked)]);
  });
});

test('a long file is read again once when the fingerprints of all its asks are asked for', () => {
  // An anchor is left to the reader that makes trees, whose work can be counted.
  const asks = Array.from({ length: 40 }, (_, place) =>
    [`id: a${place}`, 'title: &vraag Vraag', 'status: concept', `summary: ${'woord '.repeat(400)}`, ''].join(
      '\n',
    ),
  );
  const folder = new MemoryFolder({ 'policy-asks.yaml': 'title: T\n', 'a.ask.yaml': asks.join('---\n') });
  const portfolio = new Portfolio(folder, []);
  forget();
  finish(portfolio.loading());
  const once = compose.mock.calls.length;
  expect(once).toBeGreaterThanOrEqual(40);
  forget();
  expect(new Set(portfolio.asks.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  expect(compose.mock.calls.length).toBe(once);
});

test('an ask with a finding gives its places without a tree, when its text is plain', () => {
  const counted = new Counted({ ...few.texts, [scene.file]: text.replace(clean, withNumber) });
  expect(counted.work()).toMatchObject({
    'texts read by yaml': 0,
    'texts in which places are looked up': 1,
    'findings presented': 1,
  });
});

interface Edit {
  readonly what: string;
  /** Does it, and gives the paths that changed. */
  readonly change: (files: Counted['files']) => readonly string[];
  /** What it may take at most; what is not named is nothing. */
  readonly most: Partial<Work>;
}

const writing = (file: string, by: string) => (files: Counted['files']) => {
  files.set(file, by);
  return [file];
};
const home = scene.file.slice(0, scene.file.lastIndexOf('/'));
const newFile = scene.file.replace(scene.id, `${scene.id}-nieuw`);

const one = {
  'readings of files': 2,
  'texts in which places are looked up': 1,
  'asks looked at': 1,
  'asks whose links are looked at': 2,
  'submissions looked at': 1,
  'reviews looked at': 1,
  'times that the keys of an ask are made': 2,
  'groups checked': 0,
  'files of which findings are presented': 1,
  'findings presented': 1,
};

const edits: readonly Edit[] = [
  { what: 'a save that changes nothing', change: writing(scene.file, text), most: one },
  {
    what: 'a free text',
    change: writing(scene.file, text.replace(clean, withNumber)),
    most: { ...one, 'groups checked': 40 },
  },
  {
    what: 'an amount',
    change: writing(scene.file, text.replace(/\n {4}total: \d+\n/u, '\n    total: 99500000\n')),
    most: { ...one, 'groups checked': 10 },
  },
  {
    what: 'a line that is no YAML yet',
    // Texts that were read lately are remembered, so each portfolio has one of its own.
    change: (files) => writing(scene.file, `${text.replace(': controller\n', '\n')}# ${files.size}\n`)(files),
    most: { ...one, 'texts read by yaml': 4, 'trees built': 4, 'findings presented': 3 },
  },
  {
    what: 'an id',
    change: writing(scene.file, text.replace(`\nid: ${scene.id}\n`, `\nid: ${scene.id}-anders\n`)),
    most: {
      ...one,
      'groups checked': 50,
      'files of which findings are presented': 2,
      'findings presented': 2,
    },
  },
  {
    what: 'a new file',
    change: writing(newFile, text.replace(`\nid: ${scene.id}\n`, `\nid: ${scene.id}-nieuw\n`)),
    most: {
      ...one,
      'readings of files': 3,
      'texts in which places are looked up': 2,
      'groups checked': 50,
      'files of which findings are presented': 2,
      'findings presented': 3,
    },
  },
  {
    what: 'a deleted file',
    change: (files) => {
      files.delete(scene.file);
      return [scene.file];
    },
    most: { ...one, 'groups checked': 50, 'files of which findings are presented': 2 },
  },
  {
    what: 'a submission of a hundred asks whose folder gets another name',
    change: (files) => {
      const own = [...files].filter(([file]) => file.startsWith(`${home}/`));
      for (const [file, content] of own) {
        files.delete(file);
        files.set(file.replace(home, `${home}-anders`), content);
      }
      return [home, `${home}-anders`];
    },
    most: {
      'readings of files': 202,
      'asks looked at': 100,
      'asks whose links are looked at': 100,
      'submissions looked at': 1,
      'reviews looked at': 0,
      'times that the keys of an ask are made': 200,
      'groups checked': 250,
      'files of which findings are presented': 202,
    },
  },
];

describe.each(edits)('after $what', ({ change, most: allowed }) => {
  /** The groups that held one of these files before, what was done, and the groups that were checked. */
  const after = (texts: Readonly<Record<string, string>>) => {
    const counted = new Counted(texts);
    const before = [...counted.counter.groups];
    counted.forget();
    const paths = change(counted.files);
    counted.checker.apply(paths);
    const { groups } = counted.counter;
    const holding = [...before, ...groups].filter(({ group }) =>
      group.members.some(({ file }) => paths.some((path) => isWithin(file, path))),
    );
    return { work: counted.work(), checked: groups.map(nameOf), own: new Set(holding.map(nameOf)) };
  };
  let inFew: ReturnType<typeof after>;
  let inMany: ReturnType<typeof after>;
  beforeAll(() => {
    inFew = after(few.texts);
    inMany = after(many.texts);
  });

  test('no more is done than what it touches', () => {
    const over = Object.entries(inFew.work).filter(
      ([what, times]) => times > ((allowed as Readonly<Record<string, number>>)[what] ?? 0),
    );
    expect(over).toEqual([]);
    expect(inFew.work['readings of files']).toBeGreaterThan(0);
  });

  test('as much is done in a portfolio of 600 asks as in one of 300', () => {
    expect(inMany.work).toEqual(inFew.work);
  });

  test('no group is checked but those that hold or held what changed, each once', () => {
    const { checked, own } = inMany;
    expect(checked.filter((group) => !own.has(group))).toEqual([]);
    expect(checked).toEqual([...new Set(checked)]);
  });
});
