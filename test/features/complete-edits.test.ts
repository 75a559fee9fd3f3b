// What stands in a file once an offer is put in at ‸.
import { describe, expect, test } from 'vitest';
import { readText } from '../../server/text/read.ts';
import { after, labels, named, offersAt } from '../worlds/completing.ts';

describe('what stands there once it is put in', () => {
  test.each([
    ['a value', 'status: con‸\n', 'Concept', 'status: concept\n'],
    ['a value in place of another', 'status: con‸cept # nog\n', 'Concept', 'status: concept # nog\n'],
    ['a value in quotation marks', 'status: "con‸"\n', 'Concept', 'status: concept\n'],
    ['a value on a line of its own', 'status:\n  con‸\n', 'Concept', 'status:\n  concept\n'],
    ['a value right behind the colon', 'status:‸\n', 'Concept', 'status: concept\n'],
    [
      'a scheme that was typed by its name',
      'scheme:\n  id: Wonen op Ko‸rte\n',
      'Woningbouw op Korte Termijn',
      'scheme:\n  id: wokt\n',
    ],
    ['a key', 'id: a\nown‸\n', 'owner', 'id: a\nowner: \n'],
    ['a key that has its colon', 'id: a\nown‸: b\n', 'owner', 'id: a\nowner: b\n'],
    [
      'a key whose fields stand below it',
      'id: a\nfund‸\n  term: geen\n',
      'funding',
      'id: a\nfunding:\n  term: geen\n',
    ],
    [
      'a key whose list stands below it in the same column',
      'targetR‸\n- GM1699\nid: a\n',
      'targetRegions',
      'targetRegions:\n- GM1699\nid: a\n',
    ],
    [
      'the first key of an item that has others',
      'contribution:\n  - te‸\n    owner: jdv\n  - text: Grond\n',
      'text',
      'contribution:\n  - text: \n    owner: jdv\n  - text: Grond\n',
    ],
    [
      'a key in the wrong column',
      'funding:\n  term: geen\n   ‸\n',
      'from',
      'funding:\n  term: geen\n  from: \n',
    ],
    ['a block', 'id: a\n‸\n', 'funding', 'id: a\nfunding:\n  \n'],
    ['an item', 'targetRegions:\n  - noordenv‸\n', 'Noordenveld', 'targetRegions:\n  - GM1699\n'],
    [
      'an item without its dash',
      'targetRegions:\n  - rga\n  noordenv‸\n',
      'Noordenveld',
      'targetRegions:\n  - rga\n  - GM1699\n',
    ],
    [
      'an item between brackets',
      'nationalGoals: [energie,woni‸]\n',
      'Woningbouw',
      'nationalGoals: [energie, woningbouw]\n',
    ],
    ['the first item of a list', 'nationalGoals: woni‸\n', 'Woningbouw', 'nationalGoals: [woningbouw]\n'],
    [
      'a scheme where a block belongs',
      'scheme: wok‸\nowner: a\n',
      'Woningbouw op Korte Termijn',
      'scheme:\n  id: wokt\nowner: a\n',
    ],
    ['a ministry where a block belongs', 'addressee:‸\n', 'Financiën', 'addressee:\n  ministries: [fin]\n'],
    [
      'a name that reads as something else',
      'targetRegions:\n  - code: GM0796\n    name: ‸\n',
      "'s-Hertogenbosch",
      'targetRegions:\n  - code: GM0796\n    name: "\'s-Hertogenbosch"\n',
    ],
    ['a date', 'deadline: prins‸\n', '2026-09-15', 'deadline: 2026-09-15\n'],
    [
      'a rule to silence',
      'id: a # policy-asks-ignore vag‸\n',
      'text/vague',
      'id: a # policy-asks-ignore text/vague: \n',
    ],
    [
      'a rule before its reason',
      '# policy-asks-ignore vag‸: omdat\nid: a\n',
      'text/vague',
      '# policy-asks-ignore text/vague: omdat\nid: a\n',
    ],
  ])('%s', (_what, text, label, wanted) => expect(after(text, label)).toBe(wanted));

  test('line breaks are those of the file', () => {
    expect(after('id: a\r\nscheme: wok‸\r\n', 'Woningbouw op Korte Termijn')).toBe(
      'id: a\r\nscheme:\r\n  id: wokt\r\n',
    );
  });

  test('a block has tab stops, and plain text for editors that know none', () => {
    const { edit, snippet, plain } = named(offersAt('id: a\nfun‸'), 'funding');
    expect([snippet, edit.text, plain]).toEqual([
      true,
      'funding:\n  term: $1\n  from: $2\n  until: $3',
      'funding:\n  ',
    ]);
  });

  test('a block of a block is indented as deep as it stands', () => {
    const { edit } = named(offersAt('funding:\n  amou‸\n'), 'amount');
    expect(edit.text).toBe('amount:\n    total: $1\n    vat: $2');
    const { edit: list } = named(offersAt('contr‸\n'), 'contribution');
    expect(list.text).toBe('contribution:\n  - text: $1\n    owner: $2\n    by: $3');
  });
});

