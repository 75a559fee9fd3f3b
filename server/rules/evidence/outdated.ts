// Evidence that is older than evidence may be, by the code list. Reads the claims of one ask and the date of today.
// An old source beside one that is recent enough is fine.
import { isOver } from '../life.ts';
import { normFact } from '../norm.ts';
import { askRule, notApplicable } from '../rule.ts';

/** The entry that says how old evidence may be. */
const norm = 'evidence-age';

export const outdatedEvidence = askRule({
  code: 'evidence/outdated',
  scope: 'ask',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: cijfers van voor een crisis of telling overtuigen niet meer; de grens staat in de codelijst',
        en: 'Practice: figures from before a crisis or census no longer convince; the limit stands in the code list',
      },
    },
  ],
  page: {
    nl: {
      what: 'De bron onder een bewering is oud, en er staat geen jongere bij.',
      why: 'Cijfers van jaren geleden worden in een gesprek gemakkelijk weggewuifd: toen was alles anders.',
      advice:
        'Zoek een recente versie van de bron. Is er geen jongere, schrijf dan in de bewering uit welk jaar het cijfer is.',
      who: 'De onderzoeker of dossierhouder.',
      ignore: 'Als de bron niet veroudert, zoals een wet, een besluit of een historisch feit.',
    },
    en: {
      what: 'The source of a claim is old, and there is no more recent one beside it.',
      why: 'Figures of years ago are easily waved away at the table: everything was different then.',
      advice:
        'Find a recent version of the source. If there is none, write in the claim from which year the figure is.',
      who: 'The researcher or the officer in charge.',
      ignore: 'When the source does not age, such as an act, a decision or a historical fact.',
    },
  },
  examples: {
    wrong:
      'claims:\n  - text: Er pendelen 40.000 mensen.\n    evidence: [{ title: Verplaatsingsonderzoek, date: 2019-06-01 }]',
    right:
      'claims:\n  - text: Er pendelen 40.000 mensen.\n    evidence: [{ title: Verplaatsingsonderzoek, date: 2024-06-01 }]',
  },
  check({ claims = [], status }, { vocabulary, today }, report) {
    if (claims.length === 0) return notApplicable('no-claims');
    const entry = vocabulary.words.get(norm);
    const limit = entry?.value;
    if (entry === undefined || limit === undefined) return notApplicable('no-evidence-age');
    if (isOver({ status }, vocabulary)) return notApplicable('ask-is-over');
    const dated = claims.flatMap(({ evidence = [] }) => evidence.filter(({ date }) => date !== undefined));
    if (dated.length === 0) return notApplicable('no-dated-evidence');
    const isOld = (date: string): boolean => laterBy(limit.value, date) < today;
    for (const [index, { evidence = [] }] of claims.entries()) {
      if (evidence.some(({ date }) => date !== undefined && !isOld(date))) continue;
      for (const [place, { title, date }] of evidence.entries()) {
        if (date === undefined) continue;
        report({
          at: ['claims', index, 'evidence', place, 'date'],
          facts: { title, date, norm: normFact('words', entry, limit.value) },
          uncertain: (limit.certainty ?? entry.certainty) === 'own-knowledge',
        });
      }
    }
  },
});

/** The same day some years later; what is compared need not exist on the calendar. */
const laterBy = (years: number, date: string): string =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
