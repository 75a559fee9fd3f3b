import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';

describe('init makes a portfolio that can be checked at once', () => {
  test.each([
    ['init', ''],
    ['init --title "Vragen van het Noorden" --submitter PV20', ''],
    ['init --submitter rga --lang en', ''],
    ['init map/portefeuille --submitter Assen', 'map/portefeuille'],
  ])('%s', (command, folder) => {
    const world = new CliWorld();
    const { code, err } = world.run(command);
    expect([code, err]).toEqual([0, '']);
    const { findings, summary } = world.json('lint --format json', { in: folder });
    expect(findings).toEqual([]);
    expect(summary.asks).toBe(1);
    expect(world.run('format --check', { in: folder }).code).toBe(0);
  });

  test('tells what was written and what to do next', () => {
    const { out } = new CliWorld().run('init --submitter rga --title "Onze vragen"');
    expect(out).toMatchInlineSnapshot(`
      "Geschreven: policy-asks.yaml
      Geschreven: submissions/rga/submission.yaml
      Geschreven: submissions/rga/note.md
      Geschreven: submissions/rga/voorbeeldvraag.ask.yaml

      Uw portefeuille staat klaar. Controleer hem met \`policy-asks lint\` en schrijf een vraag met \`policy-asks new\`.
      "
    `);
  });

  test.each(['portefeuille', 'mijn vragen'])('what it tells to do next works as it is told: %s', (folder) => {
    const world = new CliWorld();
    const { out } = world.run(`init "${folder}" --submitter rga`);
    const [, check = '', write = ''] = /`policy-asks (lint[^`]*)`.*`policy-asks (new[^`]*)`/u.exec(out) ?? [];
    const checked = world.run(check.replaceAll("'", '"'));
    expect(checked.code).toBe(0);
    expect(world.run(`${write.replaceAll("'", '"')} --title Lelylijn`).code).toBe(0);
    const [, further = ''] = /`policy-asks (lint[^`]*--profile\s+submit)`/u.exec(checked.out) ?? [];
    expect(world.run(further.replaceAll("'", '"').replaceAll(/\s+/gu, ' ')).code).toBe(1);
  });

  test('without a submitter it says what stands in for one, and where to change it', () => {
    const world = new CliWorld();
    expect(world.run('init').out).toContain('U noemde geen indiener. Nu staat er NL00 (Nederland)');
    expect(world.text('submissions/nederland/submission.yaml')).toContain('# Nog in te vullen:');
  });

  test('never in or over something that exists', () => {
    const world = new CliWorld(smallPortfolio);
    const before = world.everything();
    expect(world.run('init').err).toContain('staat al een portefeuille');
    expect(world.run('init nieuw/diep').err).toContain('een portefeuille in een portefeuille kan niet');
    expect(world.everything()).toEqual(before);
    const occupied = new CliWorld({ 'submissions/rga/note.md': 'van iemand anders' });
    const { code, err } = occupied.run('init --submitter rga');
    expect([code, err]).toEqual([
      2,
      'policy-asks: “submissions/rga/note.md” bestaat al en is niet veranderd. Kies een andere naam of verplaats het bestand.\n',
    ]);
    expect(Object.keys(occupied.everything())).toEqual(['submissions/rga/note.md']);
  });

  test('all of it or nothing', () => {
    const world = new CliWorld({ submissions: 'geen map' });
    const { code, out, err } = world.run('init --submitter rga');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('“submissions/rga/submission.yaml” kon niet worden geschreven.');
    expect(world.run('init nieuw/hier').code).toBe(0);
    expect(Object.keys(world.everything()).filter((file) => !file.startsWith('nieuw/'))).toEqual([
      'submissions',
    ]);
  });

  test.each([
    ['Groningen', '“Groningen” kan meer betekenen: '],
    ['GM0017', '“GM0017” is niet meer in gebruik. Kies Groningen (GM0014).'],
    ['Grunningen', '“Grunningen” staat niet in de codelijst'],
  ])('submitter %s', (submitter, sentence) => {
    const { code, err } = new CliWorld().run(`init --submitter ${submitter}`);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('new writes one ask', () => {
  test('from options, with what is still missing as comments in its place', () => {
    const world = new CliWorld(smallPortfolio);
    const { code, out } = world.run(
      'new --title "Maak de drempel van WoKT relatief" --goal woningbouw --region GM0014 --instrument wijziging-regeling --scheme "Wonen op Korte Termijn" --term geen',
    );
    const file = 'submissions/groningen/groningen-maak-de-drempel-van-wokt-relatief.ask.yaml';
    expect(code).toBe(0);
    expect(out).toContain(`Geschreven: ${file}`);
    expect(world.text(file)).toMatchInlineSnapshot(`
      "id: groningen-maak-de-drempel-van-wokt-relatief  # Vaste aanduiding; verandert nooit meer.
      title: Maak de drempel van WoKT relatief
      # summary: …  # in twee zinnen
      status: concept

      # Nog in te vullen: haal # weg bij wat u weet.
      # owner: …  # rol of persoon uit de inbreng
      nationalGoals:
        - woningbouw
      targetRegions:
        - GM0014
      instrument:
        type: wijziging-regeling
      scheme:
        id: wokt
        # effect: …  # use, change, extend, stop, create
      funding:
        term: geen
      # addressee: {ministries: […]}  # ministeries en commissies
      # deadline: …  # wanneer het besluit er moet zijn
      # contribution: [{text: …, owner: …}]  # wat u zelf bijdraagt
      # claims: [{text: …, evidence: [{title: …, url: …, date: …}]}]  # feiten met hun bron
      # indicators: [{id: …, unit: …, baseline: {value: …, year: …}, target: {value: …, year: …}}]  # waaraan men het resultaat ziet
      # source: {quote: …}  # de zin in de notitie waar deze vraag voor staat
      "
    `);
    const { findings } = world.json(`lint ${file} --format json`);
    expect(findings).toEqual([]);
    expect(world.run(`format --check ${file}`).code).toBe(0);
  });

  test('with money: asks for years and amount in comments, no last year for structural money', () => {
    const world = new CliWorld(smallPortfolio);
    world.run('new --id a --title A --term structureel');
    expect(world.text('submissions/groningen/a.ask.yaml')).toContain(
      'funding:\n  term: structureel\n  # from: …\n  # amount: {perYear: …, vat: …}\n',
    );
    world.run('new --id b --title B --term meerjarig');
    expect(world.text('submissions/groningen/b.ask.yaml')).toContain('  # until: …\n');
  });

  test('a title that YAML would read otherwise is quoted', () => {
    const world = new CliWorld(smallPortfolio);
    for (const [index, title] of ['Plan #2: wonen', '*alles*', 'yes', "'s-Hertogenbosch", '12'].entries()) {
      expect(world.run(`new --id t${index} --title "${title}"`).code).toBe(0);
      expect(world.json(`show t${index} --format json`).record.title).toBe(title);
    }
  });

  test.each([
    ['new', 'Hier kan niets worden gevraagd, dus noem “--title”, bijvoorbeeld: `policy-asks new --title'],
    [
      'new --title x --goal wonenbouw',
      '“wonenbouw” staat niet in de codelijst (Nationaal doel). Bedoelde u Woningbouw (woningbouw)',
    ],
    ['new --title x --region Groningen', 'kan meer betekenen: '],
    [
      'new --title x --id Hallo_Wereld',
      '“Hallo_Wereld” kan geen id zijn: gebruik kleine letters, cijfers en streepjes, zoals “hallo-wereld”.',
    ],
    [
      'new --title x --id groningen-zorg',
      'De id “groningen-zorg” is al in gebruik in “submissions/groningen/zorg.ask.yaml”.',
    ],
    ['new --title x --submission assen', 'Er is geen inbreng “assen”. Kies uit groningen.'],
  ])('%s: one sentence, nothing written', (command, sentence) => {
    const world = new CliWorld(smallPortfolio);
    const before = world.everything();
    const { code, out, err } = world.run(command);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(world.everything()).toEqual(before);
  });

  test('with the prefix that the asks of the submission share', () => {
    const asks = {
      'submissions/assen/submission.yaml': 'id: assen\ntitle: Assen\nfictional: true\nsubmitter: GM0106\n',
      'submissions/assen/een.ask.yaml': 'id: ass-een\ntitle: Een\nstatus: concept\n',
      'submissions/assen/twee.ask.yaml': 'id: ass-twee\ntitle: Twee\nstatus: concept\n',
    };
    const world = new CliWorld({ ...smallPortfolio, ...asks });
    expect(world.run('new --title Drie --submission assen').out).toContain(
      'submissions/assen/ass-drie.ask.yaml',
    );
  });

  test('never over a file that exists, though no ask bears its name', () => {
    const world = new CliWorld({ ...smallPortfolio, 'submissions/groningen/x.ask.yaml': '# leeg\n' });
    expect(world.run('new --id x --title X').err).toContain('“submissions/groningen/x.ask.yaml” bestaat al');
    expect(world.text('submissions/groningen/x.ask.yaml')).toBe('# leeg\n');
  });

  test('with several submissions: the folder one stands in, else the option', () => {
    const second = {
      'submissions/assen/submission.yaml': 'id: assen\ntitle: Assen\nfictional: true\nsubmitter: GM0106\n',
    };
    const world = new CliWorld({ ...smallPortfolio, ...second });
    expect(world.run('new --title Een').err).toContain('Noem hem met “--submission”: ');
    expect(world.run('new --title Een', { in: 'submissions/assen' }).out).toContain(
      'Geschreven: assen-een.ask.yaml',
    );
    expect(world.run('new --title Twee --submission groningen').out).toContain(
      'submissions/groningen/groningen-twee.ask.yaml',
    );
  });
});
