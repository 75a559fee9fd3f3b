// Asks that say nearly the same: what is told, what sets asks apart, and which answers end it.
import { describe, expect, test } from 'vitest';
import { nearDuplicate } from '../../server/rules/ask/near-duplicate.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld([nearDuplicate]);

const province = 'submissions/PV22/rondweg.ask.yaml';
const town = 'submissions/GM0114/rondweg.ask.yaml';
const about = (id: string, title: string, more = '') =>
  `id: ${id}\ntitle: ${title}\nnationalGoals: [bereikbaarheid]\ntargetRegions: [GM0114]\n${more}`;
const pair = (one: string, other: string) => ({ [province]: one, [town]: other });
/** A pair that is told; `here` and `there` are added to either. */
const alike = (here = '', there = '') =>
  pair(
    about('dre-rondweg', 'Betaal mee aan de rondweg om Klazienaveen', here),
    about('em-rondweg', 'Draag 20 miljoen bij aan een rondweg bij Klazienaveen', there),
  );

describe('two asks that say nearly the same', () => {
  test('are told on each, once, with the other beside it', () => {
    const found = world.findings(alike());
    expect(found.map(({ file, path, facts }) => [file, path, facts.other, facts.share])).toEqual([
      [town, ['title'], 'dre-rondweg', 100],
      [province, ['title'], 'em-rondweg', 100],
    ]);
    expect(found.map(({ related }) => related.map((place) => place.file))).toEqual([[province], [town]]);
  });

  test('are shown side by side, with what they share and the three answers', () => {
    const [, found] = world.findings(
      pair(
        about('dre-hubs', 'Investeer in drie overstappunten voor bus en trein'),
        about('em-hubs', 'Leg vijf overstappunten tussen bus en trein aan'),
      ),
    );
    expect(sentence(found)).toBe(
      '“Investeer in drie overstappunten voor bus en trein” lijkt op “Leg vijf overstappunten tussen bus en trein aan” (“em-hubs”). ' +
        'Op kleine woorden, getallen en regionamen na zeggen zij hetzelfde: beide hebben “overstappunten voor bus en trein”. ' +
        'Wie dezelfde vraag van twee kanten krijgt, laat hen op elkaar wachten; samen staat u sterker. ' +
        'Kies een antwoord en schrijf dat in deze vraag. ' +
        'Dezelfde vraag: dien haar samen in met `jointWith: [em-hubs]`, of houd er één en schrijf daar `replaces: [em-hubs]`. ' +
        'Niet dezelfde: schrijf waarom, met `distinctFrom: [{ask: em-hubs, because: "…"}]`.',
    );
  });

  test('are told with the words that differ', () => {
    const why = 'summary: Voor de overweg wacht men hier tien minuten per uur.\n';
    const [found] = world.findings(
      pair(
        about('dre-tunnel', 'Leg een autotunnel aan onder het spoor bij het station', why),
        about('em-tunnel', 'Leg een fietstunnel aan onder het spoor bij het station', why),
      ),
    );
    expect(sentence(found)).toContain('Zij zeggen voor een groot deel hetzelfde: beide hebben “spoor bij');
    expect(sentence(found)).toContain('Het verschil: hier “fietstunnel”, daar “autotunnel”.');
    expect(sentence(found, 'en')).toContain('The difference: here “fietstunnel”, there “autotunnel”.');
  });

  test('of one submission cannot be joined: one of them goes', () => {
    const both = `${about('dre-rondweg', 'Betaal mee aan de rondweg om Klazienaveen')}---\n${about('dre-weg', 'Betaal mee aan een rondweg bij Klazienaveen')}`;
    const found = world.findings({ [province]: both });
    expect(found.map(({ ask }) => ask)).toEqual(['dre-rondweg', 'dre-weg']);
    expect(sentence(found[0])).not.toContain('jointWith');
    expect(found.flatMap((each) => fixTitles(each))).toEqual([
      'Laat deze vraag in de plaats komen van “dre-weg” (`replaces`)',
      'Laat deze vraag in de plaats komen van “dre-rondweg” (`replaces`)',
    ]);
  });

  test('are found by any language that both have', () => {
    const found = world.findings(
      pair(
        about('dre-ring', '{ nl: Leg de ring aan, en: Build a ring road around Klazienaveen }'),
        about('em-ring', 'Build the ring road around Klazienaveen'),
      ),
    );
    expect(found).toHaveLength(2);
  });

  test('are told in the language of the reader, when both have it', () => {
    const title = (end: string, last: string) =>
      `{ nl: Wijs laadpleinen voor vrachtwagens aan langs de N33${end}, en: Designate charging sites for lorries along the N33${last} }`;
    const [found] = world.findings(
      pair(about('dre-laden', title('', '')), about('em-laden', title(' bij Emmen', ' near Emmen'))),
    );
    expect(sentence(found)).toContain('beide hebben “laadpleinen voor vrachtwagens aan langs de N33”');
    expect(sentence(found, 'en')).toContain('both have “Designate charging sites for lorries along the N33”');
  });

  test('about one scheme by different names are told, whatever their goals', () => {
    const ask = (id: string, scheme: string, goal: string) =>
      `id: ${id}\ntitle: Tel kleine bouwplannen samen voor de drempel\nnationalGoals: [${goal}]\ntargetRegions: [GM0114]\nscheme: { id: ${scheme}, effect: change }`;
    expect(
      world.codes(pair(ask('a-1', 'wokt', 'woningbouw'), ask('b-2', 'WoKT', 'vernieuwing'))),
    ).toHaveLength(2);
    expect(
      world.codes(pair(ask('a-1', 'wokt', 'woningbouw'), ask('b-2', 'regio-deals', 'vernieuwing'))),
    ).toEqual([]);
  });
});

