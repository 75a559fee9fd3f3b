// What the cards of regions and schemes say, word for word, in both languages. A ' stands for the mark of code.
import { describe, expect, test } from 'vitest';
import { hoverCard as card, hoverCards as both } from '../worlds/hover-card.ts';

describe('a region', () => {
  test('that others are members of', () =>
    expect(both('targetRegions: [rg‸a]')).toMatchInlineSnapshot(`
    "**Regio Groningen-Assen** · samenwerkingsregio · 'rga'

    Vrijwillige samenwerking van zeven gemeenten en twee provincies, tevens NOVEX-gebied. Het convenant is in december 2020 met vijf jaar verlengd; de stand daarna is niet gevonden.

    - Ligt in: Noord-Nederland ('LD01'), Nederland ('NL00')
    - Leden (7): Groningen ('GM0014'), Assen ('GM0106'), Noordenveld ('GM1699'), Tynaarlo ('GM1730'), Midden-Groningen ('GM1952'), Het Hogeland ('GM1966'), Westerkwartier ('GM1969')
    - Doen ook mee: Groningen ('PV20'), Drenthe ('PV22')
    - Geldigheid: geldig op 12 maart 2026
    - Ook genoemd: RGA, NOVEX-gebied Groningen-Assen, Groningen-Assen
    - Bron: [Regio Groningen-Assen](<https://www.regiogroningenassen.nl/>)
    - Zekerheid: gevonden in een bron

    **Regio Groningen-Assen** · cooperation region · 'rga'

    Voluntary cooperation of seven municipalities and two provinces, and a NOVEX area. The covenant was renewed in December 2020 for five years; its state after that was not found.

    - Lies in: Northern Netherlands ('LD01'), Netherlands ('NL00')
    - Members (7): Groningen ('GM0014'), Assen ('GM0106'), Noordenveld ('GM1699'), Tynaarlo ('GM1730'), Midden-Groningen ('GM1952'), Het Hogeland ('GM1966'), Westerkwartier ('GM1969')
    - Also take part: Groningen ('PV20'), Drenthe ('PV22')
    - Validity: valid on 12 March 2026
    - Also called: RGA, NOVEX-gebied Groningen-Assen, Groningen-Assen
    - Source: [Regio Groningen-Assen](<https://www.regiogroningenassen.nl/>)
    - Certainty: found in a source"
  `));
  test('that will be merged', () =>
    expect(both('targetRegions: [GM16‸96]')).toMatchInlineSnapshot(`
    "**Wijdemeren** · gemeente · 'GM1696'

    - Ligt in: Het Gooi en Vechtstreek ('CR24'), Noord-Holland ('PV27'), West-Nederland ('LD03'), Nederland ('NL00')
    - Verandert: 1 januari 2027 → Hilversum ('GM0402') (Gaat samen met Hilversum als beide Kamers het wetsvoorstel aannemen; de uitkomst is niet bekend; [Rijksoverheid, 21 november 2025: wetsvoorstel samenvoeging Wijdemeren en Hilversum](<https://www.rijksoverheid.nl/>), 21 november 2025)
    - Geldigheid: geldig op 12 maart 2026 (vanaf 1 januari 2002)
    - Bron: CBS, Gebiedsindelingen 2026, en TOOI-register van gemeenten, 1 januari 2026
    - Zekerheid: gevonden in een bron

    **Wijdemeren** · municipality · 'GM1696'

    - Lies in: Het Gooi en Vechtstreek ('CR24'), North Holland ('PV27'), Western Netherlands ('LD03'), Netherlands ('NL00')
    - Will change: 1 January 2027 → Hilversum ('GM0402') (Joins Hilversum if both chambers pass the bill; the outcome is not known; [National government, 21 November 2025: bill merging Wijdemeren and Hilversum](<https://www.rijksoverheid.nl/>), 21 November 2025)
    - Validity: valid on 12 March 2026 (from 1 January 2002)
    - Source: Statistics Netherlands, area divisions 2026, and TOOI register of municipalities, 1 January 2026
    - Certainty: found in a source"
  `));
  test('that is no more', () =>
    expect(both('targetRegions: [GM00‸53]')).toMatchInlineSnapshot(`
    "**Winsum** · gemeente · 'GM0053'

    - Ligt in: Groningen ('PV20'), Noord-Nederland ('LD01'), Nederland ('NL00')
    - Geldigheid: niet meer geldig op 12 maart 2026: liep tot en met 31 december 2018
    - Opgevolgd door: Westerkwartier ('GM1969'), Het Hogeland ('GM1966')
    - Bron: TOOI-register van gemeenten, versie 4, 22 december 2022
    - Zekerheid: gevonden in een bron

    **Winsum** · municipality · 'GM0053'

    - Lies in: Groningen ('PV20'), Northern Netherlands ('LD01'), Netherlands ('NL00')
    - Validity: no longer valid on 12 March 2026: ran until 31 December 2018
    - Succeeded by: Westerkwartier ('GM1969'), Het Hogeland ('GM1966')
    - Source: TOOI register of municipalities, version 4, 22 December 2022
    - Certainty: found in a source"
  `));
  test('that nobody is sure about', () =>
    expect(card('targetRegions: [GM00‸55]', 'nl')).toMatchInlineSnapshot(`
      "**Boarnsterhim** · gemeente · 'GM0055'

      - Ligt in: Fryslân ('PV21'), Noord-Nederland ('LD01'), Nederland ('NL00')
      - Let op: Het register noemt alleen Leeuwarden. Delen zouden ook naar Heerenveen, De Friese Meren en Súdwest-Fryslân zijn gegaan; dat is niet nagezocht.
      - Geldigheid: niet meer geldig op 12 maart 2026: liep tot en met 31 december 2013
      - Opgevolgd door: Leeuwarden ('GM0080')
      - Bron: TOOI-register van gemeenten, versie 4, 22 december 2022
      - Zekerheid: eigen kennis van de opstellers, niet nagezocht in een officiële bron"
    `));
  test('with more municipalities than fit', () =>
    expect(card('targetRegions: [PV‸28]', 'nl')).toMatchInlineSnapshot(`
      "**Zuid-Holland** · provincie · 'PV28'

      - Ligt in: West-Nederland ('LD03'), Nederland ('NL00')
      - Gemeenten (50): Hillegom ('GM0534'), Katwijk ('GM0537'), Leiden ('GM0546'), Leiderdorp ('GM0547'), Lisse ('GM0553'), Noordwijk ('GM0575'), Oegstgeest ('GM0579'), Voorschoten ('GM0626'), Zoeterwoude ('GM0638'), Teylingen ('GM1525'), Kaag en Braassem ('GM1884'), 's-Gravenhage ('GM0518') en 38 meer
      - Code voor Europese statistiek (NUTS): 'NL36'
      - Geldigheid: geldig op 12 maart 2026
      - Ook genoemd: provincie Zuid-Holland, NL-ZH
      - Bron: TOOI-register van provincies
      - Zekerheid: gevonden in een bron"
    `));
  test('of which the members are an approximation', () =>
    expect(card('targetRegions: [npvr-twen‸te]', 'en')).toMatchInlineSnapshot(`
      "**NPVR region Twente** · programme area · 'npvr-twente'

      Region of the National Programme Vital Regions. The municipalities are by approximation those of the COROP area Twente; the official list was not found.

      - Lies in: Overijssel ('PV23'), Eastern Netherlands ('LD02'), Netherlands ('NL00')
      - Members (14): Almelo ('GM0141'), Borne ('GM0147'), Enschede ('GM0153'), Haaksbergen ('GM0158'), Hellendoorn ('GM0163'), Hengelo (O.) ('GM0164'), Losser ('GM0168'), Oldenzaal ('GM0173'), Tubbergen ('GM0183'), Wierden ('GM0189'), Twenterand ('GM1700'), Hof van Twente ('GM1735') and 2 more (the official list of members was not found; this is an approximation)
      - Also take part: Overijssel ('PV23')
      - Validity: valid on 12 March 2026
      - Also called: Twente, Regio Twente
      - Source: [National government, 20 December 2024: new national programme for vital regions](<https://www.rijksoverheid.nl/>), 20 December 2024
      - Certainty: found in a source"
    `));
});

