// Links that no longer go with the status of the other ask: waited for in vain, other than expected, both granted.
import { describe, expect, test } from 'vitest';
import { exclusiveBothGranted } from '../../server/rules/link/exclusive-both-granted.ts';
import { expectationFailed } from '../../server/rules/link/expectation-failed.ts';
import { toEndedAsk } from '../../server/rules/link/to-ended-ask.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld([toEndedAsk, expectationFailed, exclusiveBothGranted]);
const asks = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [`submissions/rga/${id}.ask.yaml`, `id: ${id}\n${text}\n`]),
  );

describe('an ask that waits for one that is over', () => {
  const waiting = (status: string, link = 'rga-tram', more = {}) =>
    asks({ 'rga-wonen': `dependsOn: [${link}]`, 'rga-tram': `status: ${status}`, ...more });

  test.each(['ingetrokken', 'afgewezen', 'achterhaald'])('because it was %s', (status) => {
    const found = world.only(waiting(status));
    expect([found.rule, found.ask, found.path]).toEqual(['link/to-ended-ask', 'rga-wonen', ['dependsOn', 0]]);
    expect(found.related.map(({ facts }) => facts.ask)).toEqual(['rga-tram']);
    expect(world.codes(fixed(waiting(status), found, found.fixes[0]))).toEqual([]);
  });

  test.each(['uitgevoerd', 'gehonoreerd', 'toegezegd', 'concept'])('but not when it is %s', (status) => {
    expect(world.codes(waiting(status))).toEqual([]);
  });

  test('says so, and what to do', () => {
    expect(sentence(world.only(waiting('ingetrokken')))).toBe(
      'Deze vraag wacht op “rga-tram”, maar die heeft de status “Ingetrokken”. ' +
        'Wat u nodig hebt, komt er langs deze weg niet meer. ' +
        'Verwijs naar een vraag die nog loopt, haal de verwijzing weg, of pas uw vraag aan.',
    );
  });

  test('is offered the ask that took its place', () => {
    const replaced = waiting('achterhaald', 'rga-tram', asks({ 'rga-rail': 'replaces: [rga-tram]' }));
    const found = world.only(replaced);
    expect(found.facts).toMatchObject({ to: 'rga-tram', successors: ['rga-rail'] });
    expect(sentence(found)).toContain('Daarvoor in de plaats kwam “rga-rail”.');
    expect(fixTitles(found)).toEqual(['Haal de verwijzing naar “rga-tram” weg', 'Vervang door “rga-rail”']);
    for (const fix of found.fixes) expect(world.codes(fixed(replaced, found, fix))).toEqual([]);
  });

  test('is offered the end of a chain, and never an ask that is over or itself', () => {
    const chain = asks({
      'rga-wonen': 'dependsOn: [rga-tram]\nreplaces: [rga-metro]',
      'rga-tram': 'status: achterhaald\nformerIds: [rga-lijn-1]',
      'rga-metro': 'status: ingetrokken\nreplaces: [rga-lijn-1]',
      'rga-bus': 'status: achterhaald\nreplaces: [rga-tram, rga-metro]',
      'rga-rail': 'replaces: [{ ask: rga-bus }]',
      'rga-weg': 'supports: [rga-tram]',
    });
    expect(world.only(chain).facts.successors).toEqual(['rga-rail']);
  });

  test('of two that replace each other none is offered', () => {
    const round = asks({
      'rga-wonen': 'dependsOn: [rga-tram]',
      'rga-tram': 'status: achterhaald\nreplaces: [rga-bus]',
      'rga-bus': 'status: achterhaald\nreplaces: [rga-tram]',
    });
    expect(world.only(round).facts.successors).toEqual([]);
  });

  test.each([
    ['the waiting ask is over itself', { 'rga-wonen': 'status: ingetrokken\ndependsOn: [rga-tram]' }],
    ['it merely supports', { 'rga-wonen': 'supports: [rga-tram]' }],
    ['it says that it knows', { 'rga-wonen': 'dependsOn: [{ ask: rga-tram, while: [ingetrokken] }]' }],
    ['two asks bear the id, which another rule tells', { 'rga-dubbel': 'formerIds: []' }],
  ])('holds when %s', (what, more: Record<string, string>) => {
    const files = { ...waiting('ingetrokken'), ...asks(more) };
    const twin = { 'submissions/rga/rga-dubbel.ask.yaml': 'id: rga-tram\n' };
    expect(world.codes(what.startsWith('two') ? { ...files, ...twin } : files)).toEqual([]);
  });
});

