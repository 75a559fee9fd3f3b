// A record with all that records can hold, as a careful author writes it. The ask is fictional.

export const sample = `# fictional
id: nb-spoor
title:
  nl: Houd het spoor naar Noordbrug open
  en: Keep the railway to Noordbrug open
summary: >
  Zonder onderhoud sluit het spoor
  in 2031.
status: concept # nog niet besproken
priority: 1
nationalGoals: [bereikbaarheid, woningbouw]
targetRegions:
  - GM0014
  - {code: GM1969, name: Westerkwartier}
  - informal: "traditionele kerngebieden"
instrument:
  type: spuk
  conditions: 'Onderhoud vóór aanleg, zo heet het: "eerst op orde"'
funding:
  # bedragen excl. btw
  term: meerjarig
  from: 2027
  until: 2036
  amount: { total: "12 000 000", vat: excl, priceLevel: 2026 }
  parts:
    - party: rijk
      amount: 9000000
    - party: PV20
      amount: 3000000
      decision: {body: PS, number: "2026-31", date: 2026-02-11}
dependsOn: []
history:
- date: 2026-01-05
  status: concept
---
id: nb-fiets
title: Een fietspad langs het spoor 🚲
status: idee
`;
