// Regions: codes that do not exist, codes of the past, and whose territory a target lies in.
import { describe, expect, test } from 'vitest';
import { regionRules } from '../../server/rules/region/index.ts';
import { outsideTerritory } from '../../server/rules/region/outside-territory.ts';
import type { Example } from '../../server/rules/rule.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { fixed, fixTitles, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(regionRules);
const others = new RuleWorld(regionRules.filter(({ code }) => code !== 'region/outside-territory'));
goldenRecords('region', others);

const file = 'submissions/rga/voorbeeld.ask.yaml';

describe('what the author reads', () => {
  test('about a name that a municipality and a province bear', () => {
    const found = others.only('targetRegions: [Groningen]');
    expect(found.rule).toBe('region/ambiguous-name');
    expect(sentence(found)).toBe(
      '“Groningen” kan PV20 (provincie Groningen) of GM0014 (gemeente Groningen) zijn. ' +
        'Dat zijn verschillende gebieden, met andere besturen en andere cijfers; het programma kiest niet voor u. ' +
        'Vervang de naam door de code die u bedoelt.',
    );
    expect(fixTitles(found, 'en')).toEqual([
      'Replace by PV20 (province of Groningen)',
      'Replace by GM0014 (municipality of Groningen)',
    ]);
  });

  test('about the name of a municipality of the past: what it is today', () => {
    const found = others.only('targetRegions: [Haren]');
    expect(found.facts.regions).toMatchObject([{ id: 'GM0014' }]);
  });

  test('about an abolished municipality', () => {
    const found = others.only('targetRegions: [GM0017]');
    expect(sentence(found)).toBe(
      'GM0017 (gemeente Haren) bestaat niet meer: de code gold tot en met 31 december 2018. ' +
        'Bij een vervallen code hoort geen bestuur meer en geen cijfer van nu. ' +
        'Het gebied hoort nu bij GM0014 (gemeente Groningen): gebruik die code.',
    );
    expect(sentence(found, 'en')).toContain('no longer exists: the code was valid until 31 December 2018.');
  });

  test('about a province beyond its own municipalities', () => {
    const found = world.only('targetRegions: [PV20]');
    expect(sentence(found)).toBe(
      'PV20 (provincie Groningen) ligt niet helemaal in het gebied van Regio Groningen-Assen: 6 gemeenten liggen erbuiten, zoals Stadskanaal, Veendam en Pekela. ' +
        'Het eerste wat men zal vragen, is wie daar het mandaat voor gaf. ' +
        'Stel de vraag samen met wie er wel over gaat (`jointWith`), noem alleen uw eigen gebied, of leg onder `waivers` vast waarom u ook hiervoor spreekt.',
    );
    expect(found.related).toMatchObject([{ file: 'submissions/rga/submission.yaml', line: 4 }]);
  });
});

describe('a fix writes what it says, and the finding is gone', () => {
  test.each<[string, number, string]>([
    ['targetRegions:\n  - GM0017 # Haren\n', 0, 'targetRegions:\n  - GM0014 # Haren\n'],
    [
      'targetRegions:\n  - {code: GM0017, name: Haren}\n',
      0,
      'targetRegions:\n  - {code: GM0014, name: Groningen}\n',
    ],
    ['targetRegions:\n  - GM0014\n  - GM0017\n', 0, 'targetRegions:\n  - GM0014\n'],
    ['targetRegions:\n  - GM0014\n  - GM0055 # ?\n', 0, 'targetRegions:\n  - GM0014\n  - GM0080 # ?\n'],
    ['targetRegions: [GM0053]\n', 1, 'targetRegions: [GM1966]\n'],
    ['targetRegions: [GM0053]\n', 2, 'targetRegions: [GM1969, GM1966]\n'],
    ['targetRegions:\n  - GM0053\n  - GM1966\n', 1, 'targetRegions:\n  - GM1966\n'],
    ['targetRegions: [Groningen]\n', 0, 'targetRegions: [PV20]\n'],
    ['targetRegions:\n  - {name: Assen}\n', 0, 'targetRegions:\n  - {name: Assen, code: GM0106}\n'],
    [
      'funding:\n  parts:\n    - {party: GM0017, amount: 5}\n',
      0,
      'funding:\n  parts:\n    - {party: GM0014, amount: 5}\n',
    ],
  ])('%j, choice %i', (text, choice, wanted) => {
    const found = others.only(text);
    const files = fixed(text, found, found.fixes[choice]);
    expect(files[file]?.slice(-wanted.length)).toBe(wanted);
    expect(others.codes(files)).toEqual([]);
  });

  test('only what cannot change the meaning is safe', () => {
    const safety = (text: string) => others.only(text).fixes.map((each) => each.safety);
    expect(safety('targetRegions: [GM0017]')).toEqual(['safe']);
    expect(safety('targetRegions: [GM0053]')).toEqual(['review', 'review', 'review']);
    expect(safety('targetRegions: [Assen]')).toEqual(['review']);
  });

  test('two codes that became one region make it once, whichever finding is mended', () => {
    // Leek and Marum are both in Westerkwartier now.
    const text = 'targetRegions:\n  - GM0014\n  - GM0022 # Leek\n  - {code: GM0025, name: Marum}\n';
    const found = others.findings(text);
    expect(found.map(({ rule }) => rule)).toEqual(['region/retired', 'region/retired']);
    for (const one of found) {
      const files = fixed(text, one, one.fixes[0]);
      expect(files[file]).toContain('targetRegions:\n  - GM0014\n  - GM1969 # Leek\n');
      expect(others.codes(files)).toEqual([]);
    }
  });
});

