// A portfolio beside an earlier version of itself: what vanished, changed its id, went back, or changed its money.
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { allRules } from '../../server/rules/all.ts';
import { exampleFiles } from '../worlds/example-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const rules = allRules.filter(({ kind }) => kind === 'time');
type Asks = Readonly<Record<string, string>>;

/** Files by name in one submission. */
const files = (asks: Asks) =>
  exampleFiles(
    Object.fromEntries(
      Object.entries(asks).map(([name, text]) => [`submissions/rga/${name}.ask.yaml`, text]),
    ),
  );

function compared(before: Asks, now: Asks) {
  const checker = new Checker(new MemoryFolder(files(now)), {
    rules,
    since: new MemoryFolder(files(before)),
  });
  checker.load();
  return checker.findings();
}
const codes = (before: Asks, now: Asks) => compared(before, now).map(({ rule, ask }) => `${rule} ${ask}`);

const rail = (more: string, id = 'rga-rail') =>
  `id: ${id}\ntitle: Een spoorlijn\nsummary: Van hier naar daar.\n${more}`;

test('nothing is compared without an earlier version', () => {
  const checker = new Checker(new MemoryFolder(files({ a: rail('status: concept') })), { rules });
  checker.load();
  expect([checker.findings(), checker.statistics()]).toEqual([[], []]);
});

test('what stayed the same is not told', () => {
  expect(codes({ a: rail('status: ingediend') }, { a: rail('status: ingediend') })).toEqual([]);
});

describe('an ask that is gone', () => {
  test.each(['ingediend', 'in-behandeling', 'toegezegd', 'gehonoreerd'])('was %s: is told', (status) => {
    const [found, ...others] = compared({ a: rail(`status: ${status}`), b: 'id: b' }, { b: 'id: b' });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'ask/vanished',
      ask: 'rga-rail',
      file: 'submissions/rga/submission.yaml',
    });
  });

  test.each(['concept', 'bestuurlijk-vastgesteld', 'ingetrokken', 'afgewezen'])(
    'was %s: is not',
    (status) => {
      expect(codes({ a: rail(`status: ${status}`), b: 'id: b' }, { b: 'id: b' })).toEqual([]);
    },
  );

  test('with its submission is told where the portfolio begins', () => {
    const [found] = compared({ a: rail('status: ingediend') }, {});
    expect(found?.file).toBe('policy-asks.yaml');
  });

  test('is not told when it moved to another file', () => {
    expect(codes({ a: rail('status: ingediend') }, { b: rail('status: ingediend') })).toEqual([]);
  });
});

describe('another id', () => {
  test('for the same words keeps the old one, wherever the ask stands', () => {
    const [found] = compared({ a: rail('status: ingediend', 'rga-spoor') }, { b: rail('status: ingediend') });
    expect(found).toMatchObject({ rule: 'ask/id-changed', ask: 'rga-rail', facts: { former: 'rga-spoor' } });
  });

  test('for other words is another ask', () => {
    const now = { a: 'id: rga-weg\ntitle: Een weg\nstatus: ingediend' };
    expect(codes({ a: rail('status: ingediend') }, now)).toEqual(['ask/vanished rga-rail']);
  });

  test('and another amount in the same place is still the same ask', () => {
    const was = rail('status: concept\nfunding: { term: meerjarig, from: 2027 }', 'rga-spoor');
    const is = rail('status: concept\nfunding: { term: meerjarig, from: 2028 }');
    expect(codes({ a: was }, { a: is })).toEqual(['ask/id-changed rga-rail']);
  });

  test('that was kept is in order', () => {
    expect(codes({ a: rail('', 'rga-spoor') }, { a: rail('formerIds: [rga-spoor]') })).toEqual([]);
  });

  test('of two asks with the same words is told once for each', () => {
    const before = { a: rail('', 'oud-1'), b: rail('', 'oud-2') };
    expect(codes(before, { a: rail('', 'nieuw-1'), b: rail('', 'nieuw-2') })).toEqual([
      'ask/id-changed nieuw-1',
      'ask/id-changed nieuw-2',
    ]);
  });
});

describe('a status that goes back', () => {
  test.each([
    ['ingediend', 'concept', true],
    ['toegezegd', 'ingediend', true],
    ['concept', 'ingediend', false],
    ['ingediend', 'ingetrokken', false],
    ['motie-aangenomen', 'toegezegd', false],
    ['toegezegd', 'motie-aangenomen', false],
  ])('from %s to %s: told %s', (was, is, told) => {
    const found = codes({ a: rail(`status: ${was}`) }, { a: rail(`status: ${is}`) });
    expect(found).toEqual(told ? ['status/went-back rga-rail'] : []);
  });

  test('needs a note at the step that goes back, not somewhere else', () => {
    const step = (note: string) =>
      rail(`status: concept\nhistory:\n  - { date: 2026-03-01, status: concept${note} }`);
    expect(codes({ a: rail('status: ingediend') }, { a: step('') })).toHaveLength(1);
    expect(codes({ a: rail('status: ingediend') }, { a: step(', note: De raad wil het anders.') })).toEqual(
      [],
    );
  });
});

describe('money of an adopted ask', () => {
  const money = (status: string, amount: number, more = '') =>
    rail(
      `status: ${status}\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: ${amount} } }\n${more}`,
    );

  test('that changed is told with both figures', () => {
    const [found] = compared({ a: money('bestuurlijk-vastgesteld', 8) }, { a: money('ingediend', 9) });
    expect(found?.facts).toMatchObject({ changes: [{ what: 'total', before: 8, now: 9 }] });
  });

  test('in another form is the same', () => {
    const quoted = money('ingediend', 8000).replace('8000', '"8_000"');
    expect(codes({ a: money('ingediend', 8000) }, { a: quoted })).toEqual([]);
  });

  test('may change before the adoption, after the grant, and when adopted anew', () => {
    expect(codes({ a: money('concept', 8) }, { a: money('concept', 9) })).toEqual([]);
    expect(codes({ a: money('gehonoreerd', 8) }, { a: money('gehonoreerd', 9) })).toEqual([]);
    const anew =
      'history:\n  - { date: 2026-03-10, status: bestuurlijk-vastgesteld, decision: { body: GS, number: "7" } }\n';
    expect(codes({ a: money('ingediend', 8) }, { a: money('ingediend', 9, anew) })).toEqual([]);
  });
});
