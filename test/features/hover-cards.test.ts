// What the cards of instruments, goals, terms, statuses, offices, moments and budgets say, word for word, in both languages. A ' stands for the mark of code.
import { describe, expect, test } from 'vitest';
import { hoverCard as card, hoverCards as both } from '../worlds/hover-card.ts';

test('an instrument', () =>
  expect(both('instrument: {type: spuk-r‸egeling}')).toMatchInlineSnapshot(`
  "**Eenmalige specifieke uitkering bij ministeriële regeling** · 'spuk-regeling'

  Geoormerkt geld op grond van een regeling van de minister of van een kaderwet, zoals de realisatiestimulans.

  - Termijnen die kunnen: Incidenteel ('incidenteel'), Meerjarig tijdelijk ('meerjarig')
  - Alleen met een eigen wet: Structureel ('structureel')
  - Grondslag: Financiële-verhoudingswet, artikel 17, vijfde lid, of een kaderwet
  - Geldigheid: geldig op 12 maart 2026
  - Ook genoemd: SPUK bij regeling, eenmalige SPUK
  - Bron: [Financiële-verhoudingswet, artikel 17](<https://wetten.overheid.nl/BWBR0008290>)
  - Zekerheid: gevonden in een bron

  **One-off specific grant by ministerial order** · 'spuk-regeling'

  Earmarked money by order of the minister or under a framework act, such as the incentive per home started.

  - Terms it can carry: One-off ('incidenteel'), Temporary multi-year ('meerjarig')
  - Only with an act of its own: Structural ('structureel')
  - Legal basis: Financial Relations Act, article 17(5), or a framework act
  - Validity: valid on 12 March 2026
  - Also called: SPUK bij regeling, eenmalige SPUK
  - Source: [Financial Relations Act, article 17](<https://wetten.overheid.nl/BWBR0008290>)
  - Certainty: found in a source"
`));
test('a goal', () =>
  expect(both('nationalGoals: [herst‸el]')).toMatchInlineSnapshot(`
  "**Herstel** · 'herstel'

  Herstel van schade, zoals door de gaswinning in Groningen.

  - Vraagt inzet van ten minste: 10 jaar (bron: Gespreksnotitie Regio Groningen-Assen, rondetafelgesprek 12 maart 2026, 12 maart 2026)
  - Geldigheid: geldig op 12 maart 2026
  - Bron: Gespreksnotitie Regio Groningen-Assen, rondetafelgesprek 12 maart 2026, 12 maart 2026
  - Zekerheid: gevonden in een bron

  **Recovery** · 'herstel'

  Making good damage, such as that of gas extraction in Groningen.

  - Needs a commitment of at least: 10 years (source: Talking paper of Regio Groningen-Assen, round table of 12 March 2026, 12 March 2026)
  - Validity: valid on 12 March 2026
  - Source: Talking paper of Regio Groningen-Assen, round table of 12 March 2026, 12 March 2026
  - Certainty: found in a source"
`));
test('a term', () =>
  expect(both('funding: {term: langja‸rig}')).toMatchInlineSnapshot(`
  "**Langjarig** · 'langjarig'

  Geld voor meer dan vijf jaar, tot ongeveer dertig jaar, met een laatste jaar of een jaar waarin opnieuw wordt gekeken. Niet hetzelfde als structureel.

  - Gaat over geld: ja
  - Duurt ten minste: 6 jaar (bron: Begrotingspraktijk (niet nagezocht in een officiële bron); niet nagezocht)
  - Duurt ten hoogste: 30 jaar (bron: Begrotingspraktijk (niet nagezocht in een officiële bron); niet nagezocht)
  - Laatste jaar: moet er staan, of om de hoeveel jaar opnieuw wordt gekeken
  - Geldigheid: geldig op 12 maart 2026
  - Ook genoemd: langjarige middelen
  - Bron: Begrotingspraktijk (niet nagezocht in een officiële bron)
  - Zekerheid: eigen kennis van de opstellers, niet nagezocht in een officiële bron

  **Long-term** · 'langjarig'

  Money for more than five years, up to about thirty, with a last year or a year of review. Not the same as structural.

  - Is about money: yes
  - Lasts at least: 6 years (source: Budget practice (not checked in an official source); not checked)
  - Lasts at most: 30 years (source: Budget practice (not checked in an official source); not checked)
  - Last year: must be there, or after how many years it is looked at again
  - Validity: valid on 12 March 2026
  - Also called: langjarige middelen
  - Source: Budget practice (not checked in an official source)
  - Certainty: the authors’ own knowledge, not checked in an official source"
`));
test('a status', () =>
  expect(both('status: toege‸zegd')).toMatchInlineSnapshot(`
    "**Toegezegd** · 'toegezegd'

    Een minister heeft het toegezegd; er is nog geen geld of besluit.

    - Hierna kan komen: Motie aangenomen ('motie-aangenomen'), Deels gehonoreerd ('deels-gehonoreerd'), Gehonoreerd ('gehonoreerd'), Afgewezen ('afgewezen'), Ingetrokken ('ingetrokken'), Achterhaald ('achterhaald')
    - Schrijf erbij: het nummer, de datum, de tekst en de termijn van de toezegging
    - Moet staan onder followUp: 'toezegging', met het nummer van het stuk
    - Geldigheid: geldig op 12 maart 2026
    - Bron: Werkwijze van regio's, provincies en de Kamer (niet nagezocht in een officiële bron)
    - Zekerheid: eigen kennis van de opstellers, niet nagezocht in een officiële bron

    **Promised by a minister** · 'toegezegd'

    A minister promised it; there is no money or decision yet.

    - May come next: Motion adopted ('motie-aangenomen'), Partly granted ('deels-gehonoreerd'), Granted ('gehonoreerd'), Rejected ('afgewezen'), Withdrawn ('ingetrokken'), Overtaken ('achterhaald')
    - Write down with it: the number, date, text and due date of the promise
    - Must stand under followUp: 'toezegging', with the number of the document
    - Validity: valid on 12 March 2026
    - Source: Practice of regions, provinces and the Chamber (not checked in an official source)
    - Certainty: the authors’ own knowledge, not checked in an official source"
  `));
