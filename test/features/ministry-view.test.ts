// An ask and a submission as the ministry will read them, word for word, in both languages; and what is not in them.
import { describe, expect, test } from 'vitest';
import { asMinistryReads } from '../../server/features/ministry-view/ministry-view.ts';
import type { Language } from '../../server/wording/language.ts';
import { EditorWorld } from '../worlds/editor-world.ts';

type Files = Readonly<Record<string, string>>;

const submission = {
  'submissions/rga/submission.yaml': `id: inbreng
title: {nl: Inbreng van de regio, en: Submission of the region}
fictional: true
submitter: rga
occasion: {type: rondetafelgesprek, title: Rondetafelgesprek, date: 2026-03-12}
addressee: {committees: [tk-biza]}
adoptedBy: {body: stuurgroep, number: "2026-14", date: 2026-03-05}
questions: [{id: q1, text: {nl: Wat loopt goed?, en: What goes well?}}]
roles: {lead: {nl: Programmamanager, en: Programme manager}}
people: {jdv: {name: J. de Vries, roles: [lead]}}
`,
};

const whole = `id: rga-lijn
title: {nl: Reserveer geld voor de lijn, en: Reserve money for the line, fy: Reservearje jild}
summary: {nl: Een spoorlijn van Groningen naar Assen., en: A railway from Groningen to Assen.}
status: toegezegd
owner: jdv
priority: 2
nationalGoals: [bereikbaarheid, woningbouw]
targetRegions: [GM0014, rga, {informal: {nl: de dorpen, en: the villages}}]
instrument: {type: spuk-regeling, legalBasis: BWBR0051707, recipient: GM0106, conditions: Binnen vijf jaar}
scheme: {id: woningbouwimpuls, effect: change, criterion: {kind: absolute-number, current: 200, wanted: relative}}
funding:
  term: langjarig
  from: 2027
  until: 2046
  reviewEvery: 5
  amount: {total: 240000000, perYear: 12000000, vat: excl, priceLevel: 2026}
  envelope: gebiedsbudget
  parts:
    - {party: rijk, amount: 120000000}
    - {party: PV20, amount: 60000000, decision: {body: PS, number: "2026-31", date: 2026-02-11}}
    - {party: eu, amount: 60000000}
  operation: {perYear: 3000000, payer: PV20}
  repayment: {share: 80, until: 2056, leakage: 5}
addressee: {ministries: [ienw, fin]}
deadline: 2026-06-01
decisionMoment: voorjaarsnota-2026
contribution:
  - {text: De grond, owner: lead, by: 2026-09-01}
  - {text: Het ontwerp, owner: jdv}
claims:
  - {text: De trein zit vol, evidence: [{title: Telling, url: https://voorbeeld.nl/telling, date: 2025-05-08}]}
indicators: [{id: reizigers, unit: per dag, baseline: {value: 12500, year: 2025}, target: {value: 20000, year: 2046}}]
dependsOn: [rga-halte, rga-intern, elders]
supports: [{ask: rga-embargo}]
waivers: [{rule: text/vague, because: onderling afgesproken}]
history: [{date: 2026-01-10, status: concept, note: gevoelig bij de raad}]
followUp: [{kind: toezegging, reference: TZ202603-123, date: 2026-03-12, text: De minister kijkt ernaar, due: 2026-06-01, state: open}]
granted: {amount: 8500000, from: 2027, until: 2030, decision: {body: minister, number: kst-29697-190, date: 2026-06-01}}
`;

const others = `id: rga-halte
title: {nl: Bouw een halte, en: Build a stop}
priority: 1
funding: {term: geen}
---
id: rga-intern
title: Onze ondergrens
visibility: internal
---
id: rga-embargo
title: Nog even geheim
embargoUntil: 2026-03-20
`;

const files = {
  ...submission,
  'submissions/rga/lijn.ask.yaml': whole,
  'submissions/rga/andere.ask.yaml': others,
};

