// Links between asks: to asks that exist, to others than oneself, and not in a circle.
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { linkCycle } from '../../server/rules/link/cycle.ts';
import { selfLink } from '../../server/rules/link/self.ts';
import { unknownAsk } from '../../server/rules/link/unknown-ask.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld([unknownAsk, selfLink, linkCycle]);
const asks = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [`submissions/rga/${id}.ask.yaml`, `id: ${id}\n${text}\n`]),
  );

describe('a link to an ask that does not exist', () => {
  const typo = asks({ 'rga-wonen': 'dependsOn: [rga-rial]', 'rga-rail': '' });

  test('offers the nearest ids, and to remove the link', () => {
    const found = world.only(typo);
    expect(sentence(found)).toBe(
      'De vraag “rga-rial” bestaat niet in deze portefeuille. Bedoelde u “rga-rail”? Wie de samenhang leest, loopt hier dood. ' +
        'Verbeter de id, voeg de vraag toe, of haal de verwijzing weg.',
    );
    expect(fixTitles(found).toSorted()).toEqual([
      'Haal de verwijzing naar “rga-rial” weg',
      'Vervang door “rga-rail”',
    ]);
    for (const fix of found.fixes) expect(world.codes(fixed(typo, found, fix))).toEqual([]);
  });

  test.each([
    ['a list', 'dependsOn: [14]', ['dependsOn', 0]],
    ['a map', 'dependsOn: [{ask: 14}]', ['dependsOn', 0, 'ask']],
    ['a programme', 'partOf: 14', ['partOf']],
    ['a waiver', 'waivers: [{ rule: 14, because: a }]', ['waivers', 0, 'rule']],
  ])('as a number is one mistake in %s, and one more only once it is a text', (_where, text, path) => {
    const files = {
      'policy-asks.yaml': 'title: Proef\n',
      ...asks({ 'rga-een': `title: Een\nstatus: concept\n${text}` }),
    };
    const found = (given: Readonly<Record<string, string>>) => {
      const { checker } = checkerOf(given);
      return checker.findings().filter(({ rule }) => /^(?:schema|link|ignore)\//.test(rule));
    };
    expect(found(files).map((one) => [one.rule, one.path])).toEqual([['schema/wrong-type', path]]);
    const quoted = Object.fromEntries(
      Object.entries(files).map(([file, one]) => [file, one.replace('14', '"14"')]),
    );
    expect(found(quoted)).toMatchObject([{ rule: expect.stringMatching(/unknown-(?:ask|rule)$/), path }]);
  });

  test.each([
    ['a list', 'supports: [rga-wonen, rga-weg]', ['supports', 1]],
    ['a map', 'jointWith: [{ask: rga-weg, seen: 3f2a}]', ['jointWith', 0, 'ask']],
    [
      'an answer to near-duplicates',
      'distinctFrom: [{ask: rga-weg, because: anders}]',
      ['distinctFrom', 0, 'ask'],
    ],
    ['a programme', 'partOf: rga-weg', ['partOf']],
    [
      'a waiver',
      'waivers: [{ rule: scheme/contradiction, because: a }, { rule: scheme/contradiction, with: rga-weg, because: b }]',
      ['waivers', 1, 'with'],
    ],
  ])('is told at its id in %s', (_where, text, path) => {
    expect(world.only(asks({ 'rga-een': text, 'rga-wonen': '' })).path).toEqual(path);
  });

  test.each([
    ['the programme', 'partOf: rga-rial'],
    ['a waiver', 'waivers: [{ rule: scheme/contradiction, with: rga-rial, because: b, until: 2026-12-31 }]'],
  ])('is mended or taken away whole in %s', (_where, text) => {
    const wrong = asks({ 'rga-een': text, 'rga-rail': '' });
    const found = world.only(wrong);
    expect(found.fixes).toHaveLength(2);
    const results = found.fixes.map((fix) => fixed(wrong, found, fix)[found.file]?.trim());
    expect(results).toEqual([
      'title: Voorbeeld\nstatus: concept\nid: rga-een',
      `title: Voorbeeld\nstatus: concept\nid: rga-een\n${text.replace('rial', 'rail')}`,
    ]);
  });

  test('never offers the ask that holds the link', () => {
    const found = world.only(asks({ 'rga-rail': 'dependsOn: [rga-rai]', 'rga-rails': '' }));
    expect(found.facts).toEqual({ to: 'rga-rai', near: ['rga-rails'] });
    expect(fixTitles(found)).not.toContain('Vervang door “rga-rail”');
  });

  test('is cured when the ask appears', () => {
    expect(world.codes({ ...typo, ...asks({ 'rga-rial': '' }) })).toEqual([]);
  });

  test('is told when several asks bore that id, with each of them as an answer', () => {
    const split = asks({
      'rga-wonen': 'dependsOn: [rga-lijn]\ndistinctFrom: [{ask: rga-lijn, because: ander werk}]',
      'rga-spoor': 'formerIds: [rga-lijn]',
      'rga-bus': 'formerIds: [rga-lijn]',
    });
    const found = world.only(split);
    expect(found).toMatchObject({ rule: 'link/unknown-ask', ask: 'rga-wonen', path: ['dependsOn', 0] });
    expect(sentence(found)).toBe(
      'Zo (“rga-lijn”) heette vroeger meer dan één vraag: “rga-bus” en “rga-spoor”. ' +
        'Welke hier is bedoeld, is niet te zeggen, en daarom telt de verwijzing voor geen ervan. ' +
        'Schrijf de id van de vraag die u bedoelt.',
    );
    expect(found.fixes).toHaveLength(2);
    for (const fix of found.fixes) expect(world.codes(fixed(split, found, fix))).toEqual([]);
    expect(world.codes({ ...split, ...asks({ 'rga-lijn': '' }) })).toEqual([]);
  });

  test('is told as soon as a second ask bore that id, and no longer when it did not', () => {
    const files = asks({
      'rga-wonen': 'dependsOn: [rga-lijn]',
      'rga-spoor': 'formerIds: [rga-lijn]',
      'rga-bus': '',
    });
    const folder = new MemoryFolder(exampleFiles(files));
    const checker = new Checker(folder, { rules: [unknownAsk] });
    checker.load();
    const told = (bus: string) => {
      folder.files.set('submissions/rga/rga-bus.ask.yaml', `id: rga-bus\n${bus}\n`);
      checker.apply(['submissions/rga/rga-bus.ask.yaml']);
      return checker.findings().flatMap(({ rule, ask }) => (rule === unknownAsk.code ? [ask] : []));
    };
    expect([told('formerIds: [rga-lijn]'), told('')]).toEqual([['rga-wonen'], []]);
  });

  test('is no slip when an ask bore that id before', () => {
    expect(
      world.codes(asks({ 'rga-wonen': 'dependsOn: [rga-lijn]', 'rga-rail': 'formerIds: [rga-lijn]' })),
    ).toEqual([]);
  });
});

describe('an ask that points at itself', () => {
  test.each([
    ['by its id', 'supports: [rga-een]'],
    ['by a former id', 'formerIds: [rga-oud]\nsupports: [rga-oud]'],
    ['and depends on itself, which is no circle', 'dependsOn: [rga-een]'],
    ['as its own programme', 'partOf: rga-een'],
    ['in a waiver', 'waivers: [{ rule: scheme/contradiction, with: rga-een, because: b }]'],
  ])('%s', (_how, text) => {
    const found = world.only(asks({ 'rga-een': text }));
    expect(found.rule).toBe('link/self');
    expect(world.codes(fixed(asks({ 'rga-een': text }), found, found.fixes[0]))).toEqual([]);
  });
});

describe('a circle', () => {
  const circle = asks({
    'rga-wonen': 'dependsOn: [rga-rail]',
    'rga-rail': 'dependsOn: [rga-economie]',
    'rga-economie': 'dependsOn: [{ask: rga-wonen, while: [concept]}]',
  });

  test('is told once, at the link of its smallest id, with the other links beside it', () => {
    const found = world.only(circle);
    expect([found.ask, found.path]).toEqual(['rga-economie', ['dependsOn', 0, 'ask']]);
    expect(found.related.map(({ facts }) => facts)).toEqual([
      { ask: 'rga-wonen', to: 'rga-rail' },
      { ask: 'rga-rail', to: 'rga-economie' },
    ]);
    expect(sentence(found)).toContain(
      'Deze vragen wachten op elkaar: rga-economie → rga-wonen → rga-rail → rga-economie. Zo kan geen ervan',
    );
  });

  test('may run over a former id', () => {
    const found = world.only(
      asks({ 'rga-een': 'dependsOn: [rga-oud]', 'rga-twee': 'formerIds: [rga-oud]\ndependsOn: [rga-een]' }),
    );
    expect(found.facts.path).toEqual(['rga-een', 'rga-twee', 'rga-een']);
  });

  test('is broken when one of its asks is over', () => {
    const pair = (status: string) =>
      asks({ 'rga-een': `dependsOn: [rga-twee]\nstatus: ${status}`, 'rga-twee': 'dependsOn: [rga-een]' });
    expect(world.codes(pair('concept'))).toEqual(['link/cycle rga-een']);
    expect(world.codes(pair('ingetrokken'))).toEqual([]);
  });

  test('of parts is told too', () => {
    const parts = asks({
      'rga-een': 'partOf: rga-twee',
      'rga-twee': 'partOf: rga-drie',
      'rga-drie': 'partOf: rga-een',
    });
    const found = world.only(parts);
    expect([found.ask, found.path]).toEqual(['rga-drie', ['partOf']]);
    expect(sentence(found)).toBe(
      'Deze vragen zijn onderdeel van elkaar: rga-drie → rga-een → rga-twee → rga-drie. ' +
        'Zo is geen ervan het programma, en het totaal is niet te tellen. ' +
        'Bepaal welke vraag het programma is en haal daar `partOf` weg.',
    );
  });

  test('of a programme that waits for its part is none', () => {
    expect(world.codes(asks({ 'rga-een': 'dependsOn: [rga-twee]', 'rga-twee': 'partOf: rga-een' }))).toEqual(
      [],
    );
  });

  test('of asks that only support each other is none', () => {
    expect(
      world.codes(asks({ 'rga-een': 'supports: [rga-twee]', 'rga-twee': 'supports: [rga-een]' })),
    ).toEqual([]);
  });

  test('of very many asks is told in a sentence that one can read', () => {
    const ids = Array.from({ length: 300 }, (_, place) => `ring-${1000 + place}`);
    const ring = ids.map((id, place) => [id, `dependsOn: [${ids[(place + 1) % ids.length]}]`]);
    const found = world.only(asks(Object.fromEntries(ring)));
    expect(found.facts.path).toHaveLength(301);
    expect(sentence(found)).toContain('ring-1006 → … nog 293 vragen … → ring-1000');
    expect(found.related).toHaveLength(20);
  });
});