describe('a scheme', () => {
  test('with criteria and a share of its own', () =>
    expect(both('scheme: {id: woningbouw‸impuls}')).toMatchInlineSnapshot(`
      "**Woningbouwimpuls** · 'woningbouwimpuls'

      Specifieke uitkering voor het publieke tekort van woningbouwplannen. In de zevende ronde: ten minste 200 woningen, de helft betaalbaar, ten hoogste de helft van het tekort en drie aanvragen per gemeente. De zevende ronde is eind 2025 uitbetaald; of er een achtste komt, is niet gevonden.

      - Beslist: Binnenlandse Zaken en Koninkrijksrelaties ('bzk')
      - Budgetten: Woningbouwimpuls, zevende ronde ('woningbouwimpuls-ronde-7')
      - Ten minste zelf te betalen: 50 % (bron: [Ignite Group, zevende ronde woningbouwimpuls](<https://ignite-group.com/>))
      - Criteria: ten minste 200 woningen ([Ignite Group, zevende ronde woningbouwimpuls](<https://ignite-group.com/>))
      - Kamerdossiers: 32847
      - Geldigheid: geldig op 12 maart 2026
      - Ook genoemd: Wbi, WBI
      - Bron: [Ignite Group, zevende ronde woningbouwimpuls](<https://ignite-group.com/>)
      - Zekerheid: gevonden in een bron

      **Housing impulse** · 'woningbouwimpuls'

      Specific grant for the public shortage of housing plans. In the seventh round: 200 homes at least, half of them affordable, half of the shortage at most and three applications per municipality. The seventh round was paid out at the end of 2025; whether there will be an eighth was not found.

      - Decides: Interior and Kingdom Relations ('bzk')
      - Envelopes: Housing impulse, seventh round ('woningbouwimpuls-ronde-7')
      - Own share at least: 50 % (source: [Ignite Group, seventh round of the housing impulse](<https://ignite-group.com/>))
      - Criteria: 200 homes at least ([Ignite Group, seventh round of the housing impulse](<https://ignite-group.com/>))
      - Parliamentary dossiers: 32847
      - Validity: valid on 12 March 2026
      - Also called: Wbi, WBI
      - Source: [Ignite Group, seventh round of the housing impulse](<https://ignite-group.com/>)
      - Certainty: found in a source"
    `));
  test('with an area, and exclusions that were not checked', () =>
    expect(card('scheme: {id: nij-be‸gun}', 'nl')).toMatchInlineSnapshot(`
      "**Nij Begun** · 'nij-begun'

      Antwoord van het kabinet van 25 april 2023 op de enquête over de gaswinning, met 50 maatregelen en 22 miljard euro over dertig jaar. Assen ligt buiten het gebied van de sociale en de economische agenda.

      - Beslist: Binnenlandse Zaken en Koninkrijksrelaties ('bzk')
      - Alleen voor: Gebied van Nij Begun ('nij-begun-gebied')
      - Budgetten: Nij Begun, sociale agenda per jaar ('nij-begun-sociale-agenda'), Nij Begun, economische agenda per jaar ('nij-begun-economische-agenda')
      - Betaalt niet voor: Bereikbaarheid ('bereikbaarheid'), Woningbouw ('woningbouw') (niet nagezocht)
      - Kamerdossiers: 35561, 33529
      - Geldigheid: geldig op 12 maart 2026
      - Bron: [Gemeente Midden-Groningen, tien vragen over Nij Begun](<https://www.midden-groningen.nl/>)
      - Zekerheid: gevonden in een bron"
    `));
  test('that is closed, by its name', () =>
    expect(card('scheme: {id: Wonen op ‸Korte Termijn}', 'en')).toMatchInlineSnapshot(`
      "**Housing in the short term** · 'wokt'

      Wonen op Korte Termijn is a name; the code is 'wokt'.

      Infrastructure outside existing plans that lets housing start soon. The region paid half in the first round. The second round was decided in November 2025; not all good plans were granted.

      - Decides: Infrastructure and Water Management ('ienw'), Interior and Kingdom Relations ('bzk')
      - Envelopes: Housing in the short term, second round ('wokt-ronde-2'), Housing in the short term, first round ('wokt-ronde-1')
      - Own share at least: 50 % (source: [Stadszaken (article 5548), on housing in the short term](<https://stadszaken.nl/>))
      - Parliamentary dossiers: 32847, 34682
      - Validity: no longer valid on 12 March 2026: ran until 30 November 2025
      - Also called: WoKT, Wonen op Korte Termijn, Woningbouw op korte termijn door bovenplanse infrastructuur, mobiliteitspakketten
      - Source: [Gemeente.nu, 13 November 2025, on the second round](<https://www.gemeente.nu/>), 13 November 2025
      - Certainty: found in a source"
    `));
});