test('a number where a code belongs is one mistake, which quoting it would not mend', () => {
  const text = 'targetRegions:\n  - 14\n  - GM0106\n';
  const found = checkerOf(exampleFiles(text))
    .checker.findings()
    .filter(({ path }) => path[0] === 'targetRegions');
  expect(found.map(({ rule, path, fixes }) => ({ rule, path, fixes }))).toEqual([
    { rule: 'schema/wrong-type', path: ['targetRegions', 0], fixes: [] },
  ]);
});

describe('a successor of which the code list is not sure', () => {
  test.each([
    [
      'GM0055',
      'region/retired',
      'Het gebied hoort nu waarschijnlijk bij GM0080 (gemeente Leeuwarden). Het register noemt',
    ],
    ['GM0140', 'region/split', 'Het register noemt Leeuwarden en Súdwest-Fryslân.'],
  ])('%s is a warning that says so, and only for the author to mend', (code, rule, words) => {
    const found = others.only(`targetRegions: [${code}]`);
    expect(found).toMatchObject({ rule, severity: 'warning', uncertain: true });
    expect(sentence(found)).toContain(words);
    expect(new Set(found.fixes.map(({ safety }) => safety))).toEqual(new Set(['review']));
  });
});

describe('the territory of those who ask', () => {
  const territory = new RuleWorld([outsideTerritory]);
  const codes = (example: Example) => territory.codes(example);
  const outside = 'region/outside-territory';

  test.each([
    ['members of the region', 'targetRegions: [GM0014, GM0106, rga]', 0],
    ['an informal area', 'targetRegions: [{informal: het Noorden}]', 0],
    ['a municipality elsewhere', 'targetRegions: [GM0074]', 1],
    ['a province that is partly elsewhere', 'targetRegions: [PV20]', 1],
    ['a larger area, for money', 'targetRegions: [LD01]\nfunding: {term: structureel}', 1],
    ['a larger area, without money', 'targetRegions: [LD01]\nfunding: {term: geen}', 0],
    ['another area, without money', 'targetRegions: [PV21]\nfunding: {term: geen}', 1],
    ['the country, by the general grant', 'targetRegions: [NL00]\ninstrument: {type: algemene-uitkering}', 0],
    ['a water board, whose municipalities are not known', 'targetRegions: [WS0646]', 0],
    ['a municipality of the past, which is another rule', 'targetRegions: [GM0022]', 0],
    ['a line through more regions, which is another rule', 'targetRegions: [lelylijn-corridor]', 0],
  ])('%s', (_, text, count) => {
    expect(codes(text).filter((found) => found.startsWith(outside))).toHaveLength(count);
  });

  test('the territory of joint partners counts', () => {
    const ask = (id: string, to: string) => `id: ${id}\ntargetRegions: [GM0014, PV21]\njointWith: [${to}]\n`;
    const both = {
      'submissions/PV21/lijn.ask.yaml': ask('lijn-fr', 'lijn-rga'),
      'submissions/rga/lijn.ask.yaml': ask('lijn-rga', 'lijn-fr'),
    };
    expect(codes(both)).toEqual([]);
    const alone = {
      ...both,
      'submissions/rga/lijn.ask.yaml': 'id: lijn-rga\ntargetRegions: [GM0014, PV21]\n',
    };
    expect(codes(alone)).toEqual([`${outside} lijn-rga`]);
  });

  test('members that a submission pins are its territory, by the codes of today, where the code list knows none', () => {
    const submission =
      'id: s\ntitle: Inbreng\nsubmitter: regio-deal-noord-drenthe\nmembers: [GM0106, GM0017]\n';
    const target = (code: string) =>
      codes({ 'submissions/rga/submission.yaml': submission, [file]: `targetRegions: [${code}]` });
    expect(target('GM0106')).toEqual([]);
    expect(target('GM0014')).toEqual([]);
    expect(target('GM1730')).toEqual([`${outside} voorbeeld-1`]);
  });

  test('a member that a submission forgets to pin is told with the list of members, not with each target', () => {
    const submission = 'id: s\ntitle: Inbreng\nsubmitter: rga\nmembers: [GM0014]\n';
    const files = { 'submissions/rga/submission.yaml': submission, [file]: 'targetRegions: [GM1730]' };
    expect(codes(files)).toEqual([]);
    expect(world.codes(files)).toEqual(['region/members-outdated']);
  });

  test('where the list of members is a proxy, the finding is uncertain and names it for programs', () => {
    const found = world.only('targetRegions: [npvr-zuidoost-friesland]');
    expect(found.uncertain).toBe(true);
    // The sentence about data without an official source is added once, by the engine, and not repeated here.
    expect(sentence(found)).not.toContain('offici');
    expect(found.facts).toMatchObject({ approximate: [{ nl: 'NPVR-regio Zuidoost Friesland' }] });
  });

  test('it says why it does not apply', () => {
    const reasons = (files: Record<string, string>) => world.codes(files);
    expect(reasons({ 'los.ask.yaml': 'targetRegions: [GM0074]' })).toEqual([]);
    expect(reasons({ 'submissions/WS0646/a.ask.yaml': 'targetRegions: [GM0074]' })).toEqual([]);
    expect(reasons({ [file]: 'targetRegions: [GM0074]\njointWith: [een-ander]' })).toEqual([]);
  });
});
