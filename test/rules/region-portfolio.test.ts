// Regions over several asks: corridors, one project counted twice, NUTS codes of different editions.
import { describe, expect, test } from 'vitest';
import { corridorWithoutPartners } from '../../server/rules/region/corridor-without-partners.ts';
import { mixedEditions } from '../../server/rules/region/mixed-editions.ts';
import { overlappingTargets } from '../../server/rules/region/overlapping-targets.ts';
import { reasonsOf } from '../worlds/reasons.ts';
import { fixed, RuleWorld, sentence } from '../worlds/rule-world.ts';

describe('a corridor without its partners', () => {
  const world = new RuleWorld([corridorWithoutPartners]);
  const code = 'region/corridor-without-partners';
  const line = (submitter: string, more = '') => ({
    [`submissions/${submitter}/lijn.ask.yaml`]: `id: lijn-${submitter.toLowerCase()}\ntargetRegions: [lelylijn-corridor]\n${more}`,
  });

  test('says who asks and who does not', () => {
    const found = world.only(line('rga'));
    expect(sentence(found)).toBe(
      'De vragen voor lelylijn-corridor (projectgebied Corridor van de Lelylijn) komen hier alleen van rga (Regio Groningen-Assen); ' +
        'van PV21 (provincie Fryslân) en PV24 (provincie Flevoland) is er geen. ' +
        'Over een project dat door meer regio’s loopt, besluit het Rijk met al die regio’s; wie alleen komt, wordt teruggestuurd om eerst af te stemmen. ' +
        'Maak er een gezamenlijke vraag van (`jointWith`), of neem hun vraag op in deze portefeuille.',
    );
    expect(found.uncertain).toBe(true);
  });

  test('is on each ask, with the others beside it', () => {
    const found = world.findings({ ...line('rga'), ...line('PV21') });
    expect(found.map(({ rule, ask }) => `${rule} ${ask}`)).toEqual([`${code} lijn-pv21`, `${code} lijn-rga`]);
    expect(found.map(({ related }) => related.length)).toEqual([1, 1]);
    expect(found[0]?.facts.missing).toMatchObject([{ id: 'PV24' }]);
  });

  test.each([
    ['the provinces', ['rga', 'PV21', 'PV24']],
    ['municipalities on the line', ['rga', 'GM0074', 'GM0995']],
    ['a landsdeel that holds two of them', ['LD01', 'PV24']],
    ['the country', ['NL00']],
  ])('is cured by the asks of %s', (_, submitters) => {
    expect(world.codes(Object.assign({}, ...submitters.map((one) => line(one))))).toEqual([]);
  });

  test('the ask of a municipality beside the line is no cure', () => {
    expect(world.codes({ ...line('rga'), ...line('GM0080'), ...line('PV24') })).toHaveLength(3);
  });

  test('an ask that was withdrawn cures nothing and is not told', () => {
    const files = { ...line('rga'), ...line('PV21', 'status: ingetrokken\n'), ...line('PV24') };
    expect(world.codes(files)).toEqual([`${code} lijn-pv24`, `${code} lijn-rga`]);
  });

  test.each([
    ['a partner that does not name the line', line('rga', 'jointWith: [ander]\n'), 'partner-elsewhere'],
    ['a submitter that is misspelt', line('PV99'), 'submitter-not-in-code-list'],
    ['asks that are over', line('rga', 'status: afgewezen\n'), 'nobody-asks'],
  ])('%s decides nothing', (_, files, reason) => {
    expect(world.codes(files)).toEqual([]);
    expect(reasonsOf(corridorWithoutPartners, files)).toEqual([reason]);
  });

  test('a project area of a workspace has the provinces of its municipalities as partners', () => {
    const own = {
      'vocabularies/eigen.yaml':
        'list: regions\nmode: add\nentries:\n  - { id: vaart, label: { nl: Vaart, en: Canal }, kind: project-area, members: [GM0106, GM0014] }\n',
      'submissions/GM0106/vaart.ask.yaml': 'targetRegions: [vaart]',
    };
    const found = world.only(own);
    expect(found.uncertain).toBe(false);
    expect(found.facts.missing).toMatchObject([{ id: 'PV20' }]);
  });
});

