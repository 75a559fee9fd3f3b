// Changes that make or join asks: joint asks, an ask for a link that leads nowhere, an ask out of a note, a successor of a code.
import { describe, expect, test } from 'vitest';
import { ActionWorld, codesOf, findingsIn } from '../worlds/action-world.ts';
import { inEveryForm } from '../worlds/editor-world.ts';

const file = 'submissions/rga/wonen.ask.yaml';
const other = 'submissions/rga/spoor.ask.yaml';
const note = 'submissions/rga/note.md';
const ask = (id: string, more = '') => `id: ${id}\ntitle: Vraag ${id}\nstatus: concept\n${more}`;
const titles = (editor: ActionWorld, at: string) => editor.offered(at).map(({ title }) => title);

/** Errors that were not there before. */
function newErrors(editor: ActionWorld, after: Readonly<Record<string, string>>): readonly string[] {
  const before = new Set(codesOf(editor.findings));
  return codesOf(findingsIn(after)).filter((code) => code.startsWith('error') && !before.has(code));
}

describe('make joint', () => {
  inEveryForm(ask('rga-wonen', 'supports: [rga-spoor‸] # samen\n'), (record) => {
    test('at a link: each names the other', () => {
      const editor = new ActionWorld({ [file]: record, [other]: ask('rga-spoor') });
      const action = editor.action(file, 'gezamenlijke');
      expect(action.title).toBe(
        'Maak er één gezamenlijke vraag van met “rga-spoor” (“Vraag rga-spoor”), in beide vragen',
      );
      const after = editor.after(action);
      expect(after[file]?.replaceAll('\r', '')).toContain('# samen\njointWith:\n  - rga-spoor\n');
      expect(after[other]).toBe(ask('rga-spoor', 'jointWith:\n  - rga-wonen\n'));
      expect(newErrors(editor, after)).toEqual([]);
    });
  });

  test('both in one file', () => {
    const editor = new ActionWorld({
      [file]: `${ask('rga-wonen', 'supports: [rga-spoor‸]\n')}---\n${ask('rga-spoor')}`,
    });
    expect(editor.after(editor.action(file, 'gezamenlijke'))[file]).toBe(
      `${ask('rga-wonen', 'supports: [rga-spoor]\njointWith:\n  - rga-spoor\n')}---\n${ask('rga-spoor', 'jointWith:\n  - rga-wonen\n')}`,
    );
  });

  test('where only one names the other, the other follows', () => {
    const editor = new ActionWorld({
      [file]: ask('rga-wonen', 'jointWith: [rga-spoor‸]\n'),
      [other]: ask('rga-spoor'),
    });
    expect(editor.action(file, 'gezamenlijke').edits.map((edit) => edit.file)).toEqual([other]);
  });

  test('from a finding that two claim one budget', () => {
    const claim = 'funding:\n  envelope: spoor-noord\n';
    const far = 'submissions/drenthe/spoor.ask.yaml';
    const editor = new ActionWorld({
      [file]: ask('rga-wonen', claim.replace('spoor', 'sp‸oor')),
      [far]: ask('dr-spoor', claim),
      'submissions/drenthe/submission.yaml':
        'id: drenthe\ntitle: Inbreng Drenthe\nfictional: true\nsubmitter: PV22\n',
    });
    const action = editor.action(file, 'gezamenlijke');
    expect(action).toMatchObject({ kind: 'quickfix', findings: [{ rule: 'funding/envelope-rivals' }] });
    const left = findingsIn(editor.after(action)).map(({ rule }) => rule);
    expect(left).not.toContain('funding/envelope-rivals');
  });

  test.each([
    ['a link that speaks against it', 'excludes: [rga-spoor‸]\n', ask('rga-spoor')],
    ['an ask that is not there', 'supports: [rga-weg‸]\n', ask('rga-spoor')],
    ['itself', 'supports: [rga-wonen‸]\n', ask('rga-spoor')],
    ['done already', 'jointWith: [rga-spoor‸]\n', ask('rga-spoor', 'jointWith: [rga-wonen]\n')],
    ['an ask that is over', 'supports: [rga-spoor‸]\n', ask('rga-spoor').replace('concept', 'ingetrokken')],
  ])('not offered: %s', (_what, links, far) => {
    const editor = new ActionWorld({ [file]: ask('rga-wonen', links), [other]: far });
    expect(titles(editor, file)).not.toContainEqual(expect.stringContaining('gezamenlijke'));
  });
});

