// Regions in a submission's own record: who submits, and which members it pins.
import { describe, expect, test } from 'vitest';
import { regionRules } from '../../server/rules/region/index.ts';
import { membersOutdated } from '../../server/rules/region/members-outdated.ts';
import { outsideTerritory } from '../../server/rules/region/outside-territory.ts';
import { reasonsOf } from '../worlds/reasons.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(regionRules);
const file = 'submissions/s/submission.yaml';
const now = 'GM0014, GM0106, GM1699, GM1730, GM1952, GM1966, GM1969';
const in2015 =
  'GM0005, GM0009, GM0014, GM0017, GM0018, GM0022, GM0040, GM0053, GM0056, GM0106, GM1699, GM1730';

const submission = (rest: string, target = 'rga') => ({
  [file]: `id: inbreng\ntitle: Inbreng\n${rest}\n`,
  'submissions/s/vraag.ask.yaml': `targetRegions: [${target}]`,
});

describe('a submitter', () => {
  test('that is misspelt is told once, whatever its asks are about', () => {
    const files = submission('submitter: PV99', 'lelylijn-corridor, GM0106');
    const found = world.only(files);
    expect(found).toMatchObject({ rule: 'region/unknown', file, path: ['submitter'] });
    expect(sentence(found)).toMatch(/^“PV99” staat niet in de codelijst van regio’s\. Bedoelde u PV2\d/u);
    expect(sentence(found)).toContain(
      'Zo is niet bekend voor welk gebied deze inbreng spreekt, en blijft dat bij al haar vragen ongecontroleerd. Kies een code uit de lijst.',
    );
    expect(reasonsOf(outsideTerritory, files)).toEqual(['submitter-not-in-code-list']);
  });

  test('given by a name gets its code', () => {
    const files = submission('submitter: Assen', 'GM0106');
    const found = world.only(files);
    expect(found.rule).toBe('region/unknown');
    expect(fixed(files, found, found.fixes[0])[file]).toContain('submitter: GM0106');
    expect(world.codes(fixed(files, found, found.fixes[0]))).toEqual([]);
  });

  test('given by a name of several regions is a choice', () => {
    const found = world.only(submission('submitter: Groningen', 'GM0014'));
    expect(found.rule).toBe('region/ambiguous-name');
    expect(fixTitles(found)).toEqual([
      'Vervang door PV20 (provincie Groningen)',
      'Vervang door GM0014 (gemeente Groningen)',
    ]);
  });

  test('that was abolished before the day of the submission is retired, or split', () => {
    const at = (submitter: string, date: string) =>
      world.codes(submission(`submitter: ${submitter}\noccasion: { date: ${date} }`, 'GM1966'));
    expect(at('GM1651', '2018-12-31')).toEqual([]);
    expect(at('GM1651', '2019-01-01')).toEqual(['region/retired']);
    expect(at('GM0053', '2026-03-12')).toEqual(['region/split']);
  });
});

describe('members that a submission pins', () => {
  const codes = (rest: string) => world.codes(submission(rest));

  test.each([
    ['none', 'submitter: rga', []],
    ['those of today', `submitter: rga\nmembers: [${now}]`, []],
    ['in another order', `submitter: rga\nmembers: [${now.split(', ').toReversed().join(', ')}]`, []],
    ['with the provinces that take part', `submitter: rga\nmembers: [${now}, PV20, PV22]`, []],
    ['those of 2015, in 2015', `submitter: rga\ndate: 2015-06-01\nmembers: [${in2015}]`, []],
    ['those of 2015, in 2016', `submitter: rga\ndate: 2016-06-01\nmembers: [${in2015}]`, []],
    ['those of 2015, now', `submitter: rga\nmembers: [${in2015}]`, ['region/members-outdated']],
    [
      'those of today, in 2015',
      `submitter: rga\ndate: 2015-06-01\nmembers: [${now}]`,
      ['region/members-outdated'],
    ],
    ['one too few', `submitter: rga\nmembers: [${now.replace(', GM1969', '')}]`, ['region/members-outdated']],
    ['one too many', `submitter: rga\nmembers: [${now}, GM0074]`, ['region/members-outdated']],
    [
      'one old code',
      `submitter: rga\nmembers: [${now.replace('GM1966', 'GM0005')}]`,
      ['region/members-outdated'],
    ],
    [
      'one that does not exist',
      `submitter: rga\nmembers: [${now.replace('GM1966', 'GM9966')}]`,
      ['region/unknown'],
    ],
    [
      'one old code, of a region without known members',
      'submitter: regio-deal-noord-drenthe\nmembers: [GM0053, GM0106]',
      ['region/split'],
    ],
  ])('%s', (_, rest, wanted) => {
    const found = codes(rest).filter((one) => !one.startsWith('region/outside-territory'));
    expect(found).toEqual(wanted);
  });

  test('an old list is one finding that names what is wrong with it', () => {
    const found = world.only(
      submission(`submitter: rga\ndate: 2026-03-12\nmembers: [${now.replace('GM1966', 'GM0017')}, GM0074]`),
    );
    expect(sentence(found)).toBe(
      'De leden die hier staan, zijn niet de leden van Regio Groningen-Assen op 12 maart 2026. ' +
        'Op die dag bestond niet: GM0017 (gemeente Haren). ' +
        'Geen lid: GM0074 (gemeente Heerenveen). ' +
        'Ontbreekt: GM1966 (gemeente Het Hogeland). ' +
        'Zo is niet duidelijk voor wie u spreekt. ' +
        'Neem de leden van die dag over, of haal `members` weg: dan geldt de codelijst.',
    );
  });

  test('are taken over from the code list, or left to it', () => {
    const files = submission(`submitter: rga\nmembers: [${in2015}]`);
    const found = world.only(files);
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['review', 'review']);
    for (const fix of found.fixes) expect(world.codes(fixed(files, found, fix))).toEqual([]);
    expect(fixed(files, found, found.fixes[1])[file]).not.toContain('members');
  });

  test.each([
    ['submitter: rga', 'no-members-pinned'],
    ['submitter: GM0014\nmembers: [GM0014]', 'submitter-without-members'],
    ['submitter: rgaa\nmembers: [GM0014]', 'submitter-not-in-code-list'],
    [`submitter: rga\ndate: 2012-01-01\nmembers: [${now}]`, 'members-then-unknown'],
  ])('%j: %s', (rest, reason) => {
    expect(reasonsOf(membersOutdated, submission(rest))).toEqual([reason]);
  });

  test('where the list of members is a proxy, the finding is uncertain', () => {
    const found = world.only(
      submission('submitter: npvr-zeeuws-vlaanderen\nmembers: [GM0677, GM0715]', 'GM0677'),
    );
    expect(found).toMatchObject({ rule: 'region/members-outdated', uncertain: true });
  });
});
