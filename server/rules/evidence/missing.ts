// A factual claim says from which source it is known. Reads the claims of one ask.
import { isOver } from '../life.ts';
import type { Claim } from '../../records/types.ts';
import { askRule, notApplicable } from '../rule.ts';

export const missingEvidence = askRule({
  code: 'evidence/missing',
  scope: 'ask',
  severity: 'warning',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: de eerste vraag van een ministerie bij een bewering is waar dat uit blijkt',
        en: 'Practice: the first thing a ministry asks about a claim is how you know',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een bewering onder `claims` heeft geen bron.',
      why: 'De eerste vraag van een ministerie is: waar blijkt dat uit? Zonder bron telt de bewering niet mee.',
      advice:
        'Noem onder `evidence` een rapport, cijfer of besluit met titel, webadres en datum. Is er geen bron, haal de bewering dan weg of vraag om het onderzoek.',
      who: 'De onderzoeker of dossierhouder.',
      ignore: 'Als de bewering voor ieder zichtbaar is, zoals dat er een spoorlijn ontbreekt.',
    },
    en: {
      what: 'A claim under `claims` has no source.',
      why: 'The first question of a ministry is: how do you know? Without a source the claim does not count.',
      advice:
        'Name a report, figure or decision under `evidence`, with title, web address and date. If there is no source, remove the claim or ask for the research.',
      who: 'The researcher or the officer in charge.',
      ignore: 'When anyone can see the claim is true, such as that a railway is missing.',
    },
  },
  examples: {
    wrong: 'claims: [{ text: De lijn maakt 10.000 woningen mogelijk. }]',
    right:
      'claims:\n  - text: De lijn maakt 10.000 woningen mogelijk.\n    evidence: [{ title: Verkenning spoor, date: 2025-05-01 }]',
  },
  check({ claims, status }, { vocabulary }, report) {
    if (claims === undefined || claims.length === 0) return notApplicable('no-claims');
    if (isOver({ status }, vocabulary)) return notApplicable('ask-is-over');
    for (const [index, claim] of claims.entries()) {
      if (sourcesOf(claim).length > 0) continue;
      const at = ['claims', index, claim.evidence === undefined ? 'text' : 'evidence'];
      report({ at, facts: { claim: claim.text } });
    }
  },
});

/** A date alone names no source. */
const sourcesOf = ({ evidence = [] }: Claim) =>
  evidence.filter(({ title, url }) => title !== undefined || url !== undefined);
