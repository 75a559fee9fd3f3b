// Words behind codes and amounts. The text is shown with each of them in «…» where it stands.
import { describe, expect, test } from 'vitest';
import { type InlayHint, inlayHints } from '../../server/features/show/inlay-hints.ts';
import type { Range } from '../../server/text/place.ts';
import type { Language } from '../../server/wording/language.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';

const file = 'submissions/rga/vraag.ask.yaml';

interface Asked {
  readonly language?: Language;
  readonly at?: string;
  readonly range?: (text: string) => Range;
  readonly files?: Readonly<Record<string, string>>;
}

function hintsIn(
  text: string,
  { language = 'nl', at = file, range, files }: Asked = {},
): readonly InlayHint[] {
  const editor = new EditorWorld({ ...files, [at]: text }, language);
  const source = editor.source(at);
  return inlayHints(source, range?.(source.text) ?? { start: 0, end: source.text.length }, editor.world);
}

function withHints(text: string, asked: Asked = {}): string {
  const hints = hintsIn(text, asked);
  return hints
    .toReversed()
    .reduce((shown, hint) => `${shown.slice(0, hint.offset)}«${hint.text}»${shown.slice(hint.offset)}`, text);
}

inEveryForm(
  'id: rga-een\ntargetRegions: [GM1699, rga]\nfunding:\n  parts:\n    - {party: PV20, amount: 60}\n    - party: rijk\n      amount: 20\n',
  (record) => {
    test('stand behind the value they are about', () => {
      const wanted = record
        .replace('GM1699', 'GM1699«Noordenveld»')
        .replace('rga]', 'rga«Regio Groningen-Assen, 7 leden»]')
        .replace('PV20', 'PV20«Groningen»')
        .replace('60}', '60«75 %»}')
        .replace(/20(\r?\n)$/u, '20«25 %»$1');
      expect(withHints(record)).toBe(wanted);
    });
  },
);

describe('behind a code', () => {
  test.each([
    ['targetRegions: [GM0017]', 'targetRegions: [GM0017«Haren (niet meer geldig)»]'],
    ['targetRegions: [{code: GM0106}]', 'targetRegions: [{code: GM0106«Assen»}]'],
    [
      'addressee: {ministries: [bzk]}',
      'addressee: {ministries: [bzk«Binnenlandse Zaken en Koninkrijksrelaties»]}',
    ],
    [
      'addressee: {ministries: [vro]}',
      'addressee: {ministries: [vro«Volkshuisvesting en Ruimtelijke Ordening (niet meer geldig)»]}',
    ],
    [
      'addressee: {committees: [tk-biza]}',
      'addressee: {committees: [tk-biza«Vaste commissie voor Binnenlandse Zaken»]}',
    ],
    ['scheme: {id: wokt}', 'scheme: {id: wokt«Woningbouw op Korte Termijn»}'],
    [
      'nationalGoals: [voorzieningen, woningbouw, talent]',
      'nationalGoals: [voorzieningen, woningbouw, talent]',
    ],
    ['funding: {operation: {payer: PV22}}', 'funding: {operation: {payer: PV22«Drenthe»}}'],
    ['instrument: {recipient: GM1969}', 'instrument: {recipient: GM1969«Westerkwartier»}'],
  ])('%s', (text, shown) => expect(withHints(text)).toBe(shown));

  test('a goal in the other language, where it says something else', () => {
    expect(withHints('nationalGoals: [woningbouw, talent]', { language: 'en' })).toBe(
      'nationalGoals: [woningbouw«Housing construction», talent]',
    );
  });

  test.each([
    ['a name that stands beside it', 'targetRegions: [{code: GM0106, name: Assen}]'],
    ['a code that is not known', 'targetRegions: [GM9999]\naddressee: {ministries: [xyz]}'],
    ['free text', 'title: Over GM0106 en rga\nsummary: bzk\nsource: {quote: rga}'],
    ['nothing', 'targetRegions: [""]\nnationalGoals:\n'],
  ])('none for %s', (_name, text) => expect(hintsIn(text)).toEqual([]));

  test('what it is, or who its members are, is told when one points at it', () => {
    expect(
      hintsIn('targetRegions: [rga]\naddressee: {committees: [tk-biza]}').map(({ tooltip }) => tooltip),
    ).toEqual([
      'Groningen, Assen, Noordenveld, Tynaarlo, Midden-Groningen, Het Hogeland en Westerkwartier',
      'Voert het woord over regiobeleid en Elke regio telt.',
    ]);
  });
});

