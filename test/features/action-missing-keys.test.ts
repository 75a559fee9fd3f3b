// What an ask still lacks, set out in its place for a person to fill in.
import { describe, expect, test } from 'vitest';
import { wantedKeys } from '../../server/features/actions/wanted-keys.ts';
import { canonicalKeys } from '../../server/records/canonical.ts';
import { schemaAt } from '../../server/records/schema.ts';
import { readAsk } from '../../server/records/read.ts';
import { allRules } from '../../server/rules/all.ts';
import { readText } from '../../server/text/read.ts';
import { exampleFiles } from '../worlds/example-world.ts';
import { ActionWorld, codesOf, findingsIn } from '../worlds/action-world.ts';
import { inEveryForm } from '../worlds/editor-world.ts';

const file = 'submissions/rga/wonen.ask.yaml';
const world = (text: string, language: 'nl' | 'en' = 'nl') => new ActionWorld({ [file]: text }, language);

const before = `# over wonen
id: rga-wonen
title: Bouw meer woningen in Groningen
status: concept‸

targetRegions: [GM0014] # de stad
funding:
  term: meerjarig
  # van wanneer tot wanneer, weten wij nog niet
instrument: {type: spuk-regeling} # of anders
contribution:
  - text: Grond
`;

const after = `# over wonen
id: rga-wonen
title: Bouw meer woningen in Groningen
status: concept
# owner: …  # rol of persoon uit de inbreng
# nationalGoals: […]  # het eerste doel is het belangrijkste

targetRegions: [GM0014] # de stad
funding:
  term: meerjarig
  # amount: {total: …, perYear: …, vat: …, priceLevel: …}  # Bedrag
  # van wanneer tot wanneer, weten wij nog niet
# addressee: {ministries: […]}  # ministeries en commissies
# deadline: …  # wanneer het besluit er moet zijn
instrument: {type: spuk-regeling} # of anders
contribution:
  - text: Grond
    # owner: …  # Eigenaar
`;

inEveryForm(before, (record) => {
  test('each key in its place, as a comment', () => {
    const editor = world(record);
    const action = editor.action(file, 'Zet klaar');
    expect(action.title).toBe('Zet klaar wat deze vraag nog mist (6 velden)');
    const text = editor.after(action)[file]?.replaceAll('\r\n', '\n') ?? '';
    expect(text.slice(-after.length)).toBe(after);
    expect(codesOf(findingsIn(editor.after(action)))).toEqual(codesOf(editor.findings));
  });
});

