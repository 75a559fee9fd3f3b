// Outlines of records and notes, and asks found by what is typed of them.
import { finish } from '../../server/portfolio/steps.ts';
import { describe, expect, test } from 'vitest';
import { type DocumentSymbol, documentSymbols } from '../../server/features/outline/document-symbols.ts';
import { placeOfSymbol, workspaceSymbols } from '../../server/features/navigate/workspace-symbols.ts';
import type { Language } from '../../server/wording/language.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const note = 'submissions/rga/note.md';

/** An outline as lines, indented: `name | detail`. */
function lines(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === '' ? '' : ` | ${detail}`}`,
    ...lines(children, `${indent}  `),
  ]);
}

function outline(files: Readonly<Record<string, string>>, file: string, language: Language = 'nl') {
  const editor = new EditorWorld(files, language);
  return documentSymbols(editor.source(file), editor.world);
}

describe('the outline of an ask', () => {
  inEveryForm(
    `id: rga-rail
title: {nl: Een spoorlijn 🚆, en: A railway 🚆}
status: ingediend
nationalGoals: [woningbouw, bereikbaarheid]
targetRegions: [GM0014, {informal: het noorden}]
funding:
  term: langjarig
  from: 2027
  until: 2036
  amount: {total: 240_000_000, vat: excl}
