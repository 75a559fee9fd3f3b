import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { ruleCodes } from '../../server/wording/catalogue.ts';

const world = new CliWorld(smallPortfolio);

describe('explain', () => {
  test('gives the whole page of a rule in the language of the reader', () => {
    const { code, out } = world.run('explain funding/structural-with-end');
    const headings = out.split('\n').filter((line) => /^\S/.test(line));
    expect(headings).toEqual([
      'funding/structural-with-end',
      'Wat de regel vindt',
      'Waarom dat ertoe doet',
      'Fout',
      'Goed',
      'Wat u doet',
      'Wie kan helpen',
      'Wanneer u de regel mag negeren',
      'Zwaarte',
      'Oplossing',
      'Bron',
      'Sinds versie',
    ]);
    expect(out).toContain('    funding: { term: structureel, from: 2027, until: 2032 }');
    expect(code).toBe(0);
  });

  test('a gap has its own severity in each profile', () => {
    const { out } = world.run('explain goal/no-indicator --lang en');
    expect(out).toContain('draft: off\n  steering: information\n  submit: information');
  });

  test('without a code: every rule there is, each in one line', () => {
    const { out } = world.run('explain');
    expect(
      out
        .split('\n\n')[0]
        ?.split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(ruleCodes.toSorted(byPlace(out)));
    for (const code of ruleCodes) expect(world.run(`explain ${code}`).code).toBe(0);
  });
});

/** Rules are listed by family, in the order of the catalogue of rules; here only their presence counts. */
const byPlace = (out: string) => (one: string, other: string) =>
  out.indexOf(`${one} `) - out.indexOf(`${other} `);

describe('list', () => {
  test('a table for people', () => {
    expect(world.run('list').out).toMatchInlineSnapshot(`
      "ID               STATUS   INBRENG              TITEL
      groningen-wonen  concept  groningen (fictief)  Structureel geld voor woningbouw
      groningen-zorg   concept  groningen (fictief)  Ruimte voor zorg dichtbij

      2 vragen
      "
    `);
  });

  test('JSON for programs', () => {
    const { asks } = world.json('list --format json');
    expect(asks).toHaveLength(2);
    expect(asks[1]).toEqual({
      id: 'groningen-zorg',
      title: 'Ruimte voor zorg dichtbij',
      status: 'concept',
      submission: 'groningen',
      fictional: true,
      file: 'submissions/groningen/zorg.ask.yaml',
      document: 0,
      goals: ['gezondheid'],
      regions: ['GM0014'],
      scheme: 'Wonen op Korte Termijn',
      term: 'geen',
    });
  });

  test('JSON tells what is asked in all, or each year of money without end', () => {
    const ask = (id: string, funding: string) =>
      `id: ${id}\ntitle: Geld\nstatus: concept\nfunding: {${funding}, amount: {perYear: 10}}\n`;
    const { asks } = new CliWorld({
      ...smallPortfolio,
      'submissions/groningen/a.ask.yaml': ask('a', 'term: structureel, from: 2027'),
      'submissions/groningen/b.ask.yaml': ask('b', 'term: meerjarig, from: 2027, until: 2030'),
      'submissions/groningen/c.ask.yaml': ask('c', 'term: langjarig, from: 2027, reviewEvery: 5'),
    }).json('list --format json');
    expect(asks.slice(0, 3)).toMatchObject([{ claimPerYear: 10 }, { claim: 40 }, { claim: 50 }]);
    expect(asks[0]).not.toHaveProperty('claim');
  });

  test.each([
    ['--goal gezondheid', ['groningen-zorg']],
    ['--status concept', ['groningen-wonen', 'groningen-zorg']],
    ['--status ingediend', []],
    ['--goal Gezondheid', ['groningen-zorg']],
    ['--goal HEALTH', ['groningen-zorg']],
    ['--goal zorg', ['groningen-zorg']],
    ['--status draft', ['groningen-wonen', 'groningen-zorg']],
    ['--status "In behandeling"', []],
    ['--submission groningen', ['groningen-wonen', 'groningen-zorg']],
    ['submissions/groningen/wonen.ask.yaml', ['groningen-wonen']],
  ])('list %s', (filter, ids) => {
    const { asks } = world.json(`list ${filter} --format json`);
    expect(asks.map(({ id }) => id)).toEqual(ids);
  });
});

describe('show', () => {
  test('an ask as a card: names for codes, words for amounts', () => {
    const text = `id: groningen-spoor
title: Een snelle trein naar Groningen
status: ingediend
priority: 1
nationalGoals: [bereikbaarheid]
targetRegions: [GM0014, {informal: het stationsgebied}]
instrument: {type: spuk-regeling}
funding:
  term: meerjarig
  from: 2027
  until: 2030
  amount: {total: 8_000_000, vat: excl, priceLevel: 2026}
  parts: [{party: rijk, amount: 6000000}, {party: GM0014, amount: 2000000}]
addressee: {ministries: [ienw]}
deadline: 2026-09-15
dependsOn: [groningen-wonen, elders]
`.replace('8_000_000', '"8_000_000"');
    const { out, code } = new CliWorld({
      ...smallPortfolio,
      'submissions/groningen/spoor.ask.yaml': text,
    }).run('show groningen-spoor --rule schema/missing=off');
    expect(out.split('\nBevindingen')[0]).toMatchInlineSnapshot(`
      "Een snelle trein naar Groningen

      !                      Fictief: deze inbreng is verzonnen.
      Status                 Ingediend (ingediend)
      Inbreng                Inbreng gemeente Groningen
      Indiener               Groningen (GM0014)
      Prioriteit             1
      Nationale doelen       Bereikbaarheid (bereikbaarheid)
      Regio’s                Groningen (GM0014); “het stationsgebied”
      Instrument             Eenmalige specifieke uitkering bij ministeriële regeling (spuk-regeling)
      Termijn                Meerjarig tijdelijk (meerjarig)
      Jaren                  vanaf 2027 tot en met 2030
      Bedrag                 € 8 miljoen, exclusief btw, prijspeil 2026
      Verdeling              Rijk € 6 miljoen; Groningen € 2 miljoen
      Gevraagd van het Rijk  € 6 miljoen
      Gericht aan            Infrastructuur en Waterstaat (ienw)
      Uiterlijk              15 september 2026
      Verbonden met          hangt af van groningen-wonen: Structureel geld voor woningbouw
                             hangt af van elders: niet in deze portefeuille
      Bestand                submissions/groningen/spoor.ask.yaml
      Vingerafdruk           02b36ad85303b034-6533f51e3136811a909910ba811811811d77
      Volledigheid           75 % van wat bij indienen nodig is (9 van 12)
      "
    `);
    expect(code).toBe(0);
  });

  test('what was granted, for which years and by which decision', () => {
    const granted =
      'granted: {amount: 8500000, from: 2027, until: 2030, decision: {number: kst-29697-190, date: 2026-06-01}}';
    const text = `id: groningen-spoor\ntitle: Een snelle trein\nstatus: gehonoreerd\n${granted}\n`;
    const { out } = new CliWorld({ ...smallPortfolio, 'submissions/groningen/spoor.ask.yaml': text }).run(
      'show groningen-spoor',
    );
    expect(out).toMatch(
      /^Toegekend +€ 8,5 miljoen, vanaf 2027 tot en met 2030, kst-29697-190, 1 juni 2026$/m,
    );
  });

  test('JSON gives the whole record, its completeness and its findings', () => {
    const shown = world.json('show groningen-wonen --format json');
    expect(shown).toMatchObject({
      id: 'groningen-wonen',
      record: { funding: { term: 'structureel', from: 2027, until: 2032 } },
      findings: [{ rule: 'funding/structural-with-end' }],
    });
  });
});
