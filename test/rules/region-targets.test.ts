// Targets: names that do not fit, provinces that were left, mergers to come, areas of schemes. What the author reads and
// what a fix writes; which records are wrong is in test/rules/region/*.ask.yaml.
import { describe, expect, test } from 'vitest';
import { movedMunicipalities } from '../../server/rules/region/moved.ts';
import { nameMismatch } from '../../server/rules/region/name-mismatch.ts';
import { outsideSchemeArea } from '../../server/rules/region/outside-scheme-area.ts';
import { provinceChanged } from '../../server/rules/region/province-changed.ts';
import { retiringRegion } from '../../server/rules/region/retiring.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import { reasonsOf } from '../worlds/reasons.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const file = 'submissions/rga/voorbeeld.ask.yaml';
const world = new RuleWorld([nameMismatch, provinceChanged, retiringRegion, outsideSchemeArea]);

const after = (text: string, choice: number): string => {
  const found = world.only(text);
  const files = fixed(text, found, found.fixes[choice]);
  expect(world.codes(files)).toEqual([]);
  return files[file] ?? '';
};

describe('a name that does not go with its code', () => {
  const old = 'targetRegions:\n  - { code: GM1940, name: De Friese Meren }\n';

  test('is told with the region that bore it', () => {
    const found = world.only(old);
    expect(found.severity).toBe('error');
    expect(sentence(found)).toBe(
      'De naam “De Friese Meren” hoort niet bij de code GM1940 (gemeente De Fryske Marren). ' +
        'Zo heette GM1921 (gemeente De Friese Meren), tot en met 30 juni 2015. ' +
        'Wie de vraag leest, weet zo niet welk bestuur u bedoelt. Verbeter de naam of de code.',
    );
  });

  test('of a region that was only renamed is safe to mend', () => {
    expect(world.only(old).fixes.map(({ safety }) => safety)).toEqual(['safe']);
    expect(after(old, 0)).toContain('- { code: GM1940, name: De Fryske Marren }');
  });

  test('may be mended by the name or by the code, and only the author knows', () => {
    const text = 'targetRegions:\n  - { code: GM0014, name: Assen }\n';
    expect(fixTitles(world.only(text), 'en')).toEqual([
      'Write the name that goes with GM0014: “Groningen”',
      'Replace by GM0106 (municipality of Assen)',
    ]);
    expect(world.only(text).fixes.map(({ safety }) => safety)).toEqual(['review', 'review']);
    expect(after(text, 0)).toContain('{ code: GM0014, name: Groningen }');
    expect(after(text, 1)).toContain('{ code: GM0106, name: Assen }');
  });

  test('is a warning where the code itself has no official source', () => {
    const found = world.only('targetRegions: [{ code: LD01, name: Zuid-Nederland }]');
    expect(found).toMatchObject({ uncertain: true, severity: 'warning' });
  });

  test('is not looked for where there are no names', () => {
    expect(reasonsOf(nameMismatch, 'targetRegions: [GM0014]')).toEqual(['no-names']);
  });
});

describe('a province that a municipality left', () => {
  test('the code list knows three such municipalities of the past, and one of today', () => {
    const moved = movedMunicipalities(builtInVocabulary().regions);
    expect([...moved.keys()].toSorted()).toEqual(['GM0330', 'GM0545', 'GM0707', 'GM1961']);
  });

  test('is told with what once lay there', () => {
    const found = world.only('targetRegions: [GM1961, PV28]');
    expect(sentence(found)).toBe(
      'Bij GM1961 (gemeente Vijfheerenlanden) staat PV28 (provincie Zuid-Holland), maar dit gebied ligt in PV26 (provincie Utrecht). ' +
        'Tot en met 31 december 2018 hoorden Leerdam en Zederik bij Zuid-Holland. ' +
        'Zo gaat de vraag naar het verkeerde provinciebestuur. Noem de provincie van nu.',
    );
    expect(found.path).toEqual(['targetRegions', 1]);
  });

  test('is replaced with its name', () => {
    const text = 'targetRegions:\n  - GM1961\n  - { code: PV28, name: Zuid-Holland }\n';
    expect(after(text, 0)).toContain('- { code: PV26, name: Utrecht }');
  });

  test('in a name is taken out of it', () => {
    expect(after('targetRegions:\n  - { code: GM0106, name: "Assen (Groningen)" }\n', 0)).toContain(
      '{ code: GM0106, name: "Assen" }',
    );
  });

  test('may be named by whoever speaks for it', () => {
    const of = (submitter: string, code: string) =>
      world.codes({ [`submissions/${submitter}/a.ask.yaml`]: `targetRegions: [${code}, PV28]` });
    expect(of('PV28', 'GM1961')).toEqual([]);
    expect(of('GM0599', 'GM1961')).toEqual([]);
    expect(of('PV26', 'GM1961')).toHaveLength(1);
    expect(of('PV28', 'GM0545')).toHaveLength(1);
  });
});