claims:
  - text: Het is druk
    evidence: [{title: Onderzoek, url: https://example.org}]
`,
    (record) => {
      test('names its blocks in words, with what they hold', () => {
        const symbols = outline({ [rail]: record }, rail);
        expect(lines(symbols.slice(-1))).toEqual([
          'Een spoorlijn 🚆 | rga-rail · Ingediend',
          '  Kenmerk | rga-rail',
          '  Titel | Een spoorlijn 🚆',
          '  Status | Ingediend',
          '  Nationale doelen | Woningbouw, Bereikbaarheid',
          '  Doelregio’s | 2 onderdelen',
          '    het noorden',
          '      Omschrijving | het noorden',
          '  Middelen | Langjarig · 2027 · 2036 · € 240 miljoen · exclusief btw',
          '    Termijn | Langjarig',
          '    Eerste jaar | 2027',
          '    Laatste jaar | 2036',
          '    Bedrag | € 240 miljoen · exclusief btw',
          '      Totaal | € 240 miljoen',
          '      Btw | exclusief btw',
          '  Beweringen | 1 onderdeel',
          '    Het is druk | 1 onderdeel',
          '      Bewering | Het is druk',
          '      Onderbouwing | 1 onderdeel',
        ]);
      });

      test('selects the id, and reaches from the first key to the last value', () => {
        const editor = new EditorWorld({ [rail]: record });
        const symbol = documentSymbols(editor.source(rail), editor.world).at(-1);
        const { text } = editor.source(rail);
        expect(text.slice(symbol?.nameRange.start, symbol?.nameRange.end)).toBe('rga-rail');
        expect(text.slice(symbol?.range.start, symbol?.range.end)).toMatch(
          /^id: rga-rail[^]*example\.org\}\]$/,
        );
      });
    },
  );

  test('speaks English when asked to', () => {
    const record = 'id: rga-rail\ntitle: {nl: Spoor, en: Rail}\nstatus: ingediend\ndeadline: 2026-05-01\n';
    expect(lines(outline({ [rail]: record }, rail, 'en')).slice(0, 2)).toEqual([
      'Rail | rga-rail · Submitted',
      '  Id | rga-rail',
    ]);
  });

  test('has a name for a record without title, and none for nothing', () => {
    expect(lines(outline({ [rail]: 'status: concept\n' }, rail))[0]).toMatch(/^\(zonder titel\) \| /);
    expect(outline({ [rail]: '# nog leeg\n' }, rail)).toEqual([]);
  });
});

describe('the outline of other files', () => {
  test.each([
    [
      'submissions/rga/submission.yaml',
      'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nroles: {strategist: Strateeg}\n',
      ['Inbreng | inbreng · Regio Groningen-Assen'],
    ],
    ['policy-asks.yaml', 'title: Vragen\nprofile: submit\nrules: {text/vague: off}\n', ['Vragen | indienen']],
    [
      'vocabularies/p.yaml',
      'list: envelopes\nentries: [{id: veen, label: Veen}]\n',
      ['Codelijst | budgetten'],
    ],
  ])('%s', (file, text, wanted) => {
    const configuration = { 'policy-asks.yaml': 'title: V\nvocabularies: [vocabularies/p.yaml]\n' };
    expect(lines(outline({ ...configuration, [file]: text }, file)).slice(0, 1)).toEqual(wanted);
  });
});

describe('the outline of a note', () => {
  test('has its headings, and under each the asks it cites', () => {
    const files = {
      [rail]: 'id: rga-rail\ntitle: Een spoorlijn\nstatus: concept\n',
      [note]: `Vooraf [iets](ask:rga-weg).

# 🚆 Verzoek **van** de regio

Wij vragen [een trein](ask:rga-rail).

## Geld voor [het spoor](ask:rga-rail)

Tekst.

Wonen
-----

# Slot
`,
    };
    const wanted = [
      'rga-weg',
      '🚆 Verzoek van de regio',
      '  Een spoorlijn | rga-rail',
      '  Geld voor het spoor',
      '    Een spoorlijn | rga-rail',
      '  Wonen',
      'Slot',
    ];
    expect(lines(outline(files, note))).toEqual(wanted);
    const windows = { ...files, [note]: files[note].replaceAll('\n', '\r\n') };
    expect(lines(outline(windows, note))).toEqual(wanted);
  });
});

describe('what is typed finds', () => {
  const files = {
    [rail]:
      'id: rga-lelylijn\nformerIds: [rga-spoor]\ntitle: {nl: Een trein naar Drachten, en: A train to Drachten}\nstatus: concept\nnationalGoals: [bereikbaarheid]\n',
    'submissions/rga/wonen.ask.yaml':
      '# 🏘️\nid: rga-wonen\ntitle: Súdwest bouwt\nstatus: concept\nnationalGoals: [woningbouw]\n---\nid: rga-weg\ntitle: Een weg\nstatus: concept\n',
  };
  const found = (query: string, limit?: number) => {
    const { world } = new EditorWorld(files);
    return finish(workspaceSymbols(query, world, limit)).map(({ detail }) => detail.split(' · ')[0]);
  };

  test.each([
    ['an id, exactly', 'rga-weg', ['rga-weg']],
    ['a part of an id', 'lely', ['rga-lelylijn']],
    ['words of a title, in either language', 'train drachten', ['rga-lelylijn']],
    ['a title without its accents', 'sudwest', ['rga-wonen']],
    ['a former id', 'spoor', ['rga-lelylijn']],
    ['a goal', 'woningbouw', ['rga-wonen']],
    ['letters of an id in their order', 'rglln', ['rga-lelylijn']],
    ['a submission', 'inbreng', ['inbreng-rga']],
    ['nothing', 'zzzz', []],
  ])('%s', (_what, query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  test('the best first, and no more than wanted', () => {
    expect(found('rga we')[0]).toBe('rga-weg');
    expect(found('', 2)).toHaveLength(2);
    expect(found('rga', 0)).toEqual([]);
  });

  test('and where it stands, when that is asked', () => {
    const editor = new EditorWorld(files);
    const [ask] = finish(workspaceSymbols('rga-weg', editor.world));
    const place = ask && placeOfSymbol(ask, editor.world);
    expect(place?.file).toBe('submissions/rga/wonen.ask.yaml');
    const { text } = editor.source('submissions/rga/wonen.ask.yaml');
    expect(text.slice(place?.range.start, place?.range.end)).toBe('rga-weg');
    const [submission] = finish(workspaceSymbols('inbreng', editor.world));
    expect(submission && placeOfSymbol(submission, editor.world)?.file).toBe(
      'submissions/rga/submission.yaml',
    );
  });
});
