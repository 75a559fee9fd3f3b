// What is shown beside ids of asks, keys, rules and money, word for word, in both languages. A ' stands for the mark of code.
import { describe, expect, test } from 'vitest';
import { hoverCard as card, hoverCards as both } from '../worlds/hover-card.ts';

describe('an ask', () => {
  const other = `id: rga-lijn
formerIds: [rga-spoor]
title: {nl: 'Een snelle *lijn* <b>naar</b> Assen', en: A fast line to Assen}
summary: Reserveer geld voor het spoor.
status: ingediend
owner: strategist
nationalGoals: [bereikbaarheid]
funding: {term: langjarig, from: 2027, until: 2046, amount: {perYear: 12000000, vat: excl, priceLevel: 2026}}
deadline: 2026-06-01
embargoUntil: 2026-03-20
`;
  const files = {
    'submissions/rga/submission.yaml':
      'id: inbreng\ntitle: Inbreng van de regio\nfictional: true\nsubmitter: rga\nroles: {strategist: {nl: Strateeg, en: Strategist}}\n',
    'submissions/rga/lijn.ask.yaml': other,
  };
  test('behind a link', () =>
    expect(both('dependsOn: [rga-li‸jn]', files)).toMatchInlineSnapshot(`
    "**Een snelle \\*lijn\\* &lt;b>naar&lt;/b> Assen** · Vraag · 'rga-lijn'

    Reserveer geld voor het spoor.

    - Status: Ingediend ('ingediend')
    - Inbreng: Inbreng van de regio (fictief, verzonnen)
    - Bedrag en jaren: € 12 miljoen per jaar, exclusief btw, prijspeil 2026; 20 jaar (2027–2046)
    - Nationale doelen: Bereikbaarheid ('bereikbaarheid')
    - Uiterlijk: 1 juni 2026
    - Verantwoordelijke: Strateeg ('strategist')
    - Openbaarheid: onder embargo tot en met 20 maart 2026

    **A fast line to Assen** · Ask · 'rga-lijn'

    Reserveer geld voor het spoor.

    - Status: Submitted ('ingediend')
    - Submission: Inbreng van de regio (fictional, made up)
    - Amount and years: EUR 12 million a year, excluding VAT, price level 2026; 20 years (2027–2046)
    - National goals: Accessibility ('bereikbaarheid')
    - Deadline: 1 June 2026
    - Owner: Strategist ('strategist')
    - Publication: under embargo until 20 March 2026"
  `));
  test('under a former id', () =>
    expect(
      both('partOf: rga-sp‸oor', files)
        .split('\n')
        .filter((line) => line.includes('rga-spoor')),
    ).toMatchInlineSnapshot(`
      [
        "'rga-spoor' is een eerder kenmerk; deze vraag heet nu 'rga-lijn'.",
        "'rga-spoor' is a former id; this ask is now called 'rga-lijn'.",
      ]
    `));
  test('that several bear', () =>
    expect(
      both('supports: [rga-tw‸ee]\n---\nid: rga-twee\ntitle: Een\n---\nid: rga-twee\ntitle: Twee\n'),
    ).toMatchInlineSnapshot(`
      "2 vragen dragen dit kenmerk: 'submissions/rga/vraag.ask.yaml'.

      **Een** · Vraag · 'rga-twee'

      - Inbreng: Inbreng (fictief, verzonnen)

      **Twee** · Vraag · 'rga-twee'

      - Inbreng: Inbreng (fictief, verzonnen)

      2 asks bear this id: 'submissions/rga/vraag.ask.yaml'.

      **Een** · Ask · 'rga-twee'

      - Submission: Inbreng (fictional, made up)

      **Twee** · Ask · 'rga-twee'

      - Submission: Inbreng (fictional, made up)"
    `));
  test('that is internal', () =>
    expect(
      both('supports: [rga-in‸tern]\n---\nid: rga-intern\nvisibility: internal\n'),
    ).toMatchInlineSnapshot(`
      "**zonder titel** · Vraag · 'rga-intern'

      - Inbreng: Inbreng (fictief, verzonnen)
      - Openbaarheid: intern, gaat niet naar buiten

      **without a title** · Ask · 'rga-intern'

      - Submission: Inbreng (fictional, made up)
      - Publication: internal, stays inside"
    `));
  test('that is not there', () =>
    expect(both('excludes: [rga-lyn‸]', files)).toMatchInlineSnapshot(`
    "Er is in deze portefeuille geen vraag met het kenmerk “rga-lyn”. Bedoelde u “rga-lijn”?

    There is no ask with the id “rga-lyn” in this portfolio. Did you mean “rga-lijn”?"
  `));
});