describe('what is set out', () => {
  test('is not set out twice', () => {
    const editor = world(before);
    const once = editor.after(editor.action(file, 'Zet klaar'))[file] ?? '';
    expect(
      world(`${once}‸`)
        .offered(file)
        .map(({ title }) => title),
    ).not.toContainEqual(expect.stringContaining('Zet klaar'));
  });

  test('nor when the whole ask is a template already', () => {
    const editor = world('id: a\ntitle: t\nstatus: concept\n');
    const once = editor.after(editor.action(file, 'Zet klaar'))[file] ?? '';
    expect(once).toContain('# funding: {term: …');
    expect(
      world(once)
        .offered(file)
        .filter(({ title }) => title.includes('Zet klaar')),
    ).toEqual([]);
  });

  test('each item of a list gets what it lacks, whatever the others have', () => {
    const editor = world(
      'id: a\ntitle: t\nstatus: concept‸\ncontribution:\n  - text: Grond\n    # owner: …\n  - text: Geld\n  - {text: Kennis}\n',
    );
    expect(editor.after(editor.action(file, 'Zet klaar'))[file]).toContain(
      '  - text: Grond\n    # owner: …\n  - text: Geld\n    # owner: …  # Eigenaar\n  - {text: Kennis}\n',
    );
  });

  test('the id is made of the name of the file, once with its prefix', () => {
    const named = 'submissions/rga/rga-snel-spoor.ask.yaml';
    const editor = new ActionWorld({
      [named]: 'title: t‸\nstatus: concept\n',
      [file]: 'id: rga-a\ntitle: a\nstatus: concept\n',
    });
    expect(editor.after(editor.action(named, 'Zet klaar'))[named]).toMatch(/^id: rga-snel-spoor\n/);
  });

  test('what every ask has, as keys; the title is still empty', () => {
    const editor = world('‸owner: strateeg\n');
    const text = editor.after(editor.action(file, 'Zet klaar'))[file] ?? '';
    expect(text).toMatch(/^id: rga-wonen\ntitle: ""\nstatus: concept\nowner: strateeg\n# nationalGoals/);
    const told = findingsIn({ ...editor.files, [file]: text }).filter(
      ({ severity, rule }) => severity === 'error' && rule !== 'document/missing',
    );
    expect(told.map(({ rule, path }) => [rule, path])).toEqual([['schema/missing', ['title']]]);
  });

  test('a map between brackets gets lines of its own, with its comment at its key', () => {
    const editor = world(
      'id: a\ntitle: t\nstatus: concept\nfunding: {term: meerjarig, from: 2027} # nog kort\ninstrument: {type: spuk-regeling}\n',
    );
    expect(editor.after(editor.action(file, 'Zet klaar'))[file]).toContain(
      'funding: # nog kort\n  term: meerjarig\n  from: 2027\n  # amount: {',
    );
  });

  test('in the language of the portfolio; the title in that of the reader', () => {
    const editor = new ActionWorld(
      {
        [file]: 'id: a\ntitle: t\nstatus: concept‸\n',
        'policy-asks.yaml': 'title: T\nlanguage: en\ntoday: 2026-03-12\n',
      },
      'nl',
    );
    const action = editor.action(file, 'Zet klaar');
    expect(editor.after(action)[file]).toContain('# owner: …  # role or person of the submission');
  });

  test('it answers the findings about completeness, where the profile has them', () => {
    const editor = new ActionWorld({
      [file]: 'id: a\ntitle: Bouw woningen\nst‸atus: concept\n',
      'policy-asks.yaml': 'title: T\nprofile: submit\ntoday: 2026-03-12\n',
    });
    const finding = editor.findings.find(({ rule }) => rule === 'goal/missing');
    const action = editor
      .offeredAt(file, finding?.range ?? { start: 0, end: 0 })
      .find(({ title }) => title.includes('Zet klaar'));
    expect(action).toMatchObject({ kind: 'quickfix' });
    expect(action?.findings?.map(({ rule }) => rule)).toContain('goal/missing');
  });
});

test.each([
  ['a text that reads badly', 'id: a\ntitle: "t\nstatus: concept\n'],
  ['half a key', 'id: a\ntitle: t\nstatus: concept\nfund'],
  ['a record between brackets', '{id: a, title: t, status: concept}\n'],
  ['a list', '- a\n'],
  ['nothing', ''],
])('%s: the values stay, or nothing is offered', (_what, text) => {
  const editor = world(text);
  for (const action of editor.offered(file).filter(({ title }) => title.includes('Zet klaar'))) {
    const [was, is] = [text, editor.after(action)[file] ?? ''].map(
      (one) => readText(one).documents[0]?.value,
    );
    expect(Object(is)).toMatchObject(Object(was));
  }
});

describe('every rule about completeness', () => {
  const rules = allRules.flatMap((rule) => (rule.kind === 'ask' && rule.completeness === true ? [rule] : []));
  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s wants a key of the record',
    (_code, rule) => {
      const editor = new ActionWorld(exampleFiles(rule.examples.wrong));
      const wanted = editor.world.portfolio.asks.flatMap((entry) => {
        const { value, unreliable } = editor.source(entry.file).documents[entry.document] ?? {
          unreliable: [],
        };
        const { ask } = readAsk(value, { document: entry.document, unreliable });
        const { vocabulary } = editor.world.portfolio;
        return wantedKeys([rule], ask, { vocabulary, today: '2026-03-12', submission: entry.submission }).map(
          (path) => ({ path, value }),
        );
      });
      expect(wanted.length).toBeGreaterThan(0);
      for (const { path, value } of wanted) {
        expect(schemaAt('ask', path)).toBeDefined();
        const there = path.reduce<unknown>((here, step) => Object(here)[step], value);
        expect(there === undefined || (Array.isArray(there) && there.length === 0)).toBe(true);
      }
      expect(canonicalKeys('ask', [])).toContain(wanted[0]?.path[0]);
    },
  );
});
