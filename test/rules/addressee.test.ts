// Addressees: known, still there, and in the right list.
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
  ])('%j', (text, wanted, safety) => {
    const found = world.only(text);
    expect(found.fixes[0]?.safety).toBe(safety);
    const files = fixed(text, found, found.fixes[0]);
    expect(files['submissions/rga/voorbeeld.ask.yaml']?.slice(-wanted.length)).toBe(wanted);
    expect(world.codes(files)).toEqual([]);
  });
});
