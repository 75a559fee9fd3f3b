// Half-typed and broken text is the normal state of an editor: whatever stands there, every question gets an answer, and the
// answer lies within the text.
import { finish } from '../../server/portfolio/steps.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCalls } from '../../server/features/navigate/call-hierarchy.ts';
import { definitions } from '../../server/features/navigate/definitions.ts';
import { documentLinks } from '../../server/features/navigate/document-links.ts';
import { documentSymbols } from '../../server/features/outline/document-symbols.ts';
import { fileRenames } from '../../server/features/rename/file-renames.ts';
import { foldingRanges } from '../../server/features/outline/folding.ts';
import { highlights, references } from '../../server/features/navigate/references.ts';
import { isRefusal, prepareRename, rename } from '../../server/features/rename/rename.ts';
import { selectionRanges } from '../../server/features/outline/selection.ts';
import { workspaceSymbols } from '../../server/features/navigate/workspace-symbols.ts';
import type { Range } from '../../server/text/place.ts';
import { EditorWorld } from '../worlds/editor-world.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const note = 'submissions/rga/note.md';
const submission = 'submissions/rga/submission.yaml';
const review = 'reviews/rga-rail/01JQ0000000000000000000001.yaml';

const texts: Readonly<Record<string, string>> = {
  'policy-asks.yaml':
    'title: V\nvocabularies: ["v/*.yaml", w.yaml]\nrequiredApprovals: {ingediend: [controller]}\noverrides: [{paths: [a]}]\n',
  'policy-asks-baseline.yaml':
    'findings: [{rule: a/b, ask: rga-rail, file: x.md, owner: jan, reason: later, until: 2027-01-01}]\n',
  'w.yaml': 'list: regions\nentries:\n  - {id: GMX, label: X, kind: municipality, partOf: [PV20]}\n',
  [submission]:
    'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: note.md\nroles: {controller: C}\npeople: {jdv: {name: J, roles: [controller]}}\n',
  [rail]:
    'id: rga-rail # 🚆\nformerIds: [rga-oud]\ntitle: {nl: Spoor, en: Rail}\nstatus: ingediend\nowner: controller\nproject: "spoor"\nsource: {quote: een trein}\ndependsOn:\n  - rga-rail\n  - {ask: rga-oud, while: [ingediend]}\nfunding: {term: langjarig, amount: {total: 1}}\n---\nid: rga-weg\npartOf: rga-rail\n',
  [note]: '# Kop\n\nWij vragen [een trein](ask:rga-rail) en [x](../x.md).\n\n- [l]\n\n[l]: ask:rga-oud\n',
  [review]:
    'kind: approve\nby: controller\ndate: 2026-03-05T21:14:00+01:00\nat: [funding, amount]\nquote: een trein\nscope: [funding]\n',
};

/** Asks everything at a place. */
function ask(editor: EditorWorld, file: string, offset: number): void {
  const { world } = editor;
  const source = editor.source(file);
  const lies = ({ start, end }: Range, where = file): void => {
    const { length } = editor.source(where).text;
    if (!(0 <= start && start <= end && end <= length))
      throw new Error(`${where} ${start} ${end} of ${length}`);
  };
  for (const { file: where, range, whole } of definitions(source, offset, world)?.targets ?? []) {
    lies(range, where);
    lies(whole, where);
  }
  for (const one of finish(references(source, offset, world, { includeDeclaration: true })))
    lies(one.range, one.file);
  for (const one of highlights(source, offset, world)) lies(one.range);
  const start = prepareRename(source, offset, world);
  if (!isRefusal(start)) lies(start.range);
  const outcome = rename(source, offset, 'nieuw-kenmerk', world);
  if (!isRefusal(outcome)) for (const edit of outcome.edits) lies(edit.range, edit.file);
  for (const item of prepareCalls(source, offset, world)) {
    incomingCalls(item, world);
    outgoingCalls(item, world);
  }
  for (const range of selectionRanges(source, [offset])[0] ?? []) lies(range);
}

function askOnce(editor: EditorWorld, file: string): void {
  const source = editor.source(file);
  documentSymbols(source, editor.world);
  documentLinks(source, editor.world);
  foldingRanges(source);
  finish(workspaceSymbols('rga', editor.world));
  fileRenames([{ from: file, to: `elders/${file}` }], editor.world);
}

describe.each(Object.keys(texts))('%s', (file) => {
  const text = texts[file] ?? '';

  test('gives answers after every letter typed', () => {
    for (let length = 0; length <= text.length; length += 1) {
      const editor = new EditorWorld({ ...texts, [file]: text.slice(0, length) });
      askOnce(editor, file);
      ask(editor, file, length);
    }
  });

  test('gives answers when a piece of it is lost or doubled', () => {
    const place = fc.nat({ max: text.length });
    fc.assert(
      fc.property(
        place,
        place,
        place,
        fc.constantFrom('', '"', '- ', '\t', '\r', '🚆', ': ', '[', '<<<<<<< a\n', '...\n'),
        (from, to, at, extra) => {
          const broken = text.slice(0, from) + extra + text.slice(to);
          const editor = new EditorWorld({ ...texts, [file]: broken.replaceAll(/[‸⟦⟧]/gu, '') });
          askOnce(editor, file);
          ask(editor, file, at);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('gives answers far outside', () => {
    const editor = new EditorWorld(texts);
    for (const offset of [-5, text.length + 5]) expect(() => ask(editor, file, offset)).not.toThrow();
  });
});

test('a file that is none of ours has no answers', () => {
  const editor = new EditorWorld({ ...texts, 'los.txt': 'ask:rga-rail' });
  const source = editor.source('los.txt');
  expect(documentSymbols(source, editor.world)).toEqual([]);
  expect(documentLinks(source, editor.world)).toEqual([]);
  expect(foldingRanges(source)).toEqual([]);
  expect(definitions(source, 5, editor.world)).toBeUndefined();
});
