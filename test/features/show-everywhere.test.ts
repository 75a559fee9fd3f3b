// Over all files of the examples: whatever the cursor rests on, nothing throws, and what is shown is about that place.
import { describe, expect, test } from 'vitest';
import { codeLenses, resolveCodeLens } from '../../server/features/lens/code-lens.ts';
import { hover } from '../../server/features/show/hover.ts';
import { inlayHints } from '../../server/features/show/inlay-hints.ts';
import { asMinistryReads } from '../../server/features/ministry-view/ministry-view.ts';
import { languages } from '../../server/wording/language.ts';
import { ExampleEditor, exampleNames } from '../worlds/example-editor.ts';

describe.each(exampleNames)('in the example %s', (example) => {
  const editor = new ExampleEditor(example);
  const { sources } = editor;

  test('every hover is about the place it was asked for, and most words have one', () => {
    let shown = 0;
    let asked = 0;
    for (const { source, offset } of editor.places(7)) {
      asked += 1;
      const found = hover(source, offset, editor.world);
      if (found === undefined) continue;
      shown += 1;
      const { start, end } = found.range;
      if (start > offset || offset > end || end > source.text.length || found.markdown === '') {
        expect.fail(`${source.file} ${offset}: ${JSON.stringify(found)}`);
      }
      if (/undefined|\[object|NaN/u.test(found.markdown))
        expect.fail(`${source.file} ${offset}: ${found.markdown}`);
    }
    expect(shown / asked).toBeGreaterThan(0.05);
  });

  test('a code that is in a list is never called unknown', () => {
    for (const source of sources.filter(({ kind }) => kind === 'ask' || kind === 'submission')) {
      for (const { offset } of inlayHints(source, { start: 0, end: source.text.length }, editor.world)) {
        expect(hover(source, offset, editor.world)?.markdown ?? '').not.toMatch(
          /staat niet in de codelijst/u,
        );
      }
    }
  });

  test('hints of parts of a text are those of the whole text', () => {
    for (const source of sources) {
      const whole = inlayHints(source, { start: 0, end: source.text.length }, editor.world);
      const half = Math.floor(source.text.length / 2);
      const parts = [
        ...inlayHints(source, { start: 0, end: half }, editor.world),
        ...inlayHints(source, { start: half + 1, end: source.text.length }, editor.world),
      ];
      expect(parts).toEqual(whole);
      expect(whole.map(({ offset }) => offset)).toEqual(
        whole.map(({ offset }) => offset).toSorted((a, b) => a - b),
      );
    }
  });

  test.each(languages)(
    'every line above an ask has words, and places in files that are there (%s)',
    (language) => {
      const world = { ...editor.world, language };
      for (const source of sources) {
        for (const lens of codeLenses(source, world)) {
          const resolved = resolveCodeLens(lens, world);
          expect(resolved?.title).toMatch(/^(?!.*(?:undefined|NaN)).+$/u);
          for (const { file } of resolved?.places ?? []) expect(world.source(file)).toBeDefined();
        }
      }
    },
  );

  test.each(languages)('every ask and submission has a page (%s)', (language) => {
    const world = { ...editor.world, language };
    const { portfolio } = world;
    for (const about of [...portfolio.asks, ...portfolio.submissions.keys()]) {
      expect(asMinistryReads(world, about)?.markdown).toMatch(/^# \S/u);
      expect(asMinistryReads(world, about)?.markdown).not.toMatch(/undefined|\[object|NaN|<(?!https?:)/u);
    }
  });
});
