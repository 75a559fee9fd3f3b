// The law of memory: a file whose outcome is remembered, or came from another thread, gives the same as one that is read.
import { describe, expect, test } from 'vitest';
import { Checker, type CheckerOptions } from '../../server/checks/checker.ts';
import { LookAlone } from '../../server/checks/look-alone.ts';
import { Readings } from '../../server/disk/kept/readings.ts';
import { isProblem, parentOf } from '../../server/portfolio/folder.ts';
import type { Memory, Remembered } from '../../server/portfolio/remembered.ts';
import { kindOf } from '../../server/records/kind.ts';
import { allRules } from '../../server/rules/all.ts';
import { exampleFiles } from '../worlds/example-world.ts';
import { folderTexts } from '../worlds/folder-texts.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function seen(files: Files, options: Partial<CheckerOptions> = {}) {
  const checker = new Checker(new MemoryFolder(files), { rules: allRules, ...options });
  checker.load();
  return {
    ...checker.show(),
    statistics: checker.statistics(),
    completeness: checker.completeness(),
    asks: checker.portfolio.asks.map(({ file, document, summary, fingerprint }) => [
      file,
      document,
      summary,
      fingerprint,
    ]),
  };
}

/** What is remembered passes through text, as on the disk and between threads. */
const throughText = (memory: Memory): Memory => ({
  recall(asked) {
    const known = memory.recall(asked);
    return known && (JSON.parse(JSON.stringify(known)) as Remembered);
  },
  keep: (asked, remembered) => memory.keep?.(asked, remembered),
});

function remembering(readings: Readings, read: string[] = []): Partial<CheckerOptions> {
  return {
    memory(setup, today) {
      const memory = throughText(readings.memory({ setup, today, program: 'proef' }));
      return {
        ...memory,
        keep(asked, remembered) {
          read.push(asked.file);
          memory.keep?.(asked, remembered);
        },
      };
    },
  };
}

/** As another thread does it, of every file. */
const elsewhere = (files: Files): Partial<CheckerOptions> => ({
  memory(setup, today) {
    const folder = new MemoryFolder(files);
    const submissions = Object.keys(files).filter((file) => kindOf(file) === 'submission');
    const look = new LookAlone(folder, { rules: allRules, today, submissions: submissions.map(parentOf) });
    return throughText({
      recall({ file }) {
        const content = folder.read(file);
        return isProblem(content) ? undefined : look.at(file, content);
      },
    });
  },
});

const noord = { ...folderTexts('examples/noord'), 'los.ask.yaml': 'id: los\ntitle: Van niemand\n' };
const broken = Object.fromEntries(
  Object.entries(noord).map(([file, text], place) => [
    file,
    place % 7 === 0 ? `${text}\nonzin: [\n` : text.replaceAll('meerjarig', 'eeuwig'),
  ]),
);
const byExample = allRules
  .filter(({ code }) => code !== 'internal/rule-crashed')
  .map(({ code, examples }): [string, Files] => [code, exampleFiles(examples.wrong)]);

describe.each<[string, Files]>([['the example of the North', noord], ['broken', broken], ...byExample])(
  '%s',
  (_, files) => {
    const cold = seen(files);

    test('from memory', () => {
      const readings = new Readings();
      expect(seen(files, remembering(readings))).toEqual(cold);
      const read: string[] = [];
      expect(seen(files, remembering(readings, read))).toEqual(cold);
      expect(read).toEqual([]);
    });

    test('from another thread', () => {
      expect(seen(files, elsewhere(files))).toEqual(cold);
    });
  },
);

describe('what a file came to is forgotten when it may be otherwise', () => {
  const ask = 'submissions/rga/a.ask.yaml';
  const files = exampleFiles({
    [ask]: 'targetRegions: [GM0014]\n',
    'submissions/rga/b.ask.yaml': 'targetRegions: [GM0014]\n',
    'vocabularies/eigen.yaml': 'kind: envelopes\nentries: []\n',
  });

  test.each<[string, Files, readonly string[]]>([
    ['its text', { [ask]: `${files[ask]}priority: 2\n` }, [ask]],
    [
      'the record of its submission',
      { 'submissions/rga/submission.yaml': `${files['submissions/rga/submission.yaml']}addressee: {}\n` },
      [ask, 'submissions/rga/b.ask.yaml'],
    ],
    [
      'the day',
      { 'policy-asks.yaml': 'title: Voorbeeld\ntoday: 2026-03-13\nvocabularies: ["vocabularies/*.yaml"]\n' },
      [ask, 'submissions/rga/b.ask.yaml'],
    ],
    [
      'a code list',
      { 'vocabularies/eigen.yaml': 'kind: envelopes\nentries: [{id: pot, title: {nl: Pot}}]\n' },
      [ask, 'submissions/rga/b.ask.yaml'],
    ],
  ])('%s changed', (_, change, wanted) => {
    const readings = new Readings();
    seen(files, remembering(readings));
    const read: string[] = [];
    const now = { ...files, ...change };
    expect(seen(now, remembering(readings, read))).toEqual(seen(now));
    expect(read).toEqual(wanted);
  });

  test('another program', () => {
    const readings = new Readings();
    const of = (program: string, read: string[]): Partial<CheckerOptions> => ({
      memory(setup, today) {
        const memory = readings.memory({ setup, today, program });
        return { ...memory, keep: (asked, known) => (read.push(asked.file), memory.keep?.(asked, known)) };
      },
    });
    seen(files, of('1', []));
    const read: string[] = [];
    seen(files, of('2', read));
    expect(read).toHaveLength(2);
  });
});
