// Comments that silence a rule: of each at most one thing is said.
import { describe, expect, test } from 'vitest';
import { structuralWithEnd } from '../../server/rules/funding/structural-with-end.ts';
import { ignoreRules } from '../../server/rules/ignore/index.ts';
import { ruleCrashed } from '../../server/rules/internal/rule-crashed.ts';
import { wordFinding } from '../../server/wording/catalogue.ts';
import { fixed, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld([structuralWithEnd, ...ignoreRules, ruleCrashed]);
const until = (comment: string) =>
  `funding:\n  term: structureel\n  until: 2032 # policy-asks-ignore ${comment}\n`;
const good = 'funding/structural-with-end: het besluit noemt dit jaar';

describe('a silencing comment', () => {
  test.each([
    ['with a reason is fine', until(good), []],
    ['with a day to come is fine', until(`${good} (until 2026-03-12)`), []],
    ['without a reason', until('funding/structural-with-end'), ['ignore/no-reason']],
    [
      'whose day has passed silences nothing',
      until(`${good} (until 2026-03-11)`),
      ['ignore/expired', 'funding/structural-with-end'],
    ],
    [
      'whose day has passed, without a reason, is said once',
      until('funding/structural-with-end: (until 2026-03-11)'),
      ['ignore/expired', 'funding/structural-with-end'],
    ],
    [
      'for a rule that does not exist',
      until('funding/structural-without-end: reden'),
      ['ignore/unknown-rule', 'funding/structural-with-end'],
    ],
    ['for no rule', until(''), ['ignore/unknown-rule', 'funding/structural-with-end']],
    ['that is not needed', `funding: {term: structureel} # policy-asks-ignore ${good}\n`, ['ignore/unused']],
    [
      'that is not needed and has no reason, is said once',
      'funding: {term: structureel} # policy-asks-ignore funding/structural-with-end\n',
      ['ignore/no-reason'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(
      world
        .findings(text)
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(wanted.toSorted());
  });

  test('for a rule that is off is not called unused', () => {
    const files = {
      'policy-asks.yaml': 'title: T\ntoday: 2026-03-12\nrules: {funding/structural-with-end: off}\n',
      'submissions/rga/a.ask.yaml': `funding: {term: structureel} # policy-asks-ignore ${good}\n`,
    };
    expect(world.codes(files)).toEqual([]);
  });

  test('can be mended: the code, or away', () => {
    const wrong = until('funding/structural-without-end: reden');
    const unknown = world.findings(wrong).find(({ rule }) => rule === 'ignore/unknown-rule');
    const mended = unknown === undefined ? {} : fixed(wrong, unknown, unknown.fixes[0]);
    expect(Object.values(mended).join('')).toContain('policy-asks-ignore funding/structural-with-end: reden');
    expect(world.codes(mended)).toEqual([]);
    const needless = `funding: {term: structureel} # policy-asks-ignore ${good}\n`;
    const unused = world.only(needless);
    expect(world.codes(fixed(needless, unused, unused.fixes[0]))).toEqual([]);
  });
});

test('what the author reads', () => {
  expect(sentence(world.only(until('funding/structural-with-end')))).toBe(
    'Hier wordt “funding/structural-with-end” genegeerd zonder dat er staat waarom. Over een jaar weet niemand meer of dat nog klopt. ' +
      'Schrijf de reden achter een dubbele punt: `# policy-asks-ignore funding/structural-with-end: …`.',
  );
  expect(wordFinding('internal/rule-crashed', { rule: 'goal/unknown', fault: 'TypeError: x' }, 'nl')).toBe(
    'De regel “goal/unknown” is hier vastgelopen, dus dit onderdeel is niet gecontroleerd. Alle andere regels zijn wel gelopen. ' +
      'De fout zit in het programma, niet in uw tekst. Meld haar met de tekst waarbij zij optrad: “TypeError: x”.',
  );
});