describe('a whole record', () => {
  const fresh = ['an empty file', 'a new record of a stream', 'letters in an empty file'] as const;

  test.each([
    [fresh[0], '‸'],
    [fresh[1], 'id: eerste\ntitle: Een\nstatus: concept\n---\n‸'],
    [fresh[2], 'vraa‸'],
  ])('is offered first in %s', (_what, text) => {
    const found = offersAt(text);
    expect(labels(found)[0]).toBe('Nieuwe vraag');
    const { edit, plain = '' } = named(found, 'Nieuwe vraag');
    expect(
      edit.text.startsWith('id: ${1:vraag}\ntitle: $2\nstatus: ${3:concept}\nowner: $4\nnationalGoals: [$5]'),
    ).toBe(true);
    const { documents, problems } = readText(plain);
    expect(problems).toEqual([]);
    expect(documents[0]?.value).toMatchObject({ id: 'vraag', status: 'concept', targetRegions: [] });
  });

  test('is not offered beside keys', () => {
    expect(labels(offersAt('id: a\n‸'))).not.toContain('Nieuwe vraag');
  });

  test('has no id that another ask bears', () => {
    const file = 'submissions/pv22/rga-spoor.ask.yaml';
    expect(named(offersAt('‸', { file }), 'Nieuwe vraag').edit.text.startsWith('id: $1\n')).toBe(true);
  });
});

describe('notes', () => {
  const file = 'submissions/rga/note.md';

  test.each([
    [
      'behind the scheme of a link',
      'Zie [het spoor](ask:rga-s‸).',
      'rga-spoor',
      'Zie [het spoor](ask:rga-spoor).',
    ],
    [
      'in the middle of an id',
      'Zie [het spoor](ask:rga‸-oud).',
      'rga-spoor',
      'Zie [het spoor](ask:rga-spoor).',
    ],
    ['where a link opens', 'Zie [het spoor](‸', 'rga-spoor', 'Zie [het spoor](ask:rga-spoor)'],
    ['behind a bare scheme', 'Zie <ask:spo‸>.', 'rga-spoor', 'Zie <ask:rga-spoor>.'],
    [
      'between brackets, by title',
      'Zie [spoor‸].',
      'Leg het spoor aan',
      'Zie [Leg het spoor aan](ask:rga-spoor).',
    ],
    ['behind a bracket', 'Zie [‸', 'Leg het spoor aan', 'Zie [Leg het spoor aan](ask:rga-spoor)'],
    [
      'in a comment',
      '<!-- policy-asks-ignore unknown-ask‸ -->',
      'document/unknown-ask',
      '<!-- policy-asks-ignore document/unknown-ask:  -->',
    ],
  ])('%s', (_what, text, label, wanted) => {
    for (const form of [text, `𝔸 🏘️\r\n\r\n${text}`])
      expect(after(form, label, file)).toBe(form.replace(text, wanted));
  });

  test.each([
    ['in prose', 'Wij vragen het spoor‸'],
    ['behind a link', 'Zie [het spoor](ask:rga-spoor) en‸'],
    ['in the text of a link', 'Zie [het sp‸oor](ask:rga-spoor)'],
    ['at a footnote', 'Zie [^1‸'],
    ['in a word that ends like the scheme', 'This is our first task:‸'],
    ['at a box to tick', '- [ ‸] doen'],
    ['at an image', 'Zie ![foto‸'],
    ['in the address of a page', 'Zie https://ask.nl/rga‸'],
  ])('nothing %s', (_what, text) => expect(labels(offersAt(text, { file }))).toEqual([]));
});