test('a status with which the ask is over', () =>
  expect(card('status: ingetr‸okken', 'nl')).toMatchInlineSnapshot(`
    "**Ingetrokken** · 'ingetrokken'

    De indiener heeft de vraag ingetrokken.

    De vraag is hiermee afgelopen.

    Kan na elke status komen.

    - Schrijf erbij: het besluit en de reden
    - Geldigheid: geldig op 12 maart 2026
    - Bron: Werkwijze van regio's, provincies en de Kamer (niet nagezocht in een officiële bron)
    - Zekerheid: eigen kennis van de opstellers, niet nagezocht in een officiële bron"
  `));
test('a ministry that is no more', () =>
  expect(both('addressee: {ministries: [vr‸o]}')).toMatchInlineSnapshot(`
    "**Volkshuisvesting en Ruimtelijke Ordening** · 'vro'

    Opgeheven als ministerie en opgegaan in Binnenlandse Zaken. De minister van VRO is gebleven. De begindatum is niet nagezocht.

    - Geldigheid: niet meer geldig op 12 maart 2026: liep tot en met 22 februari 2026
    - Opgevolgd door: Binnenlandse Zaken en Koninkrijksrelaties ('bzk')
    - Ook genoemd: VRO, ministerie van VRO
    - Bron: Blik op Nieuws (308900): drie ministeries minder bij het aantreden van het kabinet-Jetten, 23 februari 2026
    - Zekerheid: gevonden in een bron

    **Housing and Spatial Planning** · 'vro'

    Abolished as a ministry and merged into the Interior. The minister of VRO remains. The first day was not checked.

    - Validity: no longer valid on 12 March 2026: ran until 22 February 2026
    - Succeeded by: Interior and Kingdom Relations ('bzk')
    - Also called: VRO, ministerie van VRO
    - Source: Blik op Nieuws (308900): three ministries fewer as the Jetten cabinet takes office, 23 February 2026
    - Certainty: found in a source"
  `));
test('a committee', () =>
  expect(both('addressee: {committees: [tk-bi‸za]}')).toMatchInlineSnapshot(`
  "**Vaste commissie voor Binnenlandse Zaken** · 'tk-biza'

  Voert het woord over regiobeleid en Elke regio telt.

  - Gaat over: Binnenlandse Zaken en Koninkrijksrelaties ('bzk')
  - Kamerdossiers: 29697
  - Geldigheid: geldig op 12 maart 2026
  - Ook genoemd: commissie BiZa, commissie voor Binnenlandse Zaken
  - Bron: Kamerstuk 29 697, nr. 179 (2026D04610)
  - Zekerheid: gevonden in een bron

  **Standing committee on the Interior** · 'tk-biza'

  Has the lead on regional policy and "Every region counts".

  - Oversees: Interior and Kingdom Relations ('bzk')
  - Parliamentary dossiers: 29697
  - Validity: valid on 12 March 2026
  - Also called: commissie BiZa, commissie voor Binnenlandse Zaken
  - Source: Parliamentary paper 29 697, no. 179 (2026D04610)
  - Certainty: found in a source"
`));
test('a moment', () =>
  expect(both('decisionMoment: voorjaarsnota‸-2026')).toMatchInlineSnapshot(`
  "**Voorjaarsnota 2026** · 'voorjaarsnota-2026'

  Bijstelling van de begroting; komt vaak eerder dan de laatste dag die de wet noemt.

  - Datum: uiterlijk 1 juni 2026
  - Geldigheid: geldig op 12 maart 2026
  - Bron: Comptabiliteitswet 2016: uiterlijk 1 juni (niet nagezocht)
  - Zekerheid: eigen kennis van de opstellers, niet nagezocht in een officiële bron

  **Spring budget memorandum 2026** · 'voorjaarsnota-2026'

  Adjustment of the budget; often earlier than the last day the law allows.

  - Date: at the latest 1 June 2026
  - Validity: valid on 12 March 2026
  - Source: Government Accounts Act 2016: by 1 June (not checked)
  - Certainty: the authors’ own knowledge, not checked in an official source"
`));