describe('create the ask that a link leads to', () => {
  inEveryForm(ask('rga-wonen', 'dependsOn:\n  - rga-snel-spoor‸ # komt nog\n'), (record) => {
    test('from a record: the title comes from the id', () => {
      const editor = new ActionWorld({ [file]: record });
      const action = editor.action(file, 'Maak de vraag');
      const made = 'submissions/rga/rga-snel-spoor.ask.yaml';
      expect(action.title).toBe(`Maak de vraag “rga-snel-spoor” (nieuw bestand ${made})`);
      expect(action.findings?.map(({ rule }) => rule)).toEqual(['link/unknown-ask']);
      const after = editor.after(action);
      expect(after[made]).toMatch(
        /^id: rga-snel-spoor {2}# .*\ntitle: Snel spoor\n# summary.*\nstatus: concept\n/,
      );
      expect(newErrors(editor, after)).toEqual([]);
      expect(codesOf(findingsIn(after)).join()).not.toContain('link/unknown-ask');
    });
  });

  test('from a note: title and quote come from the text of the link', () => {
    const editor = new ActionWorld({
      [note]: '# Inbreng\n\nWij vragen [snel **spoor** naar Emmen](ask:rga-spoor‸).\n',
      [file]: ask('rga-wonen'),
    });
    const after = editor.after(editor.action(note, 'Maak de vraag'));
    expect(after[other.replace('spoor', 'rga-spoor')]).toMatch(
      /\ntitle: Snel spoor naar Emmen\n[^]*\nsource:\n {2}quote: snel spoor naar Emmen\n {2}paragraph: 1\n$/,
    );
    expect(newErrors(editor, after)).toEqual([]);
    expect(codesOf(findingsIn(after)).join()).not.toMatch(/document\/(?!ask-not-mentioned rga-wonen)/);
  });

  test.each([
    ['an id that cannot be one', 'dependsOn: ["Snel Spoor!‸"]\n'],
    ['an ask that is there', 'dependsOn: [rga-spoor‸]\n'],
    ['a former id of it', 'dependsOn: [rga-oud‸]\n'],
    ['no link', 'project: rga-weg‸\n'],
  ])('not offered: %s', (_what, links) => {
    const editor = new ActionWorld({
      [file]: ask('rga-wonen', links),
      [other]: ask('rga-spoor', 'formerIds: [rga-oud]\n'),
    });
    expect(titles(editor, file)).not.toContainEqual(expect.stringContaining('Maak de vraag'));
  });

  test('nor when its file is there with another ask in it', () => {
    const editor = new ActionWorld({
      [file]: ask('rga-wonen', 'dependsOn: [rga-x‸]\n'),
      'submissions/rga/rga-x.ask.yaml': ask('rga-y'),
    });
    expect(titles(editor, file)).not.toContainEqual(expect.stringContaining('Maak de vraag'));
  });
});

describe('make an ask of a passage in the note', () => {
  const text =
    '# Inbreng\n\nHet Noorden kan aan de slag. ⟦Maak het criterium *relatief*, zodat kleine gemeenten meedoen.⟧ Dan helpt het.\n';

  inEveryForm(text, (written) => {
    test('the passage becomes a link, and the ask quotes it', () => {
      const editor = new ActionWorld({ [note]: written, [file]: ask('rga-wonen') });
      const action = editor.action(note, 'Maak van deze tekst');
      const id = 'rga-maak-het-criterium-relatief-zodat-kleine';
      expect(action).toMatchObject({
        kind: 'refactor.extract',
        title: `Maak van deze tekst een vraag (${id})`,
      });
      const after = editor.after(action);
      expect(after[note]).toBe(
        editor.source(note).text.replace(/Maak .*meedoen\./, (words) => `[${words}](ask:${id})`),
      );
      const made = after[`submissions/rga/${id}.ask.yaml`];
      expect(made).toContain('\ntitle: Maak het criterium relatief, zodat kleine gemeenten meedoen\n');
      expect(made).toContain('\n  quote: Maak het criterium relatief, zodat kleine gemeenten meedoen.\n');
      expect(newErrors(editor, after)).toEqual([]);
      expect(codesOf(findingsIn(after)).join()).not.toContain('document/quote-drift');
    });
  });

  test('a long sentence gives a title that ends with a whole word', () => {
    const words =
      'Geef de regio langjarig de middelen die nodig zijn om de opgaven aan te pakken waar het hele land baat bij heeft';
    const editor = new ActionWorld({ [note]: `⟦${words}.⟧\n`, [file]: ask('rga-wonen') });
    const { creates } = editor.action(note, 'Maak van deze tekst');
    const title = /\ntitle: (.*)\n/.exec(creates?.[0]?.text ?? '')?.[1] ?? '';
    expect(title.length).toBeGreaterThan(70);
    expect(title.length).toBeLessThanOrEqual(90);
    expect(`${words} `.startsWith(`${title} `)).toBe(true);
  });

  test('the id has the prefix that the asks there share, and is free', () => {
    const taken = ask('abc-snel-spoor');
    const editor = new ActionWorld({ [note]: 'Wij vragen ⟦snel spoor⟧.\n', [file]: taken });
    expect(editor.action(note, 'Maak van deze tekst').title).toContain('(abc-snel-spoor-2)');
    const fresh = new ActionWorld({ [note]: 'Wij vragen ⟦snel spoor⟧.\n' });
    expect(fresh.action(note, 'Maak van deze tekst').title).toContain('(rga-snel-spoor)');
    const bare = new ActionWorld({ [note]: 'Wij vragen ⟦snel spoor⟧.\n', [file]: ask('wonen') });
    expect(bare.action(note, 'Maak van deze tekst').title).toContain('(snel-spoor)');
  });

  test.each([
    ['a list item with its sign', '- een\n⟦- snel spoor⟧\n', '- een\n- [snel spoor](ask:rga-snel-spoor)\n'],
    [
      'white space around',
      'Wij vragen⟦ snel spoor ⟧nu.\n',
      'Wij vragen [snel spoor](ask:rga-snel-spoor) nu.\n',
    ],
    [
      'words over two lines',
      'Wij vragen ⟦snel\nspoor⟧.\n',
      'Wij vragen [snel\nspoor](ask:rga-snel-spoor).\n',
    ],
  ])('%s', (_what, written, after) => {
    const editor = new ActionWorld({ [note]: written });
    expect(editor.after(editor.action(note, 'Maak van deze tekst'))[note]).toBe(after);
  });

  test.each([
    ['nothing selected', 'Wij vragen ‸spoor.\n'],
    ['white space', 'Wij⟦ ⟧vragen.\n'],
    ['over two paragraphs', 'Wij ⟦vragen.\n\nEn⟧ nog iets.\n'],
    ['over two list items', '- ⟦een\n- twee⟧\n'],
    ['half a word', 'Wij vr⟦agen⟧ spoor.\n'],
    ['half an emphasis', 'Wij vragen **⟦snel** spoor⟧.\n'],
    ['a link', 'Wij ⟦vragen [spoor](ask:rga-wonen)⟧.\n'],
    ['within a link', 'Wij vragen [snel ⟦spoor⟧](ask:rga-wonen).\n'],
    ['code', '```\n⟦spoor⟧\n```\n'],
    ['a bracket that stands alone', 'Wij ⟦vragen ] spoor⟧.\n'],
    ['another file than the note', '⟦snel spoor⟧\n', 'submissions/rga/readme.md'],
  ])('not offered: %s', (_what, written, at = note) => {
    const editor = new ActionWorld({ [at]: written, [file]: ask('rga-wonen') });
    expect(titles(editor, at)).not.toContainEqual(expect.stringContaining('Maak van deze tekst'));
  });
});