describe('what sets two asks apart', () => {
  const one = 'Betaal mee aan de rondweg om Klazienaveen';
  const title = (text: string) => pair(about('dre-rondweg', one), about('em-rondweg', text));
  test.each([
    ['another goal', pair(about('a-1', one), about('b-2', one).replace('bereikbaarheid', 'klimaat'))],
    ['regions that do not meet', pair(about('a-1', one), about('b-2', one).replace('GM0114', 'GM0118'))],
    ['another name', title('Betaal mee aan de rondweg om Schoonebeek-Dorp')],
    [
      'a region within that does not meet',
      pair(about('a-1', 'Bouw een zwembad in Dalen'), about('b-2', 'Bouw een zwembad in Zweeloo')),
    ],
    ['another phase', pair(about('a-1', `${one} (fase 1)`), about('b-2', `${one} (fase 2)`))],
    ['a number in a row', pair(about('a-1', `${one} (1)`), about('b-2', `${one} (2)`))],
    ['another project', alike('project: zuid', 'project: noord')],
    ['opposite effects', alike('scheme: { id: wokt, effect: use }', 'scheme: { id: wokt, effect: stop }')],
    [
      'opposite wishes',
      pair(
        about('a-1', 'Verlaag de drempel voor kleine plannen'),
        about('b-2', 'Verhoog de drempel voor kleine plannen'),
      ),
    ],
    [
      'one word less in common in titles alone',
      pair(
        about(
          'a-1',
          'Leg een autotunnel aan onder het spoor bij het station',
          'summary: Voor de automobilist.\n',
        ),
        about('b-2', 'Leg een fietstunnel aan onder het spoor bij het station'),
      ),
    ],
    ['too few words', pair(about('a-1', 'Rondweg'), about('b-2', 'Rondweg'))],
  ])('%s', (_why, example) => {
    expect(world.codes(example)).toEqual([]);
  });

  test('but a numbered part on one side only does not', () => {
    expect(world.codes(title(`${one} (fase 1)`))).toHaveLength(2);
  });
});

describe('where an ask plays', () => {
  test('is where its submitter is, when it names no region', () => {
    const nowhere = (id: string) =>
      about(id, 'Betaal mee aan de rondweg om Klazienaveen').replace('targetRegions: [GM0114]\n', '');
    expect(world.codes(pair(nowhere('a-1'), nowhere('b-2')))).toHaveLength(2);
    expect(world.codes({ 'submissions/PV20/a.ask.yaml': nowhere('a-1'), [town]: nowhere('b-2') })).toEqual(
      [],
    );
  });

  test('is found over old and new codes of one municipality', () => {
    const at = (id: string, code: string) =>
      about(id, 'Betaal mee aan een fietsbrug over het Reitdiep').replace('GM0114', code);
    expect(world.codes(pair(at('a-1', 'GM0053'), at('b-2', 'GM1966')))).toHaveLength(2);
  });
});

