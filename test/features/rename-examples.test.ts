// Renaming in the example portfolio: what is found stays the same but for the name, and renaming back gives back the text.
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { isRefusal, rename, type Renaming } from '../../server/features/rename/rename.ts';
import { allRules } from '../../server/rules/all.ts';
import { EditorWorld } from '../worlds/editor-world.ts';
import { afterChange, exampleTexts, type Texts } from '../worlds/example-editor.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const noord = exampleTexts('noord');

function findings(texts: Texts): readonly string[] {
  const checker = new Checker(new MemoryFolder(texts), { rules: allRules });
  checker.load();
  return checker
    .findings()
    .map(({ rule, ask, path }) => [rule, ask ?? '', path.join('.')].join(' '))
    .toSorted();
}

const before = findings(noord);

/** Renames what stands first under `written` in a file. */
function renamed(texts: Texts, file: string, written: string, to: string): Texts {
  const editor = new EditorWorld(texts);
  const offset = (texts[file] ?? '').indexOf(written) + written.length;
  const outcome: Renaming = rename(editor.source(file), offset, to, editor.world);
  if (isRefusal(outcome)) throw new Error(outcome.refusal);
  return afterChange(texts, outcome);
}

const ids = new EditorWorld(noord).world.portfolio.asks.map(({ summary: { id = '' }, file }) => ({
  id,
  file,
}));

describe('an ask of the example gets another id', () => {
  // Some asks, and those with parts, partners, a waiver or a review.
  const special = new Set([
    'dre-platteland',
    'dre-knooppunten',
    'gro-waddenkust',
    'dre-aardwarmte',
    'em-stroomnet',
    'dre-veenbodem',
  ]);
  const chosen = ids.filter(({ id }, index) => index % 14 === 0 || special.has(id));

  test.each(chosen)('$id', ({ id, file }) => {
    const to = 'zzz-heel-iets-anders';
    const after = renamed(noord, file, `id: ${id}`, to);
    expect(findings(after)).toEqual(before.map((line) => line.replaceAll(id, to)).toSorted());
    const home = Object.keys(after).find((path) => after[path]?.includes(`id: ${to}`)) ?? '';
    const back = renamed(after, home, `id: ${to}`, id);
    const formerIds = new RegExp(`^formerIds: \\[${to}\\]\n`, 'm');
    expect(
      Object.fromEntries(Object.entries(back).map(([path, text]) => [path, text.replace(formerIds, '')])),
    ).toEqual(noord);
  });
});

describe('a key of the example gets another name', () => {
  const emmen = 'submissions/gemeente-emmen';
  test.each([
    ['role', `${emmen}/submission.yaml`, 'strategist', 'adviseur'],
    ['project', `${emmen}/bargeres-bouw.ask.yaml`, 'project: bargeres', 'wijk-bargeres'],
  ])('%s', (_what, file, written, to) => {
    const after = renamed(noord, file, written, to);
    expect(after).not.toEqual(noord);
    expect(findings(after)).toEqual(before);
    expect(renamed(after, file, to, written.replace(/^.*: /, ''))).toEqual(noord);
  });
});
