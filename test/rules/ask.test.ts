// Ids: one ask, one id, and no two ids that people mix up.
import { describe, expect, test } from 'vitest';
import { askRules } from '../../server/rules/ask/index.ts';
import { RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(askRules);
const file = (name: string) => `submissions/rga/${name}.ask.yaml`;

describe('an id that two asks bear', () => {
  const twice = { [file('a')]: 'id: rga-rail', [file('b')]: 'title: Bus\nid: rga-rail' };

  test('is told on each, with the other beside it', () => {
    const found = world.findings(twice);
    expect(found.map(({ rule, file: path, line }) => [rule, path, line])).toEqual([
      ['ask/duplicate-id', file('a'), 3],
      ['ask/duplicate-id', file('b'), 3],
    ]);
    expect(found.map(({ related }) => related.map((place) => [place.file, place.line]))).toEqual([
      [[file('b'), 3]],
      [[file('a'), 3]],
    ]);
    expect(sentence(found[0])).toBe(
      'De id “rga-rail” hoort al bij een andere vraag. Verwijzingen, besluiten en akkoorden komen zo bij de verkeerde vraag terecht. ' +
        'Geef een van de vragen een nieuwe id; is het dezelfde vraag, houd er dan één.',
    );
  });

  test('in other capitals or with other dashes is told as similar, not as the same', () => {
    for (const other of ['RGA-Rail', 'rga_rail']) {
      const found = world.findings({ [file('a')]: 'id: rga-rail', [file('b')]: `id: ${other}` });
      expect(found.map(({ rule, facts }) => [rule, facts.id, facts.other, facts.differ])).toEqual([
        ['ask/similar-id', 'rga-rail', other, 'signs'],
        ['ask/similar-id', other, 'rga-rail', 'signs'],
      ]);
    }
  });

  test('with spaces is told as the same', () => {
    const found = world.findings({ [file('a')]: 'id: rga-rail-noord', [file('b')]: 'id: Rga Rail Noord' });
    expect(found.map(({ rule }) => rule)).toEqual(['ask/duplicate-id', 'ask/duplicate-id']);
  });

  test('in one file is told too', () => {
    const found = world.findings({ [file('a')]: 'id: rga-rail\n---\nid: rga-rail\n' });
    expect(found.map(({ rule }) => rule)).toEqual(['ask/duplicate-id', 'ask/duplicate-id']);
  });

  test('in many files names five of the others', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, place) => [file(`v${place}`), 'id: rga-rail']),
    );
    const found = world.findings(many);
    expect(found).toHaveLength(9);
    expect(found.map(({ related, facts }) => [related.length, facts.others])).toEqual(
      found.map(() => [5, 8]),
    );
  });
});

describe('a former id', () => {
  test('that another ask bears now is told on both', () => {
    const found = world.findings({
      [file('a')]: 'id: rga-rail',
      [file('b')]: 'id: rga-spoor\nformerIds: [rga-lijn, rga-rail]',
    });
    expect(found.map(({ path, facts }) => [path, facts.how])).toEqual([
      [['id'], 'taken'],
      [['formerIds', 1], 'former'],
    ]);
    expect(sentence(found[1])).toContain('De oude id “rga-rail” van deze vraag is nu van een andere vraag.');
  });

  test('that two asks bore, because one ask was split, is no slip', () => {
    const split = {
      [file('a')]: 'id: rga-oost\nformerIds: [rga-lijn]',
      [file('b')]: 'id: rga-kust\nformerIds: [rga-lijn]',
    };
    expect(world.codes(split)).toEqual([]);
  });

  test('that an ask repeats as its own id is no other ask', () => {
    expect(world.codes('id: rga-rail\nformerIds: [rga-rail]')).toEqual([]);
  });
});

describe('ids that look alike', () => {
  test('are told on each, with the other beside it, once', () => {
    const found = world.findings({ [file('a')]: 'id: em-parkzone', [file('b')]: 'id: em-park-zone' });
    expect(found.map(({ rule, ask, facts }) => [rule, ask, facts.other, facts.differ])).toEqual([
      ['ask/similar-id', 'em-parkzone', 'em-park-zone', 'signs'],
      ['ask/similar-id', 'em-park-zone', 'em-parkzone', 'signs'],
    ]);
    expect(found[0]?.related.map((place) => place.file)).toEqual([file('b')]);
    expect(sentence(found[0])).toContain('verschillen alleen in hoofdletters of streepjes.');
  });

  test('are told once for each pair of three', () => {
    const three = { [file('a')]: 'id: rga-kans', [file('b')]: 'id: rga-kast', [file('c')]: 'id: rga-kant' };
    expect(world.codes(three).toSorted()).toEqual([
      'ask/similar-id rga-kans',
      'ask/similar-id rga-kant',
      'ask/similar-id rga-kant',
      'ask/similar-id rga-kast',
    ]);
  });

  test('are not told beside the same id twice', () => {
    expect(world.codes({ [file('a')]: 'id: rga-rail', [file('b')]: 'id: rga-rail' })).not.toContain(
      'ask/similar-id rga-rail',
    );
  });

  test('are told on every ask that bears one of them', () => {
    const found = world.codes({
      [file('a')]: 'id: rga-rail',
      [file('b')]: 'id: rga-rails',
      [file('c')]: 'id: rga-rail',
    });
    expect(found.filter((code) => code.startsWith('ask/similar-id'))).toHaveLength(3);
  });

  test('but for their digits are a row of asks', () => {
    const row = Object.fromEntries(
      Array.from({ length: 12 }, (_, place) => [file(`v${place}`), `id: gm0014-wonen-${place}`]),
    );
    expect(world.codes(row)).toEqual([]);
  });
});

test('ten thousand asks with ids in a row are checked in little time', () => {
  const asks = Array.from({ length: 10_000 }, (_, place) => {
    const municipality = String(Math.floor(place / 100)).padStart(4, '0');
    return `id: gm${municipality}-wonen-${String(place % 100).padStart(3, '0')}\ntitle: Wonen\nstatus: concept\n`;
  });
  expect(world.codes({ [file('alle')]: asks.join('---\n') })).toEqual([]);
});
