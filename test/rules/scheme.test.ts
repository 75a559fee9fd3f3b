// Schemes: how they are named, whether they are open, and asks that want the opposite of one another.
import { describe, expect, test } from 'vitest';
import { schemeRules } from '../../server/rules/scheme/index.ts';
import { wordPlace } from '../../server/wording/catalogue.ts';
import { fixed, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(schemeRules);
goldenRecords('scheme', new RuleWorld(schemeRules.filter(({ kind }) => kind === 'ask')));
const opposites = new RuleWorld(schemeRules.filter(({ code }) => code === 'scheme/contradiction'));

const ask = (id: string, scheme: string, more = ''): string =>
  `id: ${id}\ntitle: Titel van ${id}\nscheme: ${scheme}\n${more}`;

/** Two asks of two submissions; what was found. */
const between = (one: string, other: string) =>
  opposites.findings({ 'submissions/rga/een.ask.yaml': one, 'submissions/PV21/ander.ask.yaml': other });
const within = (one: string, other: string) =>
  opposites.findings({ 'submissions/rga/een.ask.yaml': one, 'submissions/rga/ander.ask.yaml': other });

describe('opposite wishes', () => {
  test.each([
    ['stop', 'extend', true],
    ['stop', 'create', true],
    ['stop', 'use', true],
    ['stop', 'change', false],
    ['stop', 'stop', false],
    ['extend', 'use', false],
    ['change', 'use', false],
  ])('%s against %s', (effect, other, opposed) => {
    const found = within(
      ask('a', `{id: nij-begun, effect: ${effect}}`),
      ask('b', `{id: nij-begun, effect: ${other}}`),
    );
    expect(found.map(({ rule, ask: id }) => `${rule} ${id}`)).toEqual(
      opposed ? ['scheme/contradiction b', 'scheme/contradiction a'] : [],
    );
  });

  test('within one submission it is an error, between submissions a warning', () => {
    const stop = ask('a', '{id: nij-begun, effect: stop}');
    const extend = ask('b', '{id: nij-begun, effect: extend}');
    expect(within(stop, extend).map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(between(stop, extend).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  test('a waiver settles the difference with one ask, not with a third', () => {
    const waiver = 'waivers: [{rule: scheme/contradiction, with: b, because: afgesproken, by: controller}]\n';
    const found = opposites.findings({
      'submissions/rga/stop.ask.yaml': ask('a', '{id: nij-begun, effect: stop}', waiver),
      'submissions/rga/gebruik.ask.yaml': ask('c', '{id: nij-begun, effect: use}'),
      'submissions/PV21/meer.ask.yaml': ask('b', '{id: nij-begun, effect: extend}'),
    });
    expect(found.map(({ ask: id, severity, facts }) => [id, severity, facts['other']])).toEqual([
      ['c', 'error', 'a'],
      ['a', 'error', 'c'],
    ]);
  });

  test('both sentences stand side by side: the quote, or else the title', () => {
    const [found] = between(
      ask('a', '{id: nij-begun, effect: stop}'),
      ask('b', '{id: nij-begun, effect: extend}', 'source: {quote: Ga door tot 2055}\n'),
    );
    expect(found?.facts).toMatchObject({
      sentence: 'Ga door tot 2055',
      otherSentence: 'Titel van a',
      other: 'a',
    });
    expect(found?.related).toMatchObject([{ file: 'submissions/rga/een.ask.yaml', line: 4 }]);
    expect(sentence(found)).toBe(
      'Deze vraag wil de regeling “Nij Begun” verlengen of uitbreiden (“Ga door tot 2055”), maar “a” wil haar beëindigen (“Titel van a”). ' +
        'Twee overheden spreken elkaar dan tegen aan dezelfde tafel. Stem af met de andere indiener, of leg onder `waivers` vast waarom het verschil blijft.',
    );
  });

  test('a summary is not told to others, whatever it holds', () => {
    const found = between(
      ask('a', '{id: nij-begun, effect: stop}', 'summary: Bel Jan de Vries, 06-12345678.\n'),
      ask('b', '{id: nij-begun, effect: extend}'),
    );
    expect(found[0]?.facts).toMatchObject({ sentence: 'Titel van b', otherSentence: 'Titel van a' });
    expect(JSON.stringify(found)).not.toContain('de Vries');
  });

  test('of a long quote the beginning tells enough', () => {
    const quote =
      'De regio vraagt het Rijk om Nij Begun voort te zetten tot en met 2055, met een vast bedrag per jaar en zonder aanvragen';
    const [found] = between(
      ask('a', '{id: nij-begun, effect: stop}'),
      ask('b', '{id: nij-begun, effect: extend}', `source: {quote: "${quote}"}\n`),
    );
    expect(found?.facts['sentence']).toBe(
      'De regio vraagt het Rijk om Nij Begun voort te zetten tot en met 2055, met een…',
    );
  });

  test('of an ask without words only the id is told', () => {
    const found = between(
      'id: a\ntitle: ""\nscheme: {id: nij-begun, effect: stop}\n',
      ask('b', '{id: nij-begun, effect: extend}'),
    );
    const [place] = found[0]?.related ?? [];
    expect(place && wordPlace(place.label, place.facts, 'nl')).toBe('“a” wil “Nij Begun” beëindigen');
  });

  test('a name in use is the same scheme', () => {
    const found = between(
      ask('a', '{id: wokt, effect: stop}'),
      ask('b', '{id: Wonen op Korte Termijn, effect: extend}'),
    );
    expect(found).toHaveLength(2);
  });

  test('asks that are over do not count, nor does a settled pair', () => {
    const stop = ask('a', '{id: nij-begun, effect: stop}');
    expect(between(stop, ask('b', '{id: nij-begun, effect: extend}', 'status: ingetrokken\n'))).toEqual([]);
    const settled = 'waivers: [{rule: scheme/contradiction, with: a, because: besproken in de stuurgroep}]\n';
    expect(between(stop, ask('b', '{id: nij-begun, effect: extend}', settled))).toEqual([]);
  });

  test('an ask that came in the place of the other does not contradict it', () => {
    const stop = ask('a', '{id: nij-begun, effect: stop}');
    expect(within(stop, ask('b', '{id: nij-begun, effect: extend}', 'replaces: [a]\n'))).toEqual([]);
    expect(within(stop, ask('b', '{id: nij-begun, effect: extend}', 'supports: [a]\n'))).toHaveLength(2);
  });

  test('of many, at most five are shown and all are counted', () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [
        `submissions/PV2${at % 3}/${at}.ask.yaml`,
        ask(`b${at}`, '{id: nij-begun, effect: use}'),
      ]),
    );
    const found = world.findings({
      ...files,
      'submissions/rga/een.ask.yaml': ask('a', '{id: nij-begun, effect: stop}'),
    });
    const own = found.find(({ ask: id }) => id === 'a');
    expect(own?.related).toHaveLength(5);
    expect(own?.facts.opposed).toBe(8);
    expect(sentence(own)).toContain('Ook 7 andere vragen spreken deze tegen.');
    expect(found).toHaveLength(9);
  });

  test('what one of them wants is not said of the others', () => {
    const own = world
      .findings({
        'submissions/rga/een.ask.yaml': ask('a', '{id: nij-begun, effect: stop}'),
        'submissions/PV21/twee.ask.yaml': ask('b', '{id: nij-begun, effect: extend}'),
        'submissions/PV22/drie.ask.yaml': ask('c', '{id: nij-begun, effect: use}'),
      })
      .find(({ ask: id }) => id === 'a');
    expect(sentence(own)).toContain(
      'maar “b” wil haar verlengen of uitbreiden (“Titel van b”). Ook 1 andere vraag spreekt deze tegen. Twee overheden',
    );
    expect(sentence(own, 'en')).toContain(
      'but “b” wants to extend it (“Titel van b”). 1 other ask contradicts this one too. Two authorities',
    );
  });
});

describe('a purpose that a scheme may not pay for', () => {
  const agenda = 'scheme: {id: nij-begun-economische-agenda, effect: use}\n';
  test.each([
    [
      'the first goal',
      `nationalGoals: [woningbouw, talent]\n${agenda}`,
      'error',
      'en daar is deze vraag voor.',
    ],
    [
      'another goal',
      `nationalGoals: [talent, woningbouw]\n${agenda}`,
      'warning',
      'en daar is deze vraag mede voor.',
    ],
    [
      'the instrument only',
      `nationalGoals: [talent]\ninstrument: {type: mirt-investering}\n${agenda}`,
      'warning',
      'en daar is het instrument “MIRT-investering” doorgaans voor.',
    ],
  ])('shown by %s', (_what, text, severity, said) => {
    const found = world.only(text);
    expect([found.rule, found.severity, found.uncertain]).toEqual(['scheme/wrong-purpose', severity, false]);
    expect(sentence(found)).toContain(said);
  });

  test('by presumption is a warning that says so', () => {
    const found = world.only('nationalGoals: [woningbouw]\nscheme: {id: nij-begun, effect: use}\n');
    expect([found.severity, found.uncertain]).toEqual(['warning', true]);
  });

  test('includes the goals that are part of it', () => {
    const own =
      'list: goals\nmode: add\nentries:\n  - {id: fietsen, label: {nl: Fietsen, en: Cycling}, broader: [bereikbaarheid], source: {title: Eigen}}\n';
    const found = world.only({
      'vocabularies/doelen.yaml': own,
      'submissions/rga/fietsen.ask.yaml': `nationalGoals: [fietsen]\n${agenda}`,
    });
    expect(found.facts).toMatchObject({ goal: 'bereikbaarheid', isSecondary: false });
  });
});

describe('fixes', () => {
  test.each([
    [
      'scheme: {id: Wonen op Korte Termijn, effect: change}\n',
      'scheme: {id: wokt, effect: change}\n',
      'safe',
    ],
    ['scheme: {id: wokt, effect: use}\n', 'scheme: {id: wokt, effect: extend}\n', 'review'],
    ['scheme:\n  id: wookt # typefout\n', 'scheme:\n  id: wokt # typefout\n', 'review'],
    [
      'nationalGoals: [woningbouw]\nscheme: {id: nij-begun-economische-agenda, effect: use} # agenda\n',
      'scheme: {id: nij-begun-economische-agenda, effect: change} # agenda\n',
      'review',
    ],
  ])('%j', (text, wanted, safety) => {
    const found = world.only(text);
    expect(found.fixes[0]?.safety).toBe(safety);
    const files = fixed(text, found, found.fixes[0]);
    expect(files['submissions/rga/voorbeeld.ask.yaml']?.slice(-wanted.length)).toBe(wanted);
    expect(world.codes(files)).toEqual([]);
  });
});
