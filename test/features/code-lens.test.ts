// The lines above an ask: where they stand, what they say, and where a click on them leads.
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { codeLenses, type LensKind, resolveCodeLens } from '../../server/features/lens/code-lens.ts';
import type { FileRange } from '../../server/features/source.ts';
import { allRules } from '../../server/rules/all.ts';
import type { Language } from '../../server/wording/language.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const file = 'submissions/rga/vraag.ask.yaml';
type Files = Readonly<Record<string, string>>;

/** The line of one kind above the last ask of the file, with the words at the places where it leads. */
function line(kind: LensKind, files: Files, language: Language = 'nl') {
  const editor = new EditorWorld(files, language);
  const lens = codeLenses(editor.source(file), editor.world).findLast((one) => one.kind === kind);
  const resolved = lens && resolveCodeLens(lens, editor.world);
  const words = (place: FileRange): string =>
    editor.source(place.file).text.slice(place.range.start, place.range.end);
  return (
    resolved && {
      title: resolved.title,
      command: resolved.command,
      at: resolved.places.map((place) => `${place.file}: ${words(place)}`),
    }
  );
}

inEveryForm('id: ⟦rga-een⟧\ntitle: Een\nfunding: {envelope: gebiedsbudget}\n', (record) => {
  test('stand at the id', () => {
    const editor = new EditorWorld({ [file]: record });
    const lenses = codeLenses(editor.source(file), editor.world).filter(({ ask }) => ask === 'rga-een');
    expect(lenses.map(({ kind }) => kind)).toEqual(['references', 'envelope', 'completeness']);
    for (const { range } of lenses) expect(range).toEqual(editor.marks(file).ranges[0]);
  });
});

describe('where there is less to say', () => {
  test.each<readonly [string, readonly LensKind[]]>([
    ['title: Zonder kenmerk\n', ['completeness']],
    ['', []],
    ['# niets\n', []],
    ['- een\n- lijst\n', []],
    ['id: [a\n', ['completeness']],
    ['id: a\nfunding: [envelope]\n', ['references', 'completeness']],
  ])('%j', (text, kinds) => {
    const editor = new EditorWorld({ [file]: text });
    const lenses = codeLenses(editor.source(file), editor.world);
    expect(lenses.map(({ kind }) => kind)).toEqual(kinds);
    for (const lens of lenses) resolveCodeLens(lens, editor.world);
  });

  test('none in other records', () => {
    const editor = new EditorWorld({});
    expect(codeLenses(editor.source('submissions/rga/submission.yaml'), editor.world)).toEqual([]);
  });

  test('none for an ask that is gone since', () => {
    const editor = new EditorWorld({ [file]: 'id: a\n' });
    const [lens] = codeLenses(editor.source(file), editor.world);
    expect(lens && resolveCodeLens({ ...lens, document: 7 }, editor.world)).toBeUndefined();
  });
});

describe('references', () => {
  const files = {
    [file]: 'id: rga-lijn\nformerIds: [rga-spoor]\n',
    'submissions/rga/andere.ask.yaml':
      'id: rga-een\ndependsOn: [rga-lijn, {ask: rga-spoor}]\npartOf: rga-lijn\n---\nid: rga-twee\nwaivers: [{rule: text/vague, because: x, with: rga-lijn}]\n',
    'submissions/rga/note.md': '🚆 Zie [de lijn](ask:rga-lijn) en `[niet](ask:rga-lijn)`.\n',
  };
  test('of asks and of notes, under every id it bears or bore', () => {
    expect(line('references', files)).toEqual({
      title: '5 verwijzingen',
      command: 'showReferences',
      at: [
        'submissions/rga/andere.ask.yaml: rga-lijn',
        'submissions/rga/andere.ask.yaml: rga-spoor',
        'submissions/rga/andere.ask.yaml: rga-lijn',
        'submissions/rga/andere.ask.yaml: rga-lijn',
        'submissions/rga/note.md: rga-lijn',
      ],
    });
  });
  test.each<readonly [Language, string]>([
    ['nl', '0 verwijzingen'],
    ['en', '0 references'],
  ])('none (%s)', (language, title) => {
    expect(line('references', { [file]: 'id: rga-lijn\n' }, language)).toEqual({
      title,
      command: 'showReferences',
      at: [],
    });
  });
});