describe('a budget', () => {
  const claims = `funding: {term: meerjarig, from: 2027, until: 2028, envelope: gebieds‸budget, amount: {total: 40000000, vat: excl}}
---
id: rga-tweede
funding: {term: meerjarig, from: 2027, until: 2028, envelope: gebiedsbudget, amount: {total: 50000000, vat: excl}}
---
id: rga-derde
status: ingetrokken
funding: {envelope: gebiedsbudget, amount: {total: 99000000, vat: excl}}
---
id: rga-lening
instrument: {type: lening}
funding: {envelope: gebiedsbudget, amount: {total: 5000000}}
`;
  test('with what is claimed from it: loans apart, asks that are over not at all', () =>
    expect(both(claims)).toMatchInlineSnapshot(`
      "**Gebiedsbudget (november 2025)** · 'gebiedsbudget'

      Gebiedsmaatregelen waarover in november 2025 is beslist. Of dit bedrag deel is van de 2,5 miljard euro voor Woningbouw op Korte Termijn en grote locaties, is niet gevonden.

      - Regeling: Gebiedsbudget ('gebiedsbudget')
      - In totaal: € 877 miljoen
      - Gevraagd in deze portefeuille: 2 vragen, samen € 90 miljoen van € 877 miljoen (exclusief btw); 1 vraag, samen € 5 miljoen van € 877 miljoen (leningen en garanties)
      - Geldigheid: geldig op 12 maart 2026
      - Bron: [Gemeente.nu, 13 november 2025](<https://www.gemeente.nu/>), 13 november 2025
      - Zekerheid: gevonden in een bron

      **Area budget (November 2025)** · 'gebiedsbudget'

      Area measures decided in November 2025. Whether this amount is a part of the 2.5 billion euros for housing in the short term and large sites was not found.

      - Scheme: Area budget ('gebiedsbudget')
      - In all: EUR 877 million
      - Claimed in this portfolio: 2 asks, together EUR 90 million of EUR 877 million (excluding VAT); 1 ask, together EUR 5 million of EUR 877 million (loans and guarantees)
      - Validity: valid on 12 March 2026
      - Source: [Gemeente.nu, 13 November 2025](<https://www.gemeente.nu/>), 13 November 2025
      - Certainty: found in a source"
    `));

  test('that is known by year', () => {
    const files = {
      'policy-asks.yaml': 'title: V\ntoday: 2026-03-12\nvocabularies: ["lijsten/*.yaml"]\n',
      'lijsten/budgetten.yaml':
        'list: envelopes\nentries: [{id: proef, label: Proefbudget, perYear: {"2027": 15000000, "2028": 10000000}, source: {title: "<b>Verzonnen</b> [bron](x)", url: "javascript:x"}}]\n',
    };
    const text =
      'funding: {term: meerjarig, from: 2027, until: 2028, envelope: pro‸ef, amount: {total: 24000000}}';
    expect(both(text, files)).toMatchInlineSnapshot(`
      "**Proefbudget** · 'proef'

      | Jaar | Beschikbaar | Gevraagd |
      | --- | --- | --- |
      | 2027 | € 15 miljoen | € 12 miljoen |
      | 2028 | € 10 miljoen | € 12 miljoen |

      - Gevraagd in deze portefeuille: 1 vraag, samen € 24 miljoen
      - Geldigheid: geldig op 12 maart 2026
      - Bron: &lt;b>Verzonnen&lt;/b> \\[bron\\](x)
      - Zekerheid: gevonden in een bron

      **Proefbudget** · 'proef'

      | Year | Available | Claimed |
      | --- | --- | --- |
      | 2027 | EUR 15 million | EUR 12 million |
      | 2028 | EUR 10 million | EUR 12 million |

      - Claimed in this portfolio: 1 ask, together EUR 24 million
      - Validity: valid on 12 March 2026
      - Source: &lt;b>Verzonnen&lt;/b> \\[bron\\](x)
      - Certainty: found in a source"
    `);
  });
});
