// Addressees: known, still there, in the right list, and in charge.
import { describe, expect, test } from 'vitest';
import { addresseeRules } from '../../server/rules/addressee/index.ts';
import { fixed, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(addresseeRules);
goldenRecords('addressee', world);

test('what the author reads about an abolished ministry', () => {
  const found = world.only('addressee: {ministries: [vro]}');
  expect(sentence(found)).toBe(
    'Het ministerie van Volkshuisvesting en Ruimtelijke Ordening (“vro”) bestaat niet meer; de laatste dag was 22 februari 2026. ' +
      'Een vraag aan een opgeheven geadresseerde komt niet bij wie nu beslist. ' +
      'De taken liggen nu bij Binnenlandse Zaken en Koninkrijksrelaties (“bzk”): richt de vraag daaraan.',
  );
  expect(sentence(found, 'en')).toContain(
    'The ministry of Housing and Spatial Planning (“vro”) no longer exists',
  );
});

test('before the day it went, it was there', () => {
  const earlier = new RuleWorld(addresseeRules, { today: '2026-02-22' });
  expect(earlier.codes('addressee: {ministries: [vro]}')).toEqual([]);
});

describe('the addressee of a submission', () => {
  const file = 'submissions/rga/submission.yaml';
  const submission = (addressee: string, more = '') => ({
    [file]: `id: rga-1\ntitle: Inbreng\nsubmitter: rga\n${more}addressee: ${addressee}\n`,
  });

  test('is replaced by its successor', () => {
    const files = submission('{ministries: [vro]}');
    const found = world.only(files);
    expect([found.rule, found.file, found.path]).toEqual([
      'addressee/abolished',
      file,
      ['addressee', 'ministries', 0],
    ]);
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['safe']);
    const mended = fixed(files, found, found.fixes[0]);
    expect(mended[file]).toContain('addressee: {ministries: [bzk]}');
    expect(world.codes(mended)).toEqual([]);
  });

  test('may be no more when the occasion was before it went', () => {
    const then = 'occasion: {type: rondetafelgesprek, date: 2026-02-10}\n';
    expect(world.codes(submission('{ministries: [vro]}', then))).toEqual([]);
    const later = 'occasion: {type: rondetafelgesprek, date: 2026-05-10}\n';
    expect(world.codes(submission('{ministries: [vro]}', later))).toEqual(['addressee/abolished']);
  });

  test('is known, by its code', () => {
    const found = world.only(submission('{committees: [commissie BiZa]}'));
    expect([found.rule, found.file, found.facts['near']]).toEqual(['addressee/unknown', file, ['tk-biza']]);
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['safe']);
  });
});

describe('money asked of committees', () => {
  const files = (ask: string) => ({
    'submissions/rga/submission.yaml':
      'id: rga-1\ntitle: Inbreng\nsubmitter: rga\naddressee: {committees: [tk-biza]}\n',
    'submissions/rga/geld.ask.yaml': ask,
  });

  test('by the submission, when the ask names no addressee', () => {
    const example = files(
      'instrument: {type: gebiedsbudget}\nscheme: {id: gebiedsbudget, effect: use}\nfunding: {term: meerjarig}\n',
    );
    const found = world.only(example);
    expect([found.rule, found.path, found.facts['own']]).toEqual([
      'addressee/committee-cannot-fund',
      ['funding', 'term'],
      false,
    ]);
    expect(found.related).toMatchObject([{ file: 'submissions/rga/submission.yaml', line: 4 }]);
    expect(sentence(found)).toBe(
      'Deze vraag gaat over geld, maar haar inbreng is alleen gericht aan de vaste commissie voor Binnenlandse Zaken (“tk-biza”). ' +
        'Een Kamercommissie kan een motie of amendement indienen, maar geen geld toekennen. ' +
        'Noem onder `addressee.ministries` van de vraag wie over de regeling gaat: Binnenlandse Zaken en Koninkrijksrelaties (“bzk”). De commissie kan blijven staan.',
    );
    const mended = fixed(example, found, found.fixes[0]);
    expect(mended[found.file]).toMatch(/addressee:\n {2}ministries:\n {4}- bzk\n/u);
    expect(world.codes(mended)).toEqual([]);
  });

  test('not when the ask names a ministry of its own', () => {
    expect(world.codes(files('instrument: {type: spuk-regeling}\naddressee: {ministries: [ocw]}\n'))).toEqual(
      [],
    );
  });

  test('not when the ask is about no money', () => {
    expect(world.codes(files('instrument: {type: wijziging-regeling}\n'))).toEqual([]);
  });
});

