// Money that comes back says how: which share, by when, and what gets lost. Reads one ask; which instruments need it is said
// by the code list.
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termOf } from '../term-fit.ts';

const keys = ['share', 'until', 'leakage'] as const;

export const noRepayment = askRule({
  code: 'funding/no-repayment',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Comptabiliteitswet 2016 en toetsingskader risicoregelingen (niet nagezocht)',
        en: 'Government Accounts Act 2016 and framework for risk schemes (not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag om een lening of een revolverend fonds zegt niet, of maar half, hoe het geld terugkomt.',
      why: 'Financiën toetst elke lening op wat er terugkomt en wat er verloren gaat. Zonder plan leest men er een subsidie in.',
      advice:
        'Vul onder `funding.repayment` in welk deel terugkomt (`share`, in procenten), in welk jaar alles terug is (`until`) en welk deel naar verwachting verloren gaat (`leakage`, in procenten; 0 mag).',
      who: 'De controller, of de fondsbeheerder.',
      ignore: 'Als het plan in een bijlage staat die wordt meegestuurd.',
    },
    en: {
      what: 'An ask for a loan or a revolving fund does not say, or only in part, how the money comes back.',
      why: 'The Ministry of Finance tests every loan on what comes back and what gets lost. Without a plan it is read as a subsidy.',
      advice:
        'Fill in under `funding.repayment` which part comes back (`share`, in percent), by which year all is back (`until`) and which part is expected to be lost (`leakage`, in percent; 0 is allowed).',
      who: 'The controller, or the manager of the fund.',
      ignore: 'When the plan stands in an annex that goes with the ask.',
    },
  },
  examples: {
    wrong:
      'instrument: { type: revolverend-fonds }\nfunding: { term: langjarig, from: 2027, until: 2036, repayment: { share: 80 } }',
    right:
      'instrument: { type: revolverend-fonds }\nfunding: { term: langjarig, from: 2027, until: 2036, repayment: { share: 80, until: 2046, leakage: 5 } }',
  },
  check(ask, { vocabulary }, report) {
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    if (instrument.needsRepayment !== true) return notApplicable('not-paid-back');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (termOf(ask, vocabulary)?.money === false) return notApplicable('no-money-asked');
    const plan = ask.funding?.repayment ?? {};
    const missing = keys.filter((key) => plan[key] === undefined);
    if (missing.length === 0) return;
    const name = labelOf(instrument);
    const chosen = beside('instrument-chosen-here', { name }, ['instrument', 'type']);
    const facts = { name, missing, norm: normFact('instruments', instrument, 'needsRepayment') };
    if (ask.funding === undefined) report({ at: chosen.at, facts });
    else report({ at: ['funding', 'repayment'], part: 'key', facts, related: [chosen] });
  },
});