function ask(id: string, all: Files = files, language: Language = 'nl') {
  const { world } = new EditorWorld(all, language);
  const [entry] = world.portfolio.ids.withId(id);
  const view = entry && asMinistryReads(world, entry);
  return { ...view, leftOut: view?.leftOut.map(({ summary }) => summary.id) };
}

function folder(all: Files = files, language: Language = 'nl') {
  const view = asMinistryReads(new EditorWorld(all, language).world, 'submissions/rga');
  return { ...view, leftOut: view?.leftOut.map(({ summary }) => summary.id) };
}

describe('an ask', () => {
  test('in Dutch', () =>
    expect(ask('rga-lijn').markdown).toMatchInlineSnapshot(`
      "# Reserveer geld voor de lijn

      > Fictief: deze inbreng is verzonnen.

      Vraag van Regio Groningen-Assen, gericht aan Infrastructuur en Waterstaat; Financiën.

      Het besluit is uiterlijk op 1 juni 2026 nodig. Het besluit kan vallen bij: Voorjaarsnota 2026.

      ## Wat wordt gevraagd

      Een spoorlijn van Groningen naar Assen.

      | Onderdeel | Inhoud |
      | --- | --- |
      | Regeling | Woningbouwimpuls: veranderen |
      | Criterium | Absoluut aantal; nu: 200; gewenst: Naar verhouding |
      | Instrument | Eenmalige specifieke uitkering bij ministeriële regeling |
      | Grondslag | Realisatiestimulans (BWBR0051707) |
      | Ontvanger | gemeente Assen |
      | Voorwaarden | Binnen vijf jaar |
      | Nationale doelen | Bereikbaarheid, Woningbouw |
      | Gebied | gemeente Groningen, Regio Groningen-Assen, de dorpen |

      ## Geld

      Het gaat om € 240 miljoen, € 12 miljoen per jaar, exclusief btw, prijspeil 2026. Het geld is nodig voor 20 jaar (2027–2046). Soort geld: Langjarig. Van het Rijk wordt **€ 120 miljoen** gevraagd. Het geld zou moeten komen uit: Gebiedsbudget (november 2025). Om de 5 jaar wordt opnieuw naar het bedrag gekeken. Beheer en onderhoud kost daarna € 3 miljoen per jaar; dat betaalt provincie Groningen. Terugbetaald wordt 80 %. In 2056 is alles terugbetaald. Naar verwachting komt 5 % niet terug.

      | Partij | Bedrag | Aandeel | Besluit |
      | --- | --- | --- | --- |
      | Rijk | € 120 miljoen | 50 % |  |
      | provincie Groningen | € 60 miljoen | 25 % | PS, 2026-31, 11 februari 2026 |
      | Europese Unie | € 60 miljoen | 25 % |  |

      ## Eigen bijdrage

      - De grond (Programmamanager; uiterlijk 1 september 2026)
      - Het ontwerp

      ## Onderbouwing

      - De trein zit vol ([Telling](<https://voorbeeld.nl/telling>), 8 mei 2025)

      ## Beoogd resultaat

      | Indicator | Eenheid | Nulmeting | Streefwaarde |
      | --- | --- | --- | --- |
      | reizigers | per dag | 12.500 (2025) | 20.000 (2046) |

      ## Samenhang met andere vragen

      - hangt af van: Bouw een halte

      ## Stand van zaken

      Status: Toegezegd.

      Toegekend: € 8,5 miljoen, 4 jaar (2027–2030) (minister, kst-29697-190, 1 juni 2026).

      - Toezegging TZ202603-123, 12 maart 2026: De minister kijkt ernaar (uiterlijk 1 juni 2026; stand: open)
      "
    `));
  test('in English', () =>
    expect(ask('rga-lijn', files, 'en').markdown).toMatchInlineSnapshot(`
      "# Reserve money for the line

      > Fictional: this submission is made up.

      Ask of Regio Groningen-Assen (cooperation region), addressed to Infrastructure and Water Management; Finance.

      The decision is needed by 1 June 2026. The decision can be taken at: Spring budget memorandum 2026.

      ## What is asked

      A railway from Groningen to Assen.

      | Part | Content |
      | --- | --- |
      | Scheme | Housing impulse: change |
      | Criterion | Absolute number; now: 200; wanted: In proportion |
      | Instrument | One-off specific grant by ministerial order |
      | Legal basis | Incentive per home started (BWBR0051707) |
      | Recipient | Assen (municipality) |
      | Conditions | Binnen vijf jaar |
      | National goals | Accessibility, Housing construction |
      | Area | Groningen (municipality), Regio Groningen-Assen (cooperation region), the villages |

      ## Money

      It is about EUR 240 million, EUR 12 million a year, excluding VAT, price level 2026. The money is needed for 20 years (2027–2046). Kind of money: Long-term. **EUR 120 million** is asked of the national government. The money should come from: Area budget (November 2025). The amount is looked at again every 5 years. Running and maintenance then costs EUR 3 million a year, paid by Groningen (province). Paid back is 80 %. All is paid back in 2056. 5 % is expected not to come back.

      | Party | Amount | Share | Decision |
      | --- | --- | --- | --- |
      | national government | EUR 120 million | 50 % |  |
      | Groningen (province) | EUR 60 million | 25 % | PS, 2026-31, 11 February 2026 |
      | European Union | EUR 60 million | 25 % |  |

      ## Own contribution

      - De grond (Programme manager; by 1 September 2026)
      - Het ontwerp

      ## Evidence

      - De trein zit vol ([Telling](<https://voorbeeld.nl/telling>), 8 May 2025)

      ## Intended result

      | Indicator | Unit | Baseline | Target |
      | --- | --- | --- | --- |
      | reizigers | per dag | 12,500 (2025) | 20,000 (2046) |

      ## Links with other asks

      - depends on: Build a stop

      ## State of affairs

      Status: Promised by a minister.

      Granted: EUR 8.5 million, 4 years (2027–2030) (minister, kst-29697-190, 1 June 2026).

      - Promise TZ202603-123, 12 March 2026: De minister kijkt ernaar (by 1 June 2026; state: open)
      "
    `));
  test('that says little', () =>
    expect(
      ask('rga-kaal', { ...submission, 'submissions/rga/a.ask.yaml': 'id: rga-kaal\ntitle: Een loket\n' })
        .markdown,
    ).toMatchInlineSnapshot(`
      "# Een loket

      > Fictief: deze inbreng is verzonnen.

      Vraag van Regio Groningen-Assen, gericht aan Vaste commissie voor Binnenlandse Zaken.
      "
    `));
  test('bears its title', () =>
    expect(ask('rga-lijn', files, 'en').title).toBe('Reserve money for the line'));

  test.each(['rga-intern', 'rga-embargo'])('that may not go outside has no page: %s', (id) => {
    expect(ask(id)).toEqual({
      title: 'Niet openbaar',
      markdown: '# Niet openbaar\n\nDeze vraag gaat niet naar buiten.\n',
      leftOut: [id],
    });
  });
  test('goes outside the day after its embargo', () => {
    const later = { ...files, 'submissions/rga/andere.ask.yaml': others.replace('2026-03-20', '2026-03-11') };
    expect(ask('rga-embargo', later).title).toBe('Nog even geheim');
    expect(ask('rga-lijn', later).markdown).toContain('- steunt: Nog even geheim');
  });
});

