// Laws of all that is offered, over the wrong examples of all rules and the files of the examples: edits apply and keep the text
// readable, a reason that is filled in silences the finding, and broken text never throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/checks/finding.ts';
import { RuleSet } from '../../server/checks/rule-set.ts';
import type { CodeAction } from '../../server/features/actions/action.ts';
import { codeActions, offers } from '../../server/features/actions/code-actions.ts';
import { fixFile } from '../../server/features/actions/fix-file.ts';
import { Source } from '../../server/features/source.ts';
import { allRules } from '../../server/rules/all.ts';
import { readText } from '../../server/text/read.ts';
import { ActionWorld, findingsIn } from '../worlds/action-world.ts';
import { exampleNames, exampleTexts } from '../worlds/example-editor.ts';
import { exampleFiles } from '../worlds/example-world.ts';

const rules = new RuleSet(allRules);
const same = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.ask === other.ask && one.fingerprint === other.fingerprint;

/** The files after an action, with a reason where one is asked for; a waiver is signed too. */
function withReason(editor: ActionWorld, action: CodeAction) {
  const files = { ...editor.after(action) };
  const { file = '', offset = 0 } = action.writeHere ?? {};
  const text = files[file] ?? '';
  files[file] = `${text.slice(0, offset)}zo afgesproken${text.slice(offset)}`
    .replace('by: ""', 'by: controller')
    .replace('until: ""', 'until: 2026-12-31');
  return files;
}

describe.each(
  allRules.flatMap(({ code, kind, examples }) => (kind === 'time' ? [] : [[code, examples.wrong] as const])),
)('the wrong example of %s', (code, example) => {
  const editor = new ActionWorld(exampleFiles(example));
  const findings = editor.findings.filter(({ rule }) => rule === code);
  const offered = findings.flatMap((finding) =>
    editor
      .offeredAt(finding.file, finding.range)
      .filter((action) => action.findings?.some((one) => same(one, finding)))
      .map((action) => ({ finding, action })),
  );

  test('edits lie in their texts, do not overlap, and leave them no worse to read', () => {
    for (const { action } of offered) {
      const after = editor.after(action);
      expect(after).not.toEqual(editor.files);
      for (const { file, range } of action.edits) {
        const text = editor.files[file] ?? '';
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(text.length);
        expect(readText(after[file] ?? '').problems.length).toBeLessThanOrEqual(
          readText(text).problems.length,
        );
        const others = action.edits.filter((one) => one.file === file && one.range !== range);
        for (const other of others)
          expect(other.range.end <= range.start || range.end <= other.range.start).toBe(true);
      }
    }
  });

  test('it can be ignored, unless the text itself is wrong or what ignores rules, and never in a review', () => {
    const isReview = findings.every(({ file }) => editor.source(file).kind === 'review-event');
    const isOffered = offered.some(({ action }) => action.title.startsWith('Negeer'));
    expect(isOffered).toBe(!isReview && !/^(?:yaml|ignore|internal)\//.test(code));
  });

  test('where it can be ignored with a reason, it is told until there is one, and then no more', () => {
    for (const { finding, action } of offered.filter((one) => one.action.writeHere !== undefined)) {
      const empty = findingsIn(editor.after(action));
      const isTold = empty.some((one) => same(one, finding) || one.rule === 'ignore/no-reason');
      expect([action.title, isTold]).toEqual([action.title, true]);
      const left = findingsIn(withReason(editor, action));
      const gone = left.every((one) => !same(one, finding) || hasFewer(one, finding));
      expect([action.title, gone, left.map(({ rule }) => rule)]).toEqual([
        action.title,
        true,
        expect.not.arrayContaining(['ignore/unused']),
      ]);
    }
  });

  test('mending all that is safe twice is mending it once', () => {
    for (const file of new Set(editor.findings.map((finding) => finding.file))) {
      const here = (files: Readonly<Record<string, string>>) =>
        findingsIn(files).filter((finding) => finding.file === file);
      const recheck = (text: string) => here({ ...editor.files, [file]: text });
      const first = fixFile(editor.source(file), here(editor.files), editor.world, recheck);
      if (first === undefined) continue;
      const after = editor.after(first);
      const again = new Source(file, after[file] ?? '', editor.world.portfolio.kindOf(file));
      expect(fixFile(again, here(after), editor.world, recheck)).toBeUndefined();
    }
  });
});

/** A waiver beside one ask leaves what there is with others. */
const hasFewer = (one: Finding, other: Finding): boolean => one.related.length < other.related.length;

test('whatever is offered where a slip makes a record hard to read does something', () => {
  const file = 'wonen.ask.yaml';
  const text =
    'id: wonen\ntitle: Bouw snel genoeg\nstatus: concept\nfunding:\n  term: structureel\n  until: 2032\n';
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(3),
      fc.constantFrom('', '"', '[', ': ', '\t', '- '),
      (at, length, scrap) => {
        const editor = new ActionWorld({ [file]: text.slice(0, at) + scrap + text.slice(at + length) });
        const source = editor.source(file);
        const findings = editor.findings.filter((finding) => finding.file === file);
        if (!findings.some(({ rule }) => rule.startsWith('yaml/'))) return;
        const all = offers(source, { start: 0, end: source.text.length }, editor.world, { findings, rules });
        expect(all.filter(({ make }) => make() === undefined).map(({ title }) => title)).toEqual([]);
      },
    ),
  );
});

describe('the files of the examples', () => {
  const portfolios = exampleNames.map((name) => new ActionWorld(exampleTexts(name)));

  test('at any place, whole or disturbed, nothing throws', () => {
    const files = portfolios.flatMap((editor) => Object.keys(editor.files).map((file) => ({ editor, file })));
    const scraps = fc.constantFrom('', '"', '[', '\t', ': ', '\n- ', '---\n', '🏗', '](ask:', '<!--');
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(60),
        scraps,
        ({ editor, file }, at, length, scrap) => {
          const { text, kind } = editor.source(file);
          const start = at % Math.max(1, text.length);
          const broken = text.slice(0, start) + scrap + text.slice(scrap === '' ? start : start + length);
          const range = { start, end: Math.min(broken.length, start + length) };
          const findings = editor.findings.filter((finding) => finding.file === file);
          for (const only of [undefined, ['source']]) {
            codeActions(new Source(file, broken, kind), range, editor.world, { findings, rules, only });
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