describe('a key', () => {
  test('that must be there', () =>
    expect(both('sta‸tus: concept')).toMatchInlineSnapshot(`
    "**Status** · 'status'

    Hoe ver de vraag is: van concept tot uitgevoerd.

    Verplicht.

    - Mogelijk: 'concept' (Concept), 'ambtelijk-afgestemd' (Ambtelijk afgestemd), 'bestuurlijk-vastgesteld' (Bestuurlijk vastgesteld), 'ingediend' (Ingediend), 'in-behandeling' (In behandeling), 'toegezegd' (Toegezegd), 'motie-aangenomen' (Motie aangenomen), 'deels-gehonoreerd' (Deels gehonoreerd), 'gehonoreerd' (Gehonoreerd), 'afgewezen' (Afgewezen), 'ingetrokken' (Ingetrokken), 'achterhaald' (Achterhaald), 'uitgevoerd' (Uitgevoerd)
    - Voorbeeld: 'status: concept'

    **Status** · 'status'

    How far the ask is: from draft to delivered.

    Required.

    - Possible: 'concept' (Draft), 'ambtelijk-afgestemd' (Agreed among officials), 'bestuurlijk-vastgesteld' (Adopted by the governing body), 'ingediend' (Submitted), 'in-behandeling' (Under consideration), 'toegezegd' (Promised), 'motie-aangenomen' (Motion adopted), 'deels-gehonoreerd' (Partly granted), 'gehonoreerd' (Granted), 'afgewezen' (Rejected), 'ingetrokken' (Withdrawn), 'achterhaald' (Overtaken), 'uitgevoerd' (Delivered)
    - Example: 'status: concept'"
  `));
  test('that a complete ask has', () =>
    expect(both('dead‸line: 2026-06-01')).toMatchInlineSnapshot(`
    "**Uiterlijk** · 'deadline'

    De dag waarop het besluit er uiterlijk moet zijn.

    Gewenst (regel 'schema/missing'). Ontbreekt het waar het nodig is: in profiel 'draft' geen melding, in 'steering' ter informatie, in 'submit' fout.

    - Voorbeeld: 'deadline: 2026-06-01'

    **Deadline** · 'deadline'

    The day by which the decision is needed.

    Wanted (rule 'schema/missing'). Where it is needed and missing: no message in profile 'draft', information in 'steering', error in 'submit'.

    - Example: 'deadline: 2026-06-01'"
  `));
  test('that a rule wants', () =>
    expect(both('funding: {amount: {va‸t: excl}}')).toMatchInlineSnapshot(`
    "**Btw** · 'vat'

    Of het bedrag inclusief of exclusief btw is, of dat de btw compensabel is.

    Gewenst (regel 'funding/vat-missing'). Ontbreekt het waar het nodig is: in profiel 'draft' geen melding, in 'steering' ter informatie, in 'submit' waarschuwing.

    - Mogelijk: 'incl' (inclusief btw), 'excl' (exclusief btw), 'compensabel' (compensabele btw (BCF))

    **VAT** · 'vat'

    Whether the amount includes or excludes VAT, or the VAT is recovered.

    Wanted (rule 'funding/vat-missing'). Where it is needed and missing: no message in profile 'draft', information in 'steering', warning in 'submit'.

    - Possible: 'incl' (including VAT), 'excl' (excluding VAT), 'compensabel' (VAT recovered from the compensation fund)"
  `));
  test('that may be left out', () =>
    expect(both('pro‸ject: lelylijn')).toMatchInlineSnapshot(`
    "**Project** · 'project'

    Korte naam van het project. Twee vragen met dezelfde naam gaan over hetzelfde project; zo vallen dubbele bedragen op.

    - Voorbeeld: 'project: lelylijn'

    **Project** · 'project'

    Short name of the project. Two asks with the same name are about the same project; so double amounts are seen.

    - Example: 'project: lelylijn'"
  `));
});

test('a rule', () =>
  expect(both('waivers: [{rule: funding/over-c‸ap, because: x}]')).toMatchInlineSnapshot(`
    "**funding/over-cap** · fout

    Een vraag wil meer geld van het Rijk dan de regeling per aanvraag geeft.

    *Waarom dat ertoe doet.* Wat boven het maximum ligt, kan het ministerie uit deze regeling niet toekennen. Vaak wordt de hele aanvraag dan afgewezen.

    *Wat u doet.* Verlaag het deel van het Rijk, of splits de vraag en zoek voor de rest een andere regeling. Alleen het deel van het Rijk telt; zijn er geen delen genoemd, dan telt het hele bedrag. Wie een hoger maximum wil, vraagt om wijziging van de regeling ('effect: change').

    Hele uitleg: 'docs/rules/funding/over-cap.nl.md', of 'policy-asks explain funding/over-cap'.

    **funding/over-cap** · error

    An ask wants more money from the national government than the scheme gives per application.

    *Why it matters.* The ministry cannot grant from this scheme what lies above the maximum. Often the whole application is then rejected.

    *What to do.* Lower the part of the national government, or split the ask and find another scheme for the rest. Only the part of the national government counts; where no parts are named, the full amount does. Whoever wants a higher maximum asks for a change of the scheme ('effect: change').

    Full explanation: 'docs/rules/funding/over-cap.en.md', or 'policy-asks explain funding/over-cap'."
  `));