test('an ask that shares its id with one that stays inside is not named', () => {
  const double = {
    ...files,
    'submissions/rga/dubbel.ask.yaml': 'id: rga-halte\ntitle: Geheim\nvisibility: internal\n',
  };
  expect(ask('rga-lijn', double).markdown).not.toMatch(/hangt af van/u);
});

describe('a submission', () => {
  test('with its asks by priority', () =>
    expect(folder().markdown?.split('\n## 2.')[0]).toMatchInlineSnapshot(`
      "# Inbreng van de regio

      > Fictief: deze inbreng is verzonnen.

      Inbreng van Regio Groningen-Assen voor Rondetafelgesprek op 12 maart 2026, gericht aan Vaste commissie voor Binnenlandse Zaken. Vastgesteld: stuurgroep, 2026-14, 5 maart 2026.

      ## Vragen die deze inbreng beantwoordt

      - Wat loopt goed?

      ## De vragen

      1. Bouw een halte
      2. Reserveer geld voor de lijn

      ## 1. Bouw een halte

      ### Geld

      Er wordt geen geld gevraagd.
      "
    `));
  test('in English, up to its asks', () =>
    expect(folder(files, 'en').markdown?.split('\n## 1.')[0]).toMatchInlineSnapshot(`
      "# Submission of the region

      > Fictional: this submission is made up.

      Submission of Regio Groningen-Assen (cooperation region) for Rondetafelgesprek on 12 March 2026, addressed to Standing committee on the Interior. Adopted: stuurgroep, 2026-14, 5 March 2026.

      ## Questions this submission answers

      - What goes well?

      ## The asks

      1. Build a stop
      2. Reserve money for the line
      "
    `));
  test('tells the author which asks are not in it, and the reader nothing', () => {
    const { leftOut, markdown } = folder();
    expect(leftOut).toEqual(['rga-intern', 'rga-embargo']);
    expect(markdown).not.toMatch(/ondergrens|geheim|intern|embargo/iu);
  });
  test('without asks', () =>
    expect(folder(submission).markdown).toContain('Deze inbreng heeft geen openbare vragen.'));
  test('that is not there', () => {
    expect(asMinistryReads(new EditorWorld({}).world, 'submissions/elders')).toBeUndefined();
  });
});