describe('an answer that is written down ends it, on either side', () => {
  test.each([
    ['not the same, because', 'distinctFrom: [{ ask: em-rondweg, because: Dit is de zuidkant. }]'],
    ['joint', 'jointWith: [em-rondweg]'],
    ['the one takes the place of the other', 'replaces: [em-rondweg]'],
    ['any other link', 'supports: [em-rondweg]'],
    ['part of the other', 'partOf: em-rondweg'],
    ['a waiver', 'waivers: [{ rule: ask/near-duplicate, with: em-rondweg, because: afgestemd }]'],
    ['a waiver for all', 'waivers: [{ rule: ask/near-duplicate, because: afgestemd }]'],
  ])('%s', (_what, answer) => {
    expect(world.codes(alike(answer))).toEqual([]);
    expect(world.codes(alike('', answer.replace('em-rondweg', 'dre-rondweg')))).toEqual([]);
  });

  test('also under the former id of the other', () => {
    const answer = 'distinctFrom: [{ ask: em-weg, because: Dit is de zuidkant. }]';
    expect(world.codes(alike(answer, 'formerIds: [em-weg]'))).toEqual([]);
  });

  test.each([
    ['about a third ask', 'distinctFrom: [{ ask: em-brug, because: Dat is een brug. }]'],
    ['that ended', 'waivers: [{ rule: ask/near-duplicate, because: tijdelijk, until: 2026-03-11 }]'],
    [
      'for another rule',
      'waivers: [{ rule: funding/envelope-rivals, with: em-rondweg, because: afgestemd }]',
    ],
  ])('but not one %s', (_what, answer) => {
    expect(world.codes(alike(answer))).toHaveLength(2);
  });

  test('of partners who are joint through a third', () => {
    const three = {
      ...alike('jointWith: [rga-rondweg]', 'jointWith: [rga-rondweg]'),
      'submissions/rga/rondweg.ask.yaml': about('rga-rondweg', 'Betaal mee aan de rondweg bij Klazienaveen'),
    };
    expect(world.codes(three)).toEqual([]);
  });
});

describe('not told here', () => {
  test.each(['afgewezen', 'ingetrokken', 'achterhaald', 'uitgevoerd'])('an ask that is %s', (status) => {
    expect(world.codes(alike(`status: ${status}`))).toEqual([]);
  });

  test('one id twice: that is ask/duplicate-id', () => {
    const copy = about('dre-rondweg', 'Betaal mee aan de rondweg om Klazienaveen');
    expect(world.codes(pair(copy, copy))).toEqual([]);
  });

  test('more than five pairs of one ask', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, place) => [
        `submissions/GM0114/v${place}.ask.yaml`,
        about(`em-weg-${place}`, 'Betaal mee aan de rondweg om Klazienaveen'),
      ]),
    );
    const found = world.findings(files);
    const told = new Set(found.map(({ ask }) => ask));
    expect(told.size).toBe(12);
    for (const id of told) {
      expect(found.filter(({ ask }) => ask === id).length).toBeLessThanOrEqual(5);
    }
  });
});

test('parts of one programme were told apart by it', () => {
  const part = (id: string, title: string) =>
    `id: ${id}\ntitle: ${title}\nnationalGoals: [bereikbaarheid]\ntargetRegions: [GM0114]\n`;
  const files = (partOf: string) => ({
    'submissions/GM0114/a.ask.yaml': part('em-a', 'Herstel de kades aan de meren') + partOf,
    'submissions/GM0114/b.ask.yaml': part('em-b', 'Herstel de kades aan de kust') + partOf,
  });
  expect(world.findings(files('')).length).toBeGreaterThan(0);
  expect(world.findings(files('partOf: em-havens\n'))).toEqual([]);
});

describe('a fix', () => {
  test('writes the answer and ends it; a second run changes nothing', () => {
    const [, found] = world.findings(alike());
    if (found === undefined) throw new Error('a finding was expected');
    expect(fixTitles(found)).toEqual(['Dien samen in met “em-rondweg” (`jointWith`)']);
    const mended = fixed(alike(), found, found.fixes[0]);
    expect(mended[province]).toContain('jointWith:\n  - em-rondweg');
    expect(world.codes(mended)).toEqual([]);
  });

  test('is not offered for "not the same": only the author knows the reason', () => {
    const written = world.findings(alike()).flatMap(({ fixes }) => fixes.flatMap(({ changes }) => changes));
    expect(written.map((change) => ('at' in change ? change.at : []))).toEqual([
      ['jointWith'],
      ['jointWith'],
    ]);
  });
});