test('a role', () =>
  expect(
    both('owner: contr‸oller', {
      'submissions/rga/submission.yaml':
        'id: inbreng\ntitle: Inbreng\nsubmitter: rga\nroles: {controller: Controller}\n',
    }),
  ).toMatchInlineSnapshot(`
    "**Controller** · rol in deze inbreng · 'controller'

    - Inbreng: Inbreng

    **Controller** · role in this submission · 'controller'

    - Submission: Inbreng"
  `));

describe('money', () => {
  const years = 'from: 2027, until: 2046';
  test('per year, times the years', () =>
    expect(both(`funding: {${years}, amount: {perYear: "12_000‸_000"}}`)).toMatchInlineSnapshot(`
      "€ 12 miljoen per jaar × 20 jaar (2027–2046) = **€ 240 miljoen**

      EUR 12 million a year × 20 years (2027–2046) = **EUR 240 million**"
    `));
  test('per year, where the total says otherwise', () =>
    expect(
      both(`funding: {${years}, amount: {total: 200000000, perYear: 12000‸000}}`),
    ).toMatchInlineSnapshot(`
      "€ 12 miljoen per jaar × 20 jaar (2027–2046) = **€ 240 miljoen**

      Het totaal in deze vraag zegt iets anders: € 200 miljoen, dat is € 40 miljoen minder.

      EUR 12 million a year × 20 years (2027–2046) = **EUR 240 million**

      The total in this ask says otherwise: EUR 200 million, which is EUR 40 million less."
    `));
  test('per year, without years', () =>
    expect(both('funding: {from: 2027, amount: {perYear: 12000‸000}}')).toMatchInlineSnapshot(`
      "**€ 12 miljoen** per jaar

      **EUR 12 million** a year"
    `));
  test('in all, over the years', () =>
    expect(both(`funding: {${years}, amount: {total: 240000‸000}}`)).toMatchInlineSnapshot(`
      "**€ 240 miljoen**

      € 240 miljoen ÷ 20 jaar (2027–2046) = **€ 12 miljoen per jaar**

      **EUR 240 million**

      EUR 240 million ÷ 20 years (2027–2046) = **EUR 12 million a year**"
    `));
  test('that was rounded per year is not called wrong', () =>
    expect(
      card('funding: {from: 2027, until: 2029, amount: {total: 10000000, perYear: 33‸33333}}', 'nl'),
    ).toMatchInlineSnapshot(`"€ 3.333.333 per jaar × 3 jaar (2027–2029) = **€ 9.999.999**"`));
  test('a year', () =>
    expect(both('funding: {from: 20‸27, until: 2036}')).toMatchInlineSnapshot(`
    "**10 jaar (2027–2036)**

    **10 years (2027–2036)**"
  `));
  test('years the wrong way round', () =>
    expect(both('funding: {from: 2036, until: 20‸27}')).toMatchInlineSnapshot(`
      "Het laatste jaar ligt voor het eerste.

      The last year lies before the first."
    `));
  const parts =
    'parts: [{party: rijk, amount: 1200‸00000}, {party: PV20, amount: 60000000}, {party: eu, amount: 50000000}]';
  test('a share, of parts that do not add up', () =>
    expect(both(`funding: {amount: {total: 240000000}, ${parts}}`)).toMatchInlineSnapshot(`
      "Rijk: € 120 miljoen, dat is **50 %** van € 240 miljoen

      De delen zijn samen € 230 miljoen; het bedrag is € 240 miljoen.

      national government: EUR 120 million, which is **50 %** of EUR 240 million

      The parts add up to EUR 230 million; the amount is EUR 240 million."
    `));
  test('a share, where only the parts are known', () =>
    expect(card(`funding: {${parts}}`, 'nl')).toMatchInlineSnapshot(
      `"Rijk: € 120 miljoen, dat is **52,2 %** van € 230 miljoen"`,
    ));
  test('all shares, on the key', () =>
    expect(
      both(`funding: {amount: {total: 240000000}, ${parts.replace('‸', '').replace('parts', 'par‸ts')}}`),
    ).toMatchInlineSnapshot(`
      "**Wie betaalt wat** · 'parts'

      Het bedrag verdeeld over wie betaalt.

      | Partij | Bedrag | Aandeel |
      | --- | --- | --- |
      | Rijk | € 120 miljoen | 50 % |
      | provincie Groningen | € 60 miljoen | 25 % |
      | Europese Unie | € 50 miljoen | 20,8 % |

      De delen zijn samen € 230 miljoen; het bedrag is € 240 miljoen.

      **Parts** · 'parts'

      The amount divided over who pays.

      | Party | Amount | Share |
      | --- | --- | --- |
      | national government | EUR 120 million | 50 % |
      | Groningen (province) | EUR 60 million | 25 % |
      | European Union | EUR 50 million | 20.8 % |

      The parts add up to EUR 230 million; the amount is EUR 240 million."
    `));
  test('that was granted', () =>
    expect(both('funding: {amount: {total: 4000000}}\ngranted: {amount: 3000‸000}')).toMatchInlineSnapshot(`
      "**€ 3 miljoen** toegekend, dat is 75 % van de gevraagde € 4 miljoen

      **EUR 3 million** granted, which is 75 % of the EUR 4 million asked"
    `));
});
