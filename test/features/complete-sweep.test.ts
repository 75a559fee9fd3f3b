// Completion at every cursor position of the example files, with what stands behind the cursor taken away: on its line, or all of it.
// What belongs there is known from the complete file: a key, a value of a code list, or a text in which nothing is offered.
import { describe, expect, test } from 'vitest';
import { complete, type Completions } from '../../server/features/complete/complete.ts';
import { Source } from '../../server/features/source.ts';
import { isRecordKind, type RecordKind } from '../../server/records/kind.ts';
import { schemaAt } from '../../server/records/schema.ts';
import type { Point } from '../../server/text/located-text.ts';
import { applyEdits } from '../../server/text/edits.ts';
import { markdownLinks } from '../../server/text/markdown-links.ts';
import { renderedText } from '../../server/text/markdown.ts';
import { ExampleEditor, exampleNames } from '../worlds/example-editor.ts';

/** Fields in which people write in their own words. */
const ownWords = /^(?:title|summary|text|because|note|quote|unit|body|conditions|nl|en|fy)$/;

interface Position {
  readonly editor: ExampleEditor;
  readonly source: Source;
  readonly kind: RecordKind;
  readonly offset: number;
}

const nowhere: Point = { document: 0, path: [], on: 'neither' };

/** Checks the offers at a position; `cut` is the text without what stands behind it. */
function expectRight({ editor: { world }, source, kind, offset }: Position, cut: string): void {
  const { entries, incomplete } = complete(new Source(source.file, cut, kind), offset, world);
  const { path, on, range, scalar } = source.pointAt(offset) ?? nowhere;
  if (range === undefined || offset < range.start) return;
  const where = (): string => `${source.file} ${path.join('.')} “${cut.slice(range.start, offset)}”`;
  const key = path.at(-1);
  if (on === 'key') {
    const keys = schemaAt(kind, path.slice(0, -1))?.properties ?? {};
    const isOffered = entries.some(({ label }) => label === key);
    if (Object.hasOwn(keys, key ?? '') && !isOffered) expect(labels(entries), where()).toContain(key);
    return;
  }
  const schema = schemaAt(kind, path);
  const list = schema?.['x-list'] as keyof typeof world.portfolio.vocabulary | undefined;
  const value = String(scalar);
  const isKnown =
    list === undefined
      ? schema?.enum?.includes(value) === true
      : world.portfolio.vocabulary[list].get(value) !== undefined;
  if (isKnown) {
    // Putting in the offer gives back the line as it was.
    const whole = source.text.slice(0, range.end);
    const isThere = entries.some(({ edit }) => applyEdits(cut, [edit]).startsWith(whole));
    const isCutShort = incomplete && offset < range.end;
    if (!isThere && !isCutShort) expect(labels(entries), where()).toContain(value);
  } else if (/^[ \t]*$/m.test(lineBefore(cut, offset))) {
    // In the indentation of a longer text it is not known yet that the text goes on.
  } else if (typeof key === 'string' && ownWords.test(key) && schema?.['x-list'] === undefined) {
    if (entries.length > 0) expect(labels(entries), where()).toEqual([]);
  }
}

const lineBefore = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

const labels = (entries: Completions['entries']) => entries.map(({ label }) => label);

/**
 * The text up to an offset, with what follows the line, and without. In the large portfolio each position has one of them, by
 * turns: both at each would double the time.
 */
function cutsAt({ name }: ExampleEditor, text: string, offset: number): readonly string[] {
  const end = text.indexOf('\n', offset);
  const atEnd = text.slice(0, offset);
  const inLine = atEnd + (end === -1 ? '' : text.slice(end));
  if (name !== 'noord') return [inLine, atEnd];
  return [offset % 2 === 0 ? inLine : atEnd];
}

describe.each(exampleNames.map((name) => new ExampleEditor(name)))('the files of $name', (editor) => {
  const records = editor.sources.filter(({ kind }) => isRecordKind(kind));

  test.each(records)('$file', (source) => {
    const { text, kind } = source;
    if (!isRecordKind(kind)) return;
    for (let offset = 0; offset <= text.length; offset += 1) {
      for (const cut of cutsAt(editor, text, offset)) expectRight({ editor, source, kind, offset }, cut);
    }
  });

  test.each(editor.sources.filter(({ file }) => file.endsWith('note.md')))('$file', ({ file, text }) => {
    const links = markdownLinks(renderedText(text));
    for (let offset = 0; offset <= text.length; offset += 1) {
      const link = links.find(({ at }) => at.start + 'ask:'.length <= offset && offset <= at.end);
      for (const cut of cutsAt(editor, text, offset)) {
        const { entries, incomplete } = complete(new Source(file, cut, 'note'), offset, editor.world);
        if (link !== undefined) {
          // Of a large portfolio not all asks are shown before a letter is typed.
          const id = link.destination.slice('ask:'.length);
          if (!incomplete) expect(labels(entries)).toContain(id);
        } else if (/^[^[]*(?:\[[^\]]*\]\([^)]*\)[^[]*)*$/.test(lineBefore(text, offset)))
          expect(labels(entries)).toEqual([]);
      }
    }
  });
});
