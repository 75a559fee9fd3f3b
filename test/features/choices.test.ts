// What a person may choose from a list: what was typed, and what is offered, best first.
import { describe, expect, test } from 'vitest';
import { choicesOf, type ChoiceWishes } from '../../server/features/choices/choices.ts';
import { EditorWorld } from '../worlds/editor-world.ts';

const { world } = new EditorWorld({
  'submissions/rga/rail.ask.yaml': 'id: rga-rail\ntitle: Een spoorlijn\nstatus: ingetrokken\n',
  'submissions/rga/spoor.ask.yaml': 'id: rga-spoor\ntitle: Dubbel spoor\nstatus: concept\n',
});
const choose = (wishes: ChoiceWishes) => choicesOf(wishes, world);
const idsOf = (wishes: ChoiceWishes) => choose(wishes).map(({ id }) => id);

describe('regions', () => {
  test('are found by a part of their name, whatever they are', () => {
    const found = choose({ list: 'regions', query: 'noord' });
    expect(found).toContainEqual(
      expect.objectContaining({ id: 'GM1699', label: 'Noordenveld', detail: 'gemeente · GM1699' }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ id: 'LD01', label: 'Noord-Nederland', detail: 'landsdeel · LD01' }),
    );
  });

  test('say who belongs to them', () => {
    const [drenthe] = choose({ list: 'regions', query: 'noord-drenthe' });
    expect(drenthe?.description).toBe(
      '5 gemeenten: Assen, Aa en Hunze, Noordenveld, Tynaarlo, Midden-Drenthe.',
    );
  });

  test('that ended come last, and say until when they were', () => {
    const found = choose({ list: 'regions', query: 'hoogezand' });
    expect(found.at(-1)).toMatchObject({
      valid: false,
      description: expect.stringContaining('31 december 2017'),
    });
  });

  test('are no more than was asked for', () => {
    expect(choose({ list: 'regions', query: 'noord', limit: 3 })).toHaveLength(3);
    expect(choose({ list: 'regions' })).toHaveLength(50);
    expect(choose({ list: 'regions', limit: 0 })).toEqual([]);
  });
});

test('moments that are still to come stand before those that are over', () => {
  const dates = choose({ list: 'moments' }).map(
    ({ id }) => world.portfolio.vocabulary.moments.get(id)?.date ?? '',
  );
  const isPast = dates.map((date) => date < world.today);
  expect(isPast).toEqual(isPast.toSorted());
  expect(new Set(isPast).size).toBe(2);
});

test('asks are found by their title; those that are over come last', () => {
  expect(choose({ list: 'asks', query: 'spoor' })).toEqual([
    {
      id: 'rga-spoor',
      label: 'Dubbel spoor',
      detail: 'Concept · rga-spoor',
      description: 'Inbreng',
      valid: true,
    },
    {
      id: 'rga-rail',
      label: 'Een spoorlijn',
      detail: 'Ingetrokken · rga-rail',
      description: 'Inbreng',
      valid: false,
    },
  ]);
});

test('submissions are chosen by their folder', () => {
  expect(choose({ list: 'submissions', query: 'assen' })).toEqual([
    {
      id: 'submissions/rga',
      label: 'Inbreng',
      detail: 'Regio Groningen-Assen · inbreng-rga',
      description: 'Fictief, verzonnen.',
      valid: true,
    },
  ]);
});

test('statuses stand in the order in which an ask goes through them', () => {
  expect(idsOf({ list: 'statuses' }).slice(0, 3)).toEqual([
    'concept',
    'ambtelijk-afgestemd',
    'bestuurlijk-vastgesteld',
  ]);
});

test('what nothing is called gives nothing', () => {
  expect(choose({ list: 'goals', query: 'xyzzy' })).toEqual([]);
});