test('what the author reads about a manager that is left out', () => {
  const found = world.only('instrument: {type: decentralisatie-uitkering}\naddressee: {ministries: [bzk]}');
  expect(sentence(found)).toBe(
    'Het instrument “Decentralisatie-uitkering” wordt betaald uit “Gemeentefonds” of “Provinciefonds”, en dat fonds beheren Binnenlandse Zaken en Koninkrijksrelaties (“bzk”) en Financiën (“fin”) samen. ' +
      'De vraag is niet gericht aan Financiën (“fin”). ' +
      'Zonder een beheerder die instemt, komt er geen geld uit het fonds. ' +
      'Noem ook deze beheerder onder `addressee.ministries`.',
  );
  expect(found.facts['norms']).toEqual([{ list: 'ministries', entry: 'fin', value: 'gemeentefonds' }]);
});

test('whoever decides on a programme can be asked about its parts', () => {
  const own =
    'list: schemes\nmode: add\nentries:\n  - {id: deel, label: {nl: Deel, en: Part}, owners: [ienw], programme: npvr, source: {title: Eigen}}\n';
  const asked = (ministry: string) => ({
    'vocabularies/eigen.yaml': own,
    'submissions/rga/deel.ask.yaml': `scheme: {id: deel, effect: change}\naddressee: {ministries: [${ministry}]}\n`,
  });
  expect(world.codes(asked('bzk'))).toEqual([]);
  expect(world.codes(asked('ienw'))).toEqual([]);
  expect(world.codes(asked('ocw'))).toEqual(['addressee/without-authority deel-1']);
});

test('what rests on unchecked data is a warning that says so', () => {
  const found = world.only(
    'scheme: {id: volkshuisvestingsfonds, effect: use}\naddressee: {ministries: [vws]}',
  );
  expect([found.rule, found.severity, found.uncertain]).toEqual([
    'addressee/without-authority',
    'warning',
    true,
  ]);
});

describe('fixes', () => {
  test.each([
    ['addressee:\n  ministries: [vro, fin]\n', 'addressee:\n  ministries: [bzk, fin]\n', 'safe'],
    ['addressee:\n  ministries:\n    - bzk\n    - vro\n', 'addressee:\n  ministries:\n    - bzk\n', 'safe'],
    ['addressee: {ministries: [BZK]}\n', 'addressee: {ministries: [bzk]}\n', 'safe'],
    [
      'addressee:\n  ministries: [fin, tk-biza]\n  committees: [tk-ienw]\n',
      'addressee:\n  ministries: [fin]\n  committees: [tk-ienw, tk-biza]\n',
      'review',
    ],
    [
      'scheme: {id: regio-deals, effect: change}\naddressee:\n  ministries: [ocw] # onderwijs\n',
      'addressee:\n  ministries: [ocw, bzk] # onderwijs\n',
      'review',
    ],
    [
      'instrument: {type: decentralisatie-uitkering}\naddressee:\n  ministries:\n    - vws\n',
      'addressee:\n  ministries:\n    - vws\n    - bzk\n    - fin\n',
      'review',
    ],
    [
      'scheme: {id: mobiliteitsfonds, effect: change}\naddressee: {committees: [tk-biza]}\n',
      'addressee: {committees: [tk-biza, tk-ienw]}\n',
      'review',
    ],
  ])('%j', (text, wanted, safety) => {
    const found = world.only(text);
    expect(found.fixes[0]?.safety).toBe(safety);
    const files = fixed(text, found, found.fixes[0]);
    expect(files['submissions/rga/voorbeeld.ask.yaml']?.slice(-wanted.length)).toBe(wanted);
    expect(world.codes(files)).toEqual([]);
  });
});