describe('a region that will be gone', () => {
  const text = 'targetRegions: [GM1696]\nfunding: { term: meerjarig, from: 2026, until: 2030 }\n';

  test('is told with the date, the successor and what is known of the plan', () => {
    expect(sentence(world.only(text))).toBe(
      'GM1696 (gemeente Wijdemeren) verdwijnt volgens plan op 1 januari 2027 en gaat dan op in GM0402 (gemeente Hilversum), ' +
        'en deze vraag loopt tot en met 2030. ' +
        'Gaat samen met Hilversum als beide Kamers het wetsvoorstel aannemen; de uitkomst is niet bekend. ' +
        'Als het zover is, moet duidelijk zijn wie de afspraken en het geld overneemt. ' +
        'Spreek dat nu af met de opvolger en noem die ook bij `targetRegions`.',
    );
    expect(
      sentence(world.only('targetRegions: [GM1696]\nfunding: { term: structureel, from: 2026 }'), 'en'),
    ).toContain('and this ask runs on without an end.');
  });

  test('gets its successor beside it', () => {
    expect(after(text, 0)).toContain('targetRegions: [GM1696, GM0402]');
  });

  test('is found once, with the other places', () => {
    const parts = 'parts: [{ party: GM1696, amount: 5 }]';
    const found = world.only(text.replace('until: 2030', `until: 2030, ${parts}`));
    expect(found.related).toHaveLength(1);
  });

  test('without years nothing can be said', () => {
    expect(reasonsOf(retiringRegion, 'targetRegions: [GM1696]')).toEqual(['no-years']);
    expect(reasonsOf(retiringRegion, `${text}status: ingetrokken\n`)).toEqual(['ask-is-over']);
  });
});

describe('a target outside the area of the scheme', () => {
  const text = 'targetRegions: [GM0014, GM0106]\nscheme: { id: nij-begun, effect: use }\n';

  test('is an error that names the area and where it is from', () => {
    const found = world.only(text);
    expect(found.severity).toBe('error');
    expect(sentence(found)).toBe(
      'GM0106 (gemeente Assen) ligt buiten het gebied van “Nij Begun”. ' +
        'Alleen de 13 gemeenten in dat gebied komen in aanmerking (Gebied van Nij Begun); voor wat daarbuiten ligt, komt er geen geld. ' +
        'Haal dit gebied uit de vraag, kies een andere regeling, of vraag het gebied te verruimen (`effect: change`).',
    );
    expect(found.facts.norm).toEqual({ list: 'schemes', entry: 'nij-begun', value: 'nij-begun-gebied' });
  });

  test('is taken out, or the scheme is asked to change', () => {
    expect(after(text, 0)).toContain('targetRegions: [GM0014]');
    expect(after(text, 1)).toContain('effect: change');
  });

  test('where the list of members is a proxy, it is a warning that says so', () => {
    const found = world.only('targetRegions: [GM0106]\nscheme: { id: npvr, effect: use }');
    expect(found).toMatchObject({ uncertain: true, severity: 'warning' });
    expect(sentence(found)).toContain('(11 gebieden, zoals NPVR-regio Kop van Noord-Holland,');
  });

  test('where a part lies in it, or it is not said what is wanted, it is a warning', () => {
    expect(world.only('targetRegions: [PV22]\nscheme: { id: nij-begun, effect: use }').severity).toBe(
      'warning',
    );
    expect(world.only('targetRegions: [GM0106]\nscheme: { id: nij-begun }').severity).toBe('warning');
  });

  test.each([
    ['scheme: { id: nij-begun, effect: change }', 'scheme-not-used'],
    ['scheme: { id: wokt, effect: use }', 'no-scheme-area'],
    ['scheme: { id: onbekend, effect: use }', 'not-in-code-list'],
    ['title: Voorbeeld', 'no-scheme'],
  ])('%s: %s', (scheme, reason) => {
    expect(reasonsOf(outsideSchemeArea, `targetRegions: [GM0106]\n${scheme}`)).toEqual([reason]);
  });

  test('an area whose municipalities are not known decides nothing', () => {
    const files = {
      'vocabularies/eigen.yaml':
        'list: schemes\nmode: add\nentries:\n  - { id: deal, label: { nl: Deal, en: Deal }, area: [regio-deal-noord-drenthe] }\n',
      [file]: 'targetRegions: [GM0014]\nscheme: { id: deal, effect: use }',
    };
    expect(reasonsOf(outsideSchemeArea, files)).toEqual(['scheme-area-unknown']);
  });
});
