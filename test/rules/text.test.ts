// How asks and notes are worded: vague words, names, languages, and in whose name one speaks.
import { describe, expect, test } from 'vitest';
import { speaksForOthers } from '../../server/rules/text/speaks-for-others.ts';
import { nameSpelling } from '../../server/rules/text/name-spelling.ts';
import { textRules } from '../../server/rules/text/index.ts';
import { fixed, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

goldenRecords('text', new RuleWorld(textRules));

const portfolio = (note: string, ask = '', submitter = 'rga') => ({
  'submissions/rga/submission.yaml': `id: rga-1\ntitle: Inbreng\nsubmitter: ${submitter}\nnote: note.md\n`,
  'submissions/rga/note.md': note,
  'submissions/rga/loket.ask.yaml': `id: rga-loket\n${ask}`,
});

describe('a name that is misspelt', () => {
  const world = new RuleWorld([nameSpelling]);

  test('is mended in a text, and only there', () => {
    const text = 'summary: Noord Nederland vraagt één loket. # voor heel Noord Nederland\n';
    const found = world.only(text);
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['safe']);
    const files = fixed(text, found, found.fixes[0]);
    expect(files[found.file]).toContain(
      'summary: Noord-Nederland vraagt één loket. # voor heel Noord Nederland',
    );
    expect(world.codes(files)).toEqual([]);
  });

  test('is told once for a note, with the other places beside it, and mended everywhere', () => {
    const files = portfolio(
      'Noord Nederland wacht.\n\n- *Noord Nederland* groeit.\n- Noord\n  Nederland bouwt.\n',
    );
    const found = world.only(files);
    expect(found).toMatchObject({ file: 'submissions/rga/note.md', line: 1 });
    expect(found.related?.map(({ line }) => line)).toEqual([3, 4]);
    const mended = fixed(files, found, found.fixes[0]);
    expect(mended['submissions/rga/note.md']).toBe(
      'Noord-Nederland wacht.\n\n- *Noord-Nederland* groeit.\n- Noord-Nederland bouwt.\n',
    );
    expect(world.codes(mended)).toEqual([]);
  });

  test('with mark-up in the middle is left to the author', () => {
    const found = world.only(portfolio('*Noord* Nederland wacht.\n'));
    expect(found.fixes).toEqual([]);
  });
});

describe('a submission that speaks', () => {
  const world = new RuleWorld([speaksForOthers]);

  test.each([
    "De regio's in het Noorden staan klaar.",
    'Noord-Nederland vraagt één loket.',
    'Wij bouwen. Heel Noord-Nederland is bereid mee te doen.',
    'All regions in Noord-Nederland are ready.',
  ])('for a larger area than its own is told: %s', (note) => {
    expect(world.codes(portfolio(`${note}\n`))).toEqual(['text/speaks-for-others']);
  });

  test.each([
    'Regio Groningen-Assen staat klaar.',
    'De gemeente Assen vraagt één loket.',
    'In het Noorden vraagt men één loket.',
    'Nederland vraagt veel van de regio.',
    'De bus in het Noorden biedt ruimte.',
    'Wij vragen het Rijk één loket voor het Noorden.',
    'Limburg vraagt hetzelfde.',
  ])('for itself, or of others, is not: %s', (note) => {
    expect(world.codes(portfolio(`${note}\n`))).toEqual([]);
  });

  test('in an ask is told at the submitter, with the ask beside it', () => {
    const found = world.only(portfolio('Wij bouwen.\n', 'summary: Noord-Nederland vraagt één loket.\n'));
    expect(found).toMatchObject({
      file: 'submissions/rga/submission.yaml',
      ask: 'rga-loket',
      severity: 'info',
    });
    expect(found.related).toMatchObject([{ file: 'submissions/rga/loket.ask.yaml' }]);
    expect(sentence(found)).toContain('Noord-Nederland');
  });
});