describe('an ask that expects another in certain statuses', () => {
  const expecting = (status: string, key = 'dependsOn') =>
    asks({
      'rga-wonen': `${key}: [{ ask: rga-rail, while: [toegezegd, gehonoreerd] }]`,
      'rga-rail': `status: ${status}`,
    });

  test('is told when it is in none of them', () => {
    const found = world.only(expecting('in-behandeling'));
    expect([found.rule, found.path]).toEqual(['link/expectation-failed', ['dependsOn', 0, 'while']]);
    expect(sentence(found)).toBe(
      'Deze vraag rekent erop dat “rga-rail” de status “Toegezegd” of “Gehonoreerd” heeft, maar de status is “In behandeling”. ' +
        'Misschien klopt uw vraag dan ook niet meer. ' +
        'Lees die vraag; kan de uwe zo blijven, zet de nieuwe status dan onder `while`.',
    );
    const mended = fixed(expecting('in-behandeling'), found, found.fixes[0]);
    expect(mended['submissions/rga/rga-wonen.ask.yaml']).toContain(
      'while: [toegezegd, gehonoreerd, in-behandeling]',
    );
    expect(world.codes(mended)).toEqual([]);
  });

  test.each(['supports', 'jointWith', 'excludes'])('under `%s` as well', (key) => {
    expect(world.codes(expecting('concept', key))).toEqual(['link/expectation-failed rga-wonen']);
  });

  test('once, even when the other ask is over', () => {
    expect(world.codes(expecting('ingetrokken'))).toEqual(['link/expectation-failed rga-wonen']);
  });

  test.each(['toegezegd', 'gehonoreerd'])('holds for %s', (status) => {
    expect(world.codes(expecting(status))).toEqual([]);
  });

  test('is not told of a status that cannot be read: another finding tells of that', () => {
    expect(world.codes(expecting('kwijt'))).toEqual([]);
  });

  test('expects nothing any more once it is over', () => {
    const over = expecting('concept');
    over['submissions/rga/rga-wonen.ask.yaml'] += 'status: ingetrokken\n';
    expect(world.codes(over)).toEqual([]);
  });
});

describe('two asks that exclude each other', () => {
  const pair = (one: string, other: string) =>
    asks({
      'rga-brug': `status: ${one}\nexcludes: [rga-tunnel]`,
      'rga-tunnel': `status: ${other}\nexcludes: [rga-brug]`,
    });
  const both = ['link/exclusive-both-granted rga-brug', 'link/exclusive-both-granted rga-tunnel'];

  test.each([
    ['gehonoreerd', 'gehonoreerd', both],
    ['gehonoreerd', 'deels-gehonoreerd', both],
    ['uitgevoerd', 'deels-gehonoreerd', both],
    ['gehonoreerd', 'toegezegd', []],
    ['gehonoreerd', 'afgewezen', []],
    ['concept', 'concept', []],
  ])('%s and %s', (one, other, wanted) => {
    expect(world.codes(pair(one, other))).toEqual(wanted);
  });

  test('are told on the side that says it, with both statuses', () => {
    const oneSided = asks({
      'rga-brug': 'status: gehonoreerd\nexcludes: [rga-tunnel]',
      'rga-tunnel': 'status: deels-gehonoreerd',
    });
    const found = world.only(oneSided);
    expect(found.ask).toBe('rga-brug');
    expect(sentence(found)).toContain(
      'Deze vraag sluit “rga-tunnel” uit, maar beide zijn toegekend: deze is “Gehonoreerd”, de andere “Deels gehonoreerd”.',
    );
    expect(found.related.map(({ label }) => label)).toEqual(['status-here', 'target-status-here']);
  });
});