describe('one project counted for a region and for a part of it', () => {
  const world = new RuleWorld([overlappingTargets]);
  const ask = (region: string, amount: number, more = '') => ({
    [`submissions/${region}/a.ask.yaml`]: `id: a-${region.toLowerCase()}\nproject: station\ntargetRegions: [${region}]\nfunding: { amount: { total: ${amount} } }\n${more}`,
  });
  const province = ask('PV22', 20_000_000);

  test('is told on both, with both amounts', () => {
    const found = world.findings({ ...province, ...ask('GM0106', 5_000_000) });
    expect(found.map((one) => one.ask)).toEqual(['a-gm0106', 'a-pv22']);
    expect(sentence(found[1])).toBe(
      'Het project “station” staat hier voor PV22 (provincie Drenthe) met € 20 miljoen, ' +
        'en in de vraag “a-gm0106” voor GM0106 (gemeente Assen) met € 5 miljoen. ' +
        'Het ene gebied ligt in het andere, dus wie de bedragen optelt, telt misschien dubbel. ' +
        'Maak de ene vraag een onderdeel van de andere (`partOf`), maak er een gezamenlijke vraag van (`jointWith`), ' +
        'of leg vast waarom de bedragen naast elkaar staan (`distinctFrom`).',
    );
  });

  test.each([
    ['elsewhere', ask('GM0014', 5_000_000)],
    ['without an amount', { 'submissions/GM0106/a.ask.yaml': 'project: station\ntargetRegions: [GM0106]' }],
    ['for nothing of the national government', ask('GM0106', 5, 'status: ingetrokken\n')],
    ['as a part', ask('GM0106', 5, 'partOf: a-pv22\n')],
    ['jointly', ask('GM0106', 5, 'jointWith: [a-pv22]\n')],
    ['instead', ask('GM0106', 5, 'replaces: [a-pv22]\n')],
    [
      'waived on one side',
      ask(
        'GM0106',
        5,
        'waivers: [{ rule: region/overlapping-targets, with: a-pv22, because: ander deel }]\n',
      ),
    ],
    ['told apart', ask('GM0106', 5, 'distinctFrom: [{ ask: a-pv22, because: ander deel }]\n')],
  ])('is not counted twice %s', (_, other) => {
    expect(world.codes({ ...province, ...other })).toEqual([]);
  });

  test('another project, or the same region, is no overlap', () => {
    const other = ask('GM0106', 5);
    const text = Object.values(other)[0] ?? '';
    expect(world.codes({ ...province, 'a.ask.yaml': text.replace('station', 'haven') })).toEqual([]);
    expect(world.codes({ ...province, 'a.ask.yaml': text.replace('[GM0106]', '[PV22]') })).toEqual([]);
  });

  test('parts of one programme are counted in it', () => {
    const part = 'partOf: programma\n';
    expect(world.codes({ ...ask('PV22', 20, part), ...ask('GM0106', 5, part) })).toEqual([]);
  });
});

describe('NUTS codes of different editions', () => {
  const world = new RuleWorld([mixedEditions]);
  const code = 'region/mixed-editions';
  const of = (...codes: string[]) =>
    Object.fromEntries(
      codes.map((one, index) => [`a${index}.ask.yaml`, `id: vraag-${index}\ntargetRegions: [${one}]\n`]),
    );

  test('are told on the old code and on the new code of the same region', () => {
    const found = world.findings(of('NL113', 'NL115'));
    expect(found.map(({ rule, ask }) => `${rule} ${ask}`)).toEqual([`${code} vraag-0`, `${code} vraag-1`]);
    expect(sentence(found[0])).toBe(
      '“NL113” is de NUTS-code van Overig Groningen uit de editie van 2021, ' +
        'en “NL115” (Overig Groningen) in deze portefeuille komt uit de editie die de codelijst volgt. ' +
        'Wie cijfers of kaarten met deze codes koppelt, mist gebieden of houdt één gebied voor twee. ' +
        'Gebruik overal dezelfde editie: hier “NL115”, of de regiocode CR03 (COROP-gebied Overig Groningen).',
    );
    expect(found.map(({ fixes }) => fixes.map(({ safety }) => safety))).toEqual([['safe', 'review'], []]);
  });

  test('go when the old code is replaced', () => {
    const example = of('NL113', 'NL115');
    const [found] = world.findings(example);
    if (found === undefined) throw new Error('nothing was found');
    expect(world.codes(fixed(example, found, found.fixes[0]))).toEqual([]);
    expect(world.codes(fixed(example, found, found.fixes[1]))).toEqual([]);
  });

  test('a new code of another region is only a place beside', () => {
    expect(world.codes(of('NL113', 'NL361'))).toEqual([`${code} vraag-0`]);
  });

  test('where the earlier code was not checked, the finding is uncertain and the fix wants a look', () => {
    const found = world.only(of('NL310', 'NL115'));
    expect(found.uncertain).toBe(true);
    expect(found.fixes[0]?.safety).toBe('review');
  });

  test.each([
    ['one edition of today', ['NL115', 'NL361']],
    ['one edition of the past', ['NL113', 'NL113']],
    ['codes that are the same in all editions', ['NL113', 'NL112', 'NL11']],
    ['codes that are not NUTS', ['NL113', 'CR03', 'GM0014']],
  ])('%s', (_, codes) => {
    expect(world.codes(of(...codes))).toEqual([]);
  });

  test('also count in figures, where such codes are at home', () => {
    const files = {
      'a.ask.yaml': 'indicators: [{ id: banen, region: NL113 }]',
      'b.ask.yaml': 'indicators: [{ id: banen, region: NL115 }]',
    };
    expect(world.codes(files)).toHaveLength(2);
  });
});
