// A programme adds loans and guarantees to grants in the total it states. Which instruments are paid back is said by the code
// list of instruments. Reads a programme ask and the asks that are a part of it.
import type { InstrumentEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { beside, groupRule, notApplicable } from '../rule.ts';
import { byProgramme, mixedSum, programmeOf, type Share, sumOf } from './programme.ts';
import { amountPath, totalFixes } from './programme-places.ts';

const shown = 8;

export const loanAsGrant = groupRule({
  code: 'funding/loan-as-grant',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Comptabiliteitswet 2016 en toetsingskader risicoregelingen (niet nagezocht): een lening of garantie wordt terugbetaald en is geen bijdrage',
        en: 'Government Accounts Act 2016 and framework for risk schemes (not checked): a loan or guarantee is paid back and is no grant',
      },
    },
  ],
  page: {
    nl: {
      what: 'Het bedrag van een programma is de som van zijn delen (`partOf`), en daarin zijn leningen of garanties opgeteld bij bijdragen.',
      why: 'Een lening wordt terugbetaald en een garantie kost meestal niets. Opgeteld lijkt de vraag veel groter dan zij is, en dat valt Financiën meteen op.',
      advice:
        'Noem als bedrag van het programma alleen de bijdragen, en noem de leningen en garanties apart in de vraag.',
      who: 'De controller van uw organisatie.',
      ignore: 'Als het programma zelf één revolverend fonds is waar alles in terugkomt.',
    },
    en: {
      what: 'The amount of a programme is the sum of its parts (`partOf`), and in it loans or guarantees are added to grants.',
      why: 'A loan is paid back and a guarantee usually costs nothing. Added up the ask looks much larger than it is, and the Ministry of Finance sees that at once.',
      advice:
        'State only the grants as the amount of the programme, and name the loans and guarantees separately in the ask.',
      who: 'The controller of your organisation.',
      ignore: 'When the programme itself is one revolving fund into which everything returns.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/programma.ask.yaml':
        'id: rga-programma\nfunding: { amount: { total: 60000000 } }\n---\n' +
        'id: rga-wonen\npartOf: rga-programma\ninstrument: { type: spuk-regeling }\nfunding: { amount: { total: 40000000 } }\n---\n' +
        'id: rga-voorschot\npartOf: rga-programma\ninstrument: { type: lening }\nfunding: { amount: { total: 20000000 } }',
    },
    right: {
      'submissions/rga/programma.ask.yaml':
        'id: rga-programma\nfunding: { amount: { total: 40000000 } }\n---\n' +
        'id: rga-wonen\npartOf: rga-programma\ninstrument: { type: spuk-regeling }\nfunding: { amount: { total: 40000000 } }\n---\n' +
        'id: rga-voorschot\npartOf: rga-programma\ninstrument: { type: lening }\nfunding: { amount: { total: 20000000 } }',
    },
  },
  grouping: byProgramme,
  check(group, { vocabulary }, report) {
    const programme = programmeOf(group, vocabulary);
    if ('notApplicable' in programme) return programme;
    const loans = programme.parts.filter(({ repaid }) => repaid);
    if (loans.length === 0) return notApplicable('no-loans-in-programme');
    if (mixedSum(programme, vocabulary) === undefined) return;
    const { entry, amount, measure } = programme;
    const instruments = loans.flatMap((loan) => instrumentOf(loan, vocabulary) ?? []);
    const granted = sumOf(programme.parts) - sumOf(loans);
    const name = entry.summary.id ?? entry.file;
    const facts = {
      programme: name,
      amount,
      measure,
      granted,
      loans: loans.slice(0, shown).map((loan) => loanFact(loan, vocabulary)),
      norms: instruments.slice(0, shown).map((instrument) => normFact('instruments', instrument, 'repaid')),
    };
    const uncertain = instruments.every(({ certainty }) => certainty === 'own-knowledge');
    const at = amountPath(entry);
    const related = loans.slice(0, shown).map((loan) => loanHere(loan, vocabulary));
    report(entry, {
      at,
      facts,
      related,
      uncertain,
      fixes: programme.repaid ? [] : totalFixes(programme, granted),
    });
    for (const { entry: loan } of loans) {
      const total = beside('programme-here', { programme: name, amount }, at, { entry });
      const part = loan.summary.id ?? loan.file;
      report(loan, { at: ['instrument', 'type'], facts: { ...facts, part }, related: [total], uncertain });
    }
  },
});

const instrumentOf = ({ entry }: Share, { instruments }: Vocabulary): InstrumentEntry | undefined =>
  instruments.get(entry.summary.instrument ?? '');

function loanFact(loan: Share, vocabulary: Vocabulary) {
  const instrument = instrumentOf(loan, vocabulary);
  const written = loan.entry.summary.instrument ?? '';
  return {
    part: loan.entry.summary.id ?? loan.entry.file,
    amount: loan.amount,
    name: instrument === undefined ? { nl: written, en: written } : labelOf(instrument),
  };
}

const loanHere = (loan: Share, vocabulary: Vocabulary) =>
  beside('loan-here', loanFact(loan, vocabulary), ['instrument', 'type'], { entry: loan.entry });