describe('a code that is no longer in use', () => {
  const lists = {
    'policy-asks.yaml': 'title: T\nlanguage: nl\ntoday: 2026-03-12\nvocabularies: ["vocabularies/*.yaml"]\n',
    'vocabularies/goals.yaml': [
      'list: goals',
      'mode: add',
      'entries:',
      '  - {id: bouwen, label: Bouwen, validUntil: 2025-12-31, successors: [woningbouw]}',
      '  - {id: ruimte, label: Ruimte, validUntil: 2025-12-31, successors: [woningbouw, energie]}',
      '  - {id: oud, label: Oud, validUntil: 2025-12-31}',
      '  - {id: straks, label: Straks, validUntil: 2026-12-31, successors: [woningbouw]}',
      '',
    ].join('\n'),
  };
  const opvolgers = (record: string) => {
    const editor = new ActionWorld({ ...lists, [file]: record });
    return editor.offered(file).filter(({ title }) => title.includes('opvolger'));
  };

  inEveryForm(ask('rga-wonen', 'nationalGoals: [bouwen‸] # het eerste\n'), (record) => {
    test('where no rule mends it, its successor', () => {
      const editor = new ActionWorld({ ...lists, [file]: record });
      const action = editor.action(file, 'opvolger');
      expect(action).toMatchObject({
        title: 'Vervang “bouwen” door de opvolger “woningbouw” (“Woningbouw”)',
        preferred: true,
      });
      expect(editor.after(action)[file]).toBe(editor.source(file).text.replace('bouwen', 'woningbouw'));
    });
  });

  test('several successors are a choice', () => {
    const found = opvolgers(ask('rga-wonen', 'nationalGoals: [ruimte‸]\n'));
    expect(found.map(({ preferred, edits }) => [preferred, edits[0]?.text])).toEqual([
      [false, 'woningbouw'],
      [false, 'energie'],
    ]);
  });

  test('in a code list too, but not for the entry itself nor for what came after an entry', () => {
    const own = 'vocabularies/kust.yaml';
    const offered = (entry: string) => {
      const editor = new ActionWorld({ ...lists, [own]: `list: goals\nmode: add\nentries:\n  - ${entry}\n` });
      return editor.offered(own).filter(({ title }) => title.includes('opvolger')).length;
    };
    expect(offered('{id: kust, label: Kust, broader: [bouwen‸]}')).toBe(1);
    expect(offered('{id: kust, label: Kust, successors: [bouwen‸]}')).toBe(0);
    expect(offered('{id: bouwen‸, label: Bouwen}')).toBe(0);
  });

  test.each([
    ['a rule brings the fix', 'targetRegions: [GM0017‸]\n'],
    ['without a successor', 'nationalGoals: [oud‸]\n'],
    ['still in use', 'nationalGoals: [straks‸]\n'],
    ['no code', 'instrument: {legalBasis: bouwen‸}\n'],
  ])('not offered: %s', (_what, more) => {
    expect(opvolgers(ask('rga-wonen', more))).toEqual([]);
  });
});