describe('claims on the budget', () => {
  const ask = (id: string, funding: string) => `id: ${id}\nfunding: {envelope: gebiedsbudget, ${funding}}\n`;
  const files = {
    'submissions/rga/andere.ask.yaml': `${ask('rga-lening', 'amount: {total: 7000000}')}instrument: {type: lening}\n---\n${ask('rga-twee', 'amount: {total: 50000000, vat: excl}')}`,
    [file]: ask('rga-een', 'amount: {total: 40000000, vat: excl}'),
  };
  test.each<readonly [Language, string]>([
    ['nl', '2 vragen op Gebiedsbudget (november 2025), samen € 90 miljoen van € 877 miljoen'],
    ['en', '2 asks on Area budget (November 2025), together EUR 90 million of EUR 877 million'],
  ])('of the sum the ask adds to (%s)', (language, title) => {
    expect(line('envelope', files, language)).toEqual({
      title,
      command: 'showEnvelope',
      at: ['submissions/rga/andere.ask.yaml: gebiedsbudget', 'submissions/rga/vraag.ask.yaml: gebiedsbudget'],
    });
  });
  test.each([
    [
      'id: a\nfunding: {envelope: eigen potje, amount: {total: 5000}}\n',
      '1 vraag op eigen potje, samen € 5.000',
    ],
    ['id: a\nfunding: {envelope: gebiedsbudget}\n', '1 vraag op Gebiedsbudget (november 2025)'],
  ])('%j', (text, title) => expect(line('envelope', { [file]: text })?.title).toBe(title));
});

describe('approvals', () => {
  const setup = {
    'policy-asks.yaml':
      'title: V\ntoday: 2026-03-12\nrequiredApprovals: {ambtelijk-afgestemd: [controller, lawyer], ingediend: [lawyer, adviser]}\n',
    'submissions/rga/submission.yaml':
      'id: i\ntitle: I\nsubmitter: rga\nroles: {lawyer: {nl: Jurist, en: Lawyer}}\npeople: {jdv: {roles: [lawyer]}}\n',
    [file]: 'id: rga-een\ntitle: Een\n',
  };
  const review = (name: string, by: string, more = '') => ({
    [`reviews/rga-een/${name}.yaml`]: `kind: approve\nby: ${by}\ndate: 2026-03-05T21:14:00+01:00\n${more}`,
  });
  const files = {
    ...setup,
    ...review('01JQ0000000000000000000001', 'jdv'),
    ...review(
      '01JQ0000000000000000000002',
      'controller',
      'fingerprint: a0c8dbe3454a703a-ba4ae60a113681133175e8ff63cd483ca811\n',
    ),
  };
  test.each<readonly [Language, string]>([
    ['nl', 'Akkoord gegeven door Jurist; verouderd van controller; nog nodig van adviser'],
    ['en', 'Approval given by Lawyer; out of date of controller; still needed of adviser'],
  ])('which are there (%s)', (language, title) => {
    const { title: said, command, at } = line('approvals', files, language) ?? {};
    expect([said, command, at?.length]).toEqual([title, 'showReview', 2]);
  });
  test('none yet', () => {
    expect(line('approvals', setup)).toEqual({
      title: 'Akkoord nog nodig van controller, Jurist en adviser',
      command: 'showReview',
      at: [],
    });
  });
});

describe('completeness', () => {
  const text =
    'id: rga-een\ntitle: Een\nstatus: concept\nnationalGoals: [woningbouw]\nfunding: {term: geen}\naddressee: {ministries: [bzk]}\n';
  test.each<readonly [Language, string]>([
    ['nl', 'Volledigheid 3 van 9'],
    ['en', 'Completeness 3 of 9'],
  ])('what is there, and where the rest belongs (%s)', (language, title) => {
    expect(line('completeness', { [file]: text }, language)).toEqual({
      title,
      command: 'showMissing',
      at: [
        'submissions/rga/vraag.ask.yaml: rga-een',
        'submissions/rga/vraag.ask.yaml: rga-een',
        'submissions/rga/vraag.ask.yaml: rga-een',
        'submissions/rga/vraag.ask.yaml: rga-een',
        'submissions/rga/vraag.ask.yaml: nationalGoals',
        'submissions/rga/vraag.ask.yaml: rga-een',
      ],
    });
  });

  test('is the figure that a check gives', () => {
    const files = {
      'policy-asks.yaml': 'title: V\ntoday: 2026-03-12\n',
      [file]: `id: eerste\n---\n${text}owner: x\nfunding: {term: geen}\n`,
    };
    const checker = new Checker(new MemoryFolder(files), { rules: allRules });
    checker.load();
    const [, checked] = checker.completeness().asks;
    expect(line('completeness', files)?.title).toBe(`Volledigheid ${checked?.there} van ${checked?.wanted}`);
  });
});