test('persons, ids of asks and notes of authors to themselves are nowhere', () => {
  expect(`${ask('rga-lijn').markdown}${folder().markdown}`).not.toMatch(
    /Vries|jdv|rga-|afgesproken|gevoelig|elders/u,
  );
});

test('text of a record stays text', () => {
  const text = `id: rga-slim
title: "# <script>alert(1)</script> [klik](javascript:x)"
summary: "| cel | ![x](https://voorbeeld.nl/x.png)"
nationalGoals: ["*zelf* bedacht"]
claims: [{text: "> citaat", evidence: [{title: "a](b)", url: "javascript:alert(1)"}, {url: "https://voorbeeld.nl/<b>"}]}]
followUp: [{kind: "<b>", text: "</b>"}]
`;
  expect(
    ask('rga-slim', { ...submission, 'submissions/rga/a.ask.yaml': text }).markdown,
  ).toMatchInlineSnapshot(`
    "# \\# &lt;script>alert(1)&lt;/script> \\[klik\\](javascript:x)

    > Fictief: deze inbreng is verzonnen.

    Vraag van Regio Groningen-Assen, gericht aan Vaste commissie voor Binnenlandse Zaken.

    ## Wat wordt gevraagd

    \\| cel \\| !\\[x\\](https:\\/\\/voorbeeld.nl/x.png)

    | Onderdeel | Inhoud |
    | --- | --- |
    | Nationale doelen | \\*zelf\\* bedacht |

    ## Onderbouwing

    - \\> citaat (a\\](b); [https:\\/\\/voorbeeld.nl/&lt;b>](<https://voorbeeld.nl/%3Cb%3E>))
    "
  `);
});

test.each([
  '',
  'id: [a',
  'id: rga-a\ntitle:\nfunding: {amount: {total: x}, parts: [{}]}\n',
  'id: rga-a\ngranted: {}\nindicators: [{}]\n',
])('broken records never throw: %j', (text) => {
  const { world } = new EditorWorld({ ...submission, 'submissions/rga/a.ask.yaml': text });
  for (const entry of world.portfolio.asks) expect(asMinistryReads(world, entry)?.markdown).toMatch(/^#/u);
  expect(asMinistryReads(world, 'submissions/rga')?.markdown).toMatch(/^# Inbreng/u);
});
