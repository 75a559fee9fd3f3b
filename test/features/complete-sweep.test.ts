// Completion at the cursor positions of the example files, with what stands behind the cursor taken away: on its line, or all of it.
// What belongs there is known from the complete file: a key, a value of a code list, or a text in which nothing is offered.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { complete, type Completions } from '../../server/features/complete/complete.ts';
import { Source, type World } from '../../server/features/source.ts';
import type { FileKind, RecordKind } from '../../server/records/kind.ts';
import { schemaAt } from '../../server/records/schema.ts';
import type { Point } from '../../server/text/located-text.ts';
import { applyEdits } from '../../server/text/edits.ts';
import { markdownLinks } from '../../server/text/markdown-links.ts';
import { renderedText } from '../../server/text/markdown.ts';
import { EditorWorld } from '../worlds/editor-world.ts';

const examples = join(import.meta.dirname, '../../examples');

/** Every position of files up to this length; of longer ones every `stride`th, in the large portfolio of all. */
const wholeUpTo = 2000;
const stride = 17;

function filesOf(name: string): Record<string, string> {
  const all = readdirSync(join(examples, name), { recursive: true, encoding: 'utf8' });
  const texts = all.filter((file) => /\.(?:yaml|md)$/.test(file));
  return Object.fromEntries(
    texts.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(examples, name, file), 'utf8')]),
  );
}

/** Fields in which people write in their own words. */
const ownWords = /^(?:title|summary|text|because|note|quote|unit|body|conditions|nl|en|fy)$/;

interface Position {
  readonly offset: number;
  readonly point: Point;
  readonly world: World;
  readonly source: Source;
  readonly kind: RecordKind;
}

/** Checks the offers at a position; `cut` is the text without what stands behind it. */
function expectRight({ offset, point, world, source, kind }: Position, cut: string): void {
  const { entries, incomplete } = complete(new Source(source.file, cut, kind), offset, world);
  const { path, on, range, scalar } = point;
  if (range === undefined || offset < range.start) return;
  const where = `${source.file} ${path.join('.')} “${cut.slice(range.start, offset)}”`;
  const key = path.at(-1);
  if (on === 'key') {
    const keys = schemaAt(kind, path.slice(0, -1))?.properties ?? {};
    if (Object.hasOwn(keys, key ?? '')) expect(labels(entries), where).toContain(key);
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
    if (!isThere && !isCutShort) expect(labels(entries), where).toContain(value);
  } else if (/^[ \t]*$/m.test(lineBefore(cut, offset))) {
    // In the indentation of a longer text it is not known yet that the text goes on.
  } else if (typeof key === 'string' && ownWords.test(key) && schema?.['x-list'] === undefined) {
    expect(labels(entries), where).toEqual([]);
  }
}

const lineBefore = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

const labels = (entries: Completions['entries']) => entries.map(({ label }) => label);

const stepOf = (name: string, text: string): number =>
  text.length <= wholeUpTo && (name === 'groningen-assen' || text.length < wholeUpTo / 4) ? 1 : stride;

/** The text up to an offset, with what follows the line, and without. */
function cuts(text: string, offset: number): readonly string[] {
  const end = text.indexOf('\n', offset);
  return [text.slice(0, offset) + (end === -1 ? '' : text.slice(end)), text.slice(0, offset)];
}

describe.each(['groningen-assen', 'noord'])('the files of %s', (name) => {
  const files = filesOf(name);
  const { world } = new EditorWorld(files);
  const kinds = Object.keys(files).map((file) => [file, world.portfolio.kindOf(file)] as const);
  const records = kinds.filter((one): one is readonly [string, RecordKind] => isRecord(one[1]));

  test.each(records)('%s', (file, kind) => {
    const text = files[file] ?? '';
    const source = new Source(file, text, kind);
    const step = stepOf(name, text);
    for (let offset = 0; offset <= text.length; offset += step) {
      const point = source.pointAt(offset) ?? { document: 0, path: [], on: 'neither' };
      for (const cut of cuts(text, offset)) expectRight({ offset, point, world, source, kind }, cut);
    }
  });

  test.each(kinds.filter(([file, kind]) => kind === 'note' && file.endsWith('note.md')))('%s', (file) => {
    const text = files[file] ?? '';
    const links = markdownLinks(renderedText(text));
    for (let offset = 0; offset <= text.length; offset += 5) {
      const link = links.find(({ at }) => at.start + 'ask:'.length <= offset && offset <= at.end);
      for (const cut of cuts(text, offset)) {
        const { entries, incomplete } = complete(new Source(file, cut, 'note'), offset, world);
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

const isRecord = (kind: FileKind | undefined): boolean => kind !== undefined && kind !== 'note';