describe('behind the id of an ask', () => {
  const other = {
    'submissions/rga/lijn.ask.yaml':
      'id: rga-lijn\nformerIds: [rga-spoor]\ntitle: {nl: Een snelle lijn, en: A fast line}\n',
  };
  test.each([
    ['dependsOn: [rga-lijn, elders]', 'dependsOn: [rga-lijn«Een snelle lijn», elders]'],
    ['partOf: rga-spoor', 'partOf: rga-spoor«Een snelle lijn»'],
    ['jointWith: [{ask: rga-lijn}]', 'jointWith: [{ask: rga-lijn«Een snelle lijn»}]'],
    [
      'waivers: [{rule: funding/over-cap, with: rga-lijn}]',
      'waivers: [{rule: funding/over-cap, with: rga-lijn«Een snelle lijn»}]',
    ],
    ['id: rga-eigen\ntitle: Eigen', 'id: rga-eigen\ntitle: Eigen'],
  ])('its title: %s', (text, shown) => expect(withHints(text, { files: other })).toBe(shown));

  test('a long title is cut, and whole when one points at it', () => {
    const title = `Een ${'heel '.repeat(15)}lange 🏘️ titel`;
    const files = { 'submissions/rga/lijn.ask.yaml': `id: rga-lijn\ntitle: ${title}\n` };
    const [hint] = hintsIn('partOf: rga-lijn', { files });
    expect(hint?.text).toBe(`Een ${'heel '.repeat(11)}…`.replace(' …', '…'));
    expect(hint?.tooltip).toBe(title);
  });
});

describe('behind an amount', () => {
  test.each<readonly [string, Language, string]>([
    ['funding: {from: 2027, until: 2046, amount: {perYear: 12000000}}', 'nl', '× 20 jaar = € 240 miljoen'],
    [
      'funding: {from: 2027, until: 2046, amount: {perYear: "12_000_000"}}',
      'en',
      '× 20 years = EUR 240 million',
    ],
    ['funding: {amount: {total: 90000}, parts: [{party: rijk, amount: 30000}]}', 'nl', '33,3 %'],
    ['funding: {amount: {total: 90000}, parts: [{party: rijk, amount: 30000}]}', 'en', '33.3 %'],
  ])('%s (%s)', (text, language, shown) =>
    expect(hintsIn(text, { language }).map((hint) => hint.text)).toEqual([shown]),
  );

  test.each([
    'funding: {from: 2027, amount: {perYear: 12000000}}',
    'funding: {from: 2027, until: 2027, amount: {perYear: 12000000}}',
    'funding: {from: 2028, until: 2027, amount: {perYear: 12000000}}',
    'funding: {from: 2027, until: 2046, amount: {perYear: twaalf}}',
    'funding: {parts: [{party: rijk, amount: 0}]}',
  ])('none where there is nothing to say: %s', (text) => expect(hintsIn(text)).toEqual([]));
});

test('only in the range that is seen', () => {
  const text = 'targetRegions:\n  - GM0106\n  - GM1699\n  - GM1730\n';
  const range = (whole: string) => ({ start: whole.indexOf('  - GM1699'), end: whole.indexOf('  - GM1730') });
  expect(withHints(text, { range })).toBe(text.replace('GM1699', 'GM1699«Noordenveld»'));
});

test.each([
  [
    'submissions/rga/submission.yaml',
    'id: a\nsubmitter: rga\nmembers: [GM0106]\n',
    ['Regio Groningen-Assen, 7 leden', 'Assen'],
  ],
  ['submissions/rga/note.md', 'rga [x](ask:rga-lijn)', []],
  [
    'lijsten/gebied.yaml',
    'list: regions\nentries: [{id: PV22, label: Drenthe, kind: province, members: [GM0106]}]\n',
    ['Assen'],
  ],
])('in %s', (at, text, shown) => {
  const files = { 'policy-asks.yaml': 'title: V\ntoday: 2026-03-12\nvocabularies: ["lijsten/*.yaml"]\n' };
  expect(hintsIn(text, { at, files }).map((hint) => hint.text)).toEqual(shown);
});

test.each([
  '',
  '{',
  'targetRegions: [rga, {code: ',
  'funding: {amount: {perYear: *x}}',
  '<<<<<<< a\nid: b\n',
])('broken text never throws: %j', (text) => {
  for (const { offset } of hintsIn(text)) expect(offset <= text.length).toBe(true);
});
