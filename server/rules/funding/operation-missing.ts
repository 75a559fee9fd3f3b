// What is built must be run and kept up. Reads one ask; which instruments build is said by the code list.
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termOf } from '../term-fit.ts';

export const operationMissing = askRule({
  code: 'funding/operation-missing',
  scope: 'ask',
  severity: 'info',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'NH Nieuws over de raming van de Lelylijn, die beheer en onderhoud niet bevat',
        en: 'NH Nieuws on the estimate for the Lelylijn railway, which leaves out operation and maintenance',
      },
      url: 'https://www.nhnieuws.nl',
    },
  ],
  page: {
    nl: {
      what: 'Een vraag om een investering zegt niet wat beheer en onderhoud per jaar kosten.',
      why: 'Een spoorlijn of weg kost ook na de opening elk jaar geld. Wie daar niets over zegt, krijgt die rekening later zelf, of krijgt de vraag van Financiën terug.',
      advice:
        'Vul onder `funding.operation` het bedrag per jaar in en wie het betaalt. Een raming is genoeg. Vraagt u juist om structureel geld voor het beheer, dan zwijgt deze regel.',
      who: 'De projectleider of de beheerder.',
      ignore: 'Als een ander het bouwt en het beheer al ergens is geregeld.',
    },
    en: {
      what: 'An ask for an investment does not say what running and maintenance cost per year.',
      why: 'A railway or road costs money every year after its opening too. Whoever says nothing about it gets that bill later, or gets the ask back from the Ministry of Finance.',
      advice:
        'Fill in under `funding.operation` the amount per year and who pays it. An estimate will do. If you ask for structural money for the running itself, this rule is silent.',
      who: 'The project leader or the operator.',
      ignore: 'When another builds it and the running is already provided for.',
    },
  },
  examples: {
    wrong:
      'instrument: { type: mirt-investering }\nfunding: { term: langjarig, from: 2030, until: 2040, amount: { total: 80000000 } }',
    right:
      'instrument: { type: mirt-investering }\nfunding: { term: langjarig, from: 2030, until: 2040, amount: { total: 80000000 }, operation: { perYear: 1200000, payer: PV20 } }',
  },
  check(ask, { vocabulary }, report) {
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    const term = termOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    if (instrument.needsOperation !== true) return notApplicable('nothing-to-operate');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (term?.money === false) return notApplicable('no-money-asked');
    // Money without end is asked to run what is there, not to build.
    if (term?.end === 'forbidden') return notApplicable('asks-for-operation');
    if (ask.funding?.operation?.perYear !== undefined) return;
    const name = labelOf(instrument);
    const chosen = beside('instrument-chosen-here', { name }, ['instrument', 'type']);
    const payer = ask.funding?.operation?.payer !== undefined;
    const facts = { name, payer, norm: normFact('instruments', instrument, 'needsOperation') };
    // Where nothing about money stands yet, the instrument is the place that asks for it.
    if (ask.funding === undefined) report({ at: chosen.at, facts });
    else report({ at: ['funding', 'operation'], part: 'key', facts, related: [chosen] });
  },
});
