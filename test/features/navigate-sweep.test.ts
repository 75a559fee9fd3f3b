// Every place of the example portfolios: nothing throws, ranges lie within their texts, and what is found from a reference is
// what is found from every other reference to the same thing.
import { finish } from '../../server/portfolio/steps.ts';
import { describe, expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCalls } from '../../server/features/navigate/call-hierarchy.ts';
import { definitions } from '../../server/features/navigate/definitions.ts';
import { documentLinks, linkTarget } from '../../server/features/navigate/document-links.ts';
import { type DocumentSymbol, documentSymbols } from '../../server/features/outline/document-symbols.ts';
import { foldingRanges } from '../../server/features/outline/folding.ts';
import { referenceAt } from '../../server/features/places/occurrences.ts';
import { highlights, references } from '../../server/features/navigate/references.ts';
import { isRefusal, prepareRename } from '../../server/features/rename/rename.ts';
import { selectionRanges } from '../../server/features/outline/selection.ts';
import { ExampleEditor, exampleNames } from '../worlds/example-editor.ts';

const includeDeclaration = true;

describe.each(exampleNames.map((name) => new ExampleEditor(name)))('in $name', (editor) => {
  const { world, sources } = editor;

  test('every fifth place gives answers within the texts', () => {
    for (const { source, offset } of editor.places(5)) {
      const { length } = source.text;
      const where = `${source.file} ${offset}`;
      for (const { file, range, whole } of definitions(source, offset, world)?.targets ?? []) {
        expect(whole.start <= range.start && range.end <= whole.end, where).toBe(true);
        expect(range.end).toBeLessThanOrEqual(world.source(file)?.text.length ?? -1);
      }
      const start = prepareRename(source, offset, world);
      if (!isRefusal(start)) {
        expect(source.text.slice(start.range.start, start.range.end)).toBe(start.placeholder);
        expect(start.range.start <= offset && offset <= start.range.end, where).toBe(true);
      }
      const [chain = []] = selectionRanges(source, [offset]);
      expect(chain.at(-1)).toEqual({ start: 0, end: length });
      for (const [index, range] of chain.entries()) {
        const outer = chain[index + 1];
        if (outer === undefined) continue;
        expect(outer.start <= range.start && range.end <= outer.end, where).toBe(true);
      }
    }
  });

  test('every reference to a thing has the same definition, and finds the same references', () => {
    const seen = new Set<string>();
    for (const { source, offset } of editor.places(5)) {
      const { file } = source;
      // A loose note is found from itself only.
      if (/^[A-Z]+\.md$/.test(file)) continue;
      const found = referenceAt(source, offset, world);
      if (found === undefined || seen.has(JSON.stringify(found.reference))) continue;
      seen.add(JSON.stringify(found.reference));
      const all = finish(references(source, found.range.start, world, { includeDeclaration }));
      expect(all).toContainEqual(expect.objectContaining({ file, range: found.range }));
      const targets = definitions(source, found.range.start, world)?.targets;
      for (const { file: where, range, lines } of all) {
        const there = editor.source(where);
        expect(lines?.start).toEqual(there.lines.position(range.start));
        expect(lines?.end).toEqual(there.lines.position(range.end));
        expect(definitions(there, range.start, world)?.targets, `${where} ${range.start}`).toEqual(targets);
      }
      // A popular code is mentioned in every file: the first and the last mention speak for the others.
      for (const { file: where, range } of [all.at(0), all.at(-1)].filter((one) => one !== undefined)) {
        const there = editor.source(where);
        expect(finish(references(there, range.start, world, { includeDeclaration }))).toEqual(all);
        expect(highlights(there, range.start, world).map((one) => one.range)).toEqual(
          all.filter((one) => one.file === where).map((one) => one.range),
        );
      }
    }
    expect(seen.size).toBeGreaterThan(50);
  });

  test('outlines nest, folds lie within the lines, links lead somewhere', () => {
    const nests = ({ range, nameRange, children }: DocumentSymbol): void => {
      expect(range.start <= nameRange.start && nameRange.end <= range.end).toBe(true);
      for (const child of children) {
        expect(range.start <= child.range.start && child.range.end <= range.end).toBe(true);
        nests(child);
      }
    };
    for (const source of sources) {
      const { file } = source;
      for (const symbol of documentSymbols(source, world)) nests(symbol);
      for (const { startLine, endLine } of foldingRanges(source)) {
        expect(startLine < endLine && endLine < source.lines.count, file).toBe(true);
      }
      for (const { to } of documentLinks(source, world)) {
        expect('url' in to || linkTarget(to, world) !== undefined, `${file} ${JSON.stringify(to)}`).toBe(
          true,
        );
      }
    }
  });

  test('who depends on an ask is depended on by it', () => {
    for (const { file, summary } of world.portfolio.asks) {
      const source = editor.source(file);
      const at = source.text.indexOf(`id: ${summary.id ?? ''}`) + 4;
      for (const item of prepareCalls(source, at, world)) {
        for (const call of outgoingCalls(item, world)) {
          const back = incomingCalls(call.item, world).find((one) => one.item.id === item.id);
          expect(back?.ranges).toEqual(call.ranges);
        }
      }
    }
  });
});
