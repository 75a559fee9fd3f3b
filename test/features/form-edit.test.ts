// A field that is filled in, changed or emptied: how the text reads after it, or why nothing was done.
import { describe, expect, test } from 'vitest';
import { editField } from '../../server/features/form/edit-field.ts';
import { inEveryForm } from '../worlds/editor-world.ts';
import { askFile, FormWorld, partsOf, stepsOf } from '../worlds/form-world.ts';

const ask = `# over wonen
id: rga-wonen
title: Bouw meer woningen # werktitel
status: concept
targetRegions: [GM0014, GM1699]
instrument: {type: spuk-regeling} # of anders
funding:
  term: meerjarig
  amount:
    total: 12_500_000
contribution:
  - text: Grond # van de gemeente
  - text: Geld
    owner: strategist
`;

inEveryForm(ask, (text) => {
  const document = text.startsWith('id: eerste') ? 1 : 0;
  const world = new FormWorld(text);
  const head = text.slice(
    0,
    text.length - ask.replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n').length,
  );
  const after = (path: string, value: Parameters<FormWorld['after']>[1]) =>
    world.after(path, value, document).slice(head.length).replaceAll('\r\n', '\n');

  test.each([
    [
      'title',
      'Bouw minder: “klein”',
      'title: Bouw meer woningen # werktitel',
      'title: "Bouw minder: “klein”" # werktitel',
    ],
    ['funding.amount.total', '€ 15 mln', '12_500_000', '15_000_000'],
    ['funding.amount.vat', 'excl', '12_500_000', '12_500_000\n    vat: excl'],
    ['funding.from', '2027', 'meerjarig', 'meerjarig\n  from: 2027'],
    ['deadline', '1 juni 2026', 'contribution:', 'deadline: 2026-06-01\ncontribution:'],
    ['owner', 'strategist', 'concept', 'concept\nowner: strategist'],
    ['nationalGoals.0', 'woningbouw', 'concept', 'concept\nnationalGoals:\n  - woningbouw'],
    ['targetRegions.2', 'PV20', 'GM1699]', 'GM1699, PV20]'],
    ['targetRegions.0', null, '[GM0014, GM1699]', '[GM1699]'],
    ['instrument.recipient', 'GM0014', 'spuk-regeling}', 'spuk-regeling, recipient: GM0014}'],
    ['contribution.0.owner', 'strategist', 'gemeente', 'gemeente\n    owner: strategist'],
    ['contribution.1.owner', null, '    owner: strategist\n', ''],
    ['contribution.1', null, '  - text: Geld\n    owner: strategist\n', ''],
    ['contribution.2.text', 'Mensen', 'strategist\n', 'strategist\n  - text: Mensen\n'],
    ['funding.amount.total', null, '  amount:\n    total: 12_500_000\n', ''],
  ])('%s becomes %j', (path, value, from, to) => {
    expect(after(path, value)).toBe(ask.replace(from, to));
  });

  test('an area without a code is kept in words', () => {
    expect(after('targetRegions.2', { informal: 'de dorpen' })).toContain('GM1699, {informal: de dorpen}]');
  });

  test('another order moves values, not lines', () => {
    expect(after('targetRegions', ['GM1699', 'GM0014'])).toBe(
      ask.replace('GM0014, GM1699', 'GM1699, GM0014'),
    );
  });

  test.each([
    ['title', 'Bouw meer woningen '],
    ['funding.amount.total', '12.500.000'],
    ['funding.amount.total', '12,5 miljoen'],
    ['deadline', ''],
  ])('%s with what it has already is no edit', (path, value) => {
    expect(after(path, value)).toBe(ask);
  });

  test.each([
    ['funding.amount.total', 'veel', 'Verwacht wordt een heel bedrag'],
    ['funding.from', '27', 'een jaartal van vier cijfers'],
    ['deadline', '31-02-2026', 'een datum die bestaat'],
    ['priority', '9', 'past hier niet'],
    ['id', 'rga-anders', 'Hernoemen'],
    ['kleur', 'blauw', 'Dit veld is er niet'],
    ['title.0', 'x', 'Dit veld is er niet'],
  ])('%s is not given %j', (path, value, why) => {
    const said = world.after(path, value, document);
    expect(said).toMatch(/^✗ /);
    expect(said).toContain(why);
  });
});

describe('what was set out to be filled in', () => {
  const template = `id: rga-wonen
title: Bouw
status: concept

# Nog in te vullen:
# owner: …  # rol of persoon uit de inbreng
# instrument: {type: …}  # waarmee het Rijk de vraag kan inwilligen
# wij wachten op …
funding:
  term: meerjarig
  # from: …
`;
  const world = new FormWorld(template);

  test('gives its line to the field', () => {
    expect(world.after('owner', 'strategist')).toBe(template.replace(/# owner:.*/, 'owner: strategist'));
    expect(world.after('instrument.type', 'spuk-regeling')).toBe(
      template.replace(/# instrument:.*/, 'instrument:\n  type: spuk-regeling'),
    );
    expect(world.after('funding.from', '2027')).toBe(template.replace('# from: …', 'from: 2027'));
  });
});

describe('a text of several lines', () => {
  test('stays a block', () => {
    const world = new FormWorld('id: a\ntitle: t\nstatus: concept\nsummary: |\n  een\n\n  twee\n');
    expect(world.after('summary', 'een\n\ndrie')).toBe(
      'id: a\ntitle: t\nstatus: concept\nsummary: |\n  een\n\n  drie\n',
    );
    expect(world.after('summary', 'een\n\ntwee')).toBe(world.source('submissions/rga/wonen.ask.yaml').text);
  });
});

describe('what is taken away', () => {
  const text =
    'id: a\ntitle: t\nstatus: concept\ntargetRegions: [GM0014, GM1699]\ncontribution:\n  - text: Grond\n  - text: Geld\n';
  const world = new FormWorld(text);
  const rows = partsOf(world.form()).flatMap((part) => (part.part === 'rows' ? part.rows : []));
  const seen = [...rows, ...(world.field('targetRegions').chips ?? [])];
  const markOf = (path: string) => seen.find((one) => one.path.join('.') === path)?.mark;
  const without = (path: string, mark: string | undefined) => {
    const change = { path: stepsOf(path), value: null, seen: mark };
    return editField(world.source(askFile), 0, change, world.world);
  };

  test.each(['contribution.1', 'targetRegions.0'])('is what was seen: %s', (path) => {
    expect(without(path, markOf(path))).toHaveProperty('edits.length', 1);
  });

  test.each([
    ['contribution.0', 'contribution.1'],
    ['contribution.1', 'contribution.2'],
    ['targetRegions.1', 'targetRegions.0'],
  ])('is not what came in its place: %s at %s', (path, by) => {
    expect(without(by, markOf(path))).toHaveProperty('refused');
  });
});

test('what cannot be read is not written into', () => {
  const world = new FormWorld('- a\n- b\n');
  expect(world.after('title', 'x')).toContain('niet te lezen');
});
