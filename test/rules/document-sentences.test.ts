// What a sentence of the note says of an ask, held against the ask: amounts, years, ministries and words for a term.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureDiffers } from '../../server/rules/document/figure-differs.ts';
import { termWordDiffers } from '../../server/rules/document/term-word-differs.ts';
import { RuleWorld } from '../worlds/rule-world.ts';

interface Sentences {
  readonly ask: string;
  /** By kind of figure: a sentence, and what differs in it. */
  readonly differs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly agrees: Readonly<Record<string, readonly string[]>>;
}

const { ask, differs, agrees }: Sentences = parse(
  readFileSync(join(import.meta.dirname, 'document/sentences.yaml'), 'utf8'),
);
const world = new RuleWorld([figureDiffers, termWordDiffers]);
const found = (sentence: string) =>
  world.findings({
    'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
    'submissions/rga/note.md': `# Notitie\n\n${sentence}\n`,
    'submissions/rga/bus.ask.yaml': ask,
  });
const written = (sentence: string) => found(sentence).map(({ facts }) => facts['written'] ?? facts['words']);

describe.each(Object.entries(differs))('%s that differ', (_kind, sentences) => {
  test.each(Object.entries(sentences))('%s', (sentence, wanted) => {
    expect(written(sentence)).toEqual(wanted);
  });
});

describe.each(Object.entries(agrees))('%s that agree', (_kind, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(written(sentence)).toEqual([]);
  });
});

test('a sentence of many thousands of words is read at once', () => {
  const words = 'en nog een halte '.repeat(5000);
  expect(written(`[De bus](ask:rga-bus) krijgt ${words}, en kost € 12 miljoen.`)).toEqual(['€ 12 miljoen']);
});

describe('beside the sentence stands the place in the ask', () => {
  test.each([
    ['Voor [de bus](ask:rga-bus) vragen wij € 12 miljoen.', 'amount: 15_000_000'],
    ['[De bus](ask:rga-bus) rijdt van 2027 tot en met 2032.', 'from: 2027'],
    ['Het ministerie van Financiën betaalt [de bus](ask:rga-bus).', 'ministries: [ienw]'],
    ['Voor [de bus](ask:rga-bus) zijn structurele middelen nodig.', 'term: meerjarig'],
  ])('%s: %s', (sentence, line) => {
    const places = found(sentence).flatMap(({ related }) => related);
    expect(places.map((place) => ask.split('\n')[place.line - 1])).toEqual([expect.stringContaining(line)]);
  });
});
