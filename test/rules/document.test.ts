// The note of a submission: it is there, and it says what the asks quote.
import { describe, expect, test } from 'vitest';
import { documentRules } from '../../server/rules/document/index.ts';
import { applyEdits, editsFor } from '../../server/text/edits.ts';
import { fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(documentRules);
const submission = 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n';
const note = `# Gespreksnotitie

Het gewest biedt ruimte. Wij vragen om **een relatief criterium**
voor “kleinere gemeenten”.

Daarnaast is er één loket nodig.
`;
const askFile = 'submissions/rga/vragen.ask.yaml';
const files = (asks: string, text: string | null = note): Record<string, string> => ({
  'submissions/rga/submission.yaml': submission,
  [askFile]: asks,
  ...(text === null ? {} : { 'submissions/rga/note.md': text }),
});

describe('a quote', () => {
  test.each([
    'om een relatief criterium voor "kleinere gemeenten".',
    "'Daarnaast is er één loket nodig.'",
    '"Het gewest  biedt ruimte."',
  ])('is found as it reads: %s', (quote) => {
    expect(world.codes(files(`id: a\nsource: {quote: ${quote}}\n`))).toEqual([]);
  });

  test('that drifted is shown in the note, at the passage it became', () => {
    const found = world.only(
      files('id: a\nsource:\n  quote: een absoluut criterium voor kleinere gemeenten\n'),
    );
    expect(found).toMatchObject({ rule: 'document/quote-drift', ask: 'a', file: 'submissions/rga/note.md' });
    expect(found).toMatchObject({ line: 3, endLine: 4, severity: 'error' });
    expect(found.facts.nearest).toBe('een relatief criterium voor “kleinere gemeenten”');
    expect(found.related).toMatchObject([{ file: askFile, line: 5 }]);
    expect(sentence(found)).toBe(
      'De vraag “a” haalt een zin aan die niet zo in de notitie staat: “een absoluut criterium voor kleinere gemeenten”. ' +
        'Het meest lijkt erop: “een relatief criterium voor “kleinere gemeenten””. ' +
        'Wie de vraag naast de notitie legt, ziet dan twee versies. ' +
        'Neem de zin uit de notitie over in `source.quote`, of herstel de notitie als die ten onrechte is gewijzigd.',
    );
  });

  test('can be taken over from the note, in the record of the ask', () => {
    const asks =
      'id: a\ntitle: A\nstatus: concept\nsource: {quote: Het gewest biedt ruimte.}\n---\nid: b\ntitle: B\nstatus: concept\nsource:\n  quote: één balie nodig # uit de notitie\n';
    const found = world.only(files(asks));
    expect(fixTitles(found)).toEqual(['Neem over uit de notitie: “één loket nodig”']);
    const [mend] = found.fixes;
    expect(mend).toMatchObject({ file: askFile, safety: 'review' });
    const text = applyEdits(asks, editsFor(asks, mend?.changes ?? []));
    expect(text).toBe(asks.replace('één balie nodig', 'één loket nodig'));
    expect(world.codes(files(text))).toEqual([]);
  });

  test('without anything like it points at the paragraph that the ask names, or where the note begins', () => {
    const lost = (paragraph: string) =>
      world.only(files(`id: a\nsource: {quote: Zeehavens floreren elders, ${paragraph}}\n`));
    expect(lost('paragraph: 2')).toMatchObject({ line: 6, fixes: [] });
    expect(lost('paragraph: 9')).toMatchObject({ line: 1 });
    expect(sentence(lost('paragraph: 2'), 'en')).toContain('Nor is there a passage that resembles it.');
  });

  test('each is judged on its own, in the order of the note', () => {
    const asks = ['een relatief criterium', 'een relatief loket', 'twee loketten nodig']
      .map((quote, at) => `id: a${at}\ntitle: T\nstatus: concept\nsource: {quote: ${quote}}\n`)
      .join('---\n');
    expect(world.codes(files(asks))).toEqual(['document/quote-drift a2', 'document/quote-drift a1']);
  });
});

describe('a note', () => {
  test('with a link that names no ask says so', () => {
    const found = world.only(files('id: a\n', 'Wij vragen [de bus](ask:) en [de trein](ask:a).\n'));
    expect(sentence(found)).toContain('Achter “ask:” staat niet naar welke vraag wordt verwezen.');
    expect(sentence(found, 'en')).toContain('Behind “ask:” it does not say to which ask this links.');
  });

  test('that is not there is said once, at the submission', () => {
    const found = world.only(files('id: a\nsource: {quote: een relatief criterium}\n', null));
    expect(found).toMatchObject({
      rule: 'document/missing',
      file: 'submissions/rga/submission.yaml',
      line: 4,
    });
    expect(sentence(found)).toContain('De notitie “note.md” is er niet, of is niet als tekst te lezen.');
  });

  test('that is empty is there, but says nothing', () => {
    expect(world.codes(files('id: a\nsource: {quote: een relatief criterium}\n', ''))).toEqual([
      'document/quote-drift a',
    ]);
  });

  test('is not asked for when the submission names none', () => {
    const without = {
      ...files('id: a\nsource: {quote: iets}\n'),
      'submissions/rga/submission.yaml': submission.replace('note: note.md\n', ''),
    };
    expect(world.codes(without)).toEqual([]);
  });
});
