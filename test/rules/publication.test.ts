// What may go outside, and what does not belong in a text that many read.
import { describe, expect, test } from 'vitest';
import { publicationRules } from '../../server/rules/publication/index.ts';
import { goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(publicationRules);
goldenRecords('publication', world);

test('a check only informs of what stays inside: nothing goes outside by checking', () => {
  expect(world.only('visibility: internal').severity).toBe('info');
  expect(world.only('embargoUntil: 2026-03-20').severity).toBe('info');
});

describe('what belongs to a person', () => {
  const found = world.only('summary: |\n  Meer weten?\n  Bel 06-12345678 of mail j.jansen@voorbeeld.nl.');

  test('is not repeated in the finding, in no language', () => {
    const told = [sentence(found), sentence(found, 'en'), JSON.stringify(found.facts['found'])].join('\n');
    expect(told).not.toContain('12345678');
    expect(told).not.toContain('jansen');
  });

  test('is pointed at, and not the whole text that it stands in', () => {
    expect([found.line, found.column, found.endColumn]).toEqual([6, 7, 18]);
  });

  test('is told once each, and not all of many', () => {
    const numbers = [11, 12, 13, 14, 15, 11].map((end) => `06-123456${end}`);
    const many = world.only(`summary: Bel ${numbers.join(' of ')}.`);
    expect(sentence(many)).toContain('(“0…11”, “0…12”, “0…13” en nog 2)');
    expect(sentence(many, 'en')).toContain('(“0…11”, “0…12”, “0…13” and 2 more)');
  });

  test('is named well enough to find it', () => {
    expect(sentence(found)).toContain('telefoonnummer');
    expect(sentence(found)).toContain('e-mailadres');
  });
});
