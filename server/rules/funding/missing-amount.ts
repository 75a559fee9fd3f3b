// Who asks for money says how much. Which instruments give money is said by the code list of instruments.
import { labelOf } from '../label.ts';
import { isOver } from '../life.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termOf } from '../term-fit.ts';

export const missingAmount = askRule({
  code: 'funding/missing-amount',
  scope: 'ask',
  severity: 'warning',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een vraag zonder bedrag wordt niet gewogen',
        en: 'Practice: an ask without an amount is not weighed',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag om geld noemt geen bedrag.',
      why: 'Een ministerie kan een vraag zonder bedrag niet wegen en niet toezeggen; zij blijft liggen.',
      advice:
        'Vul onder `funding.amount` het totaal of het bedrag per jaar in. Is het nog niet bekend, neem dan een raming met prijspeil.',
      who: 'De controller of projectleider.',
      ignore: 'Als de vraag bewust eerst over het gesprek gaat en het bedrag daarin wordt bepaald.',
    },
    en: {
      what: 'An ask for money names no amount.',
      why: 'A ministry can neither weigh nor promise an ask without an amount; it is left lying.',
      advice:
        'Fill in the total or the amount per year under `funding.amount`. If it is not known yet, take an estimate with its price level.',
      who: 'The controller or project leader.',
      ignore: 'When the ask is deliberately about the talks first, in which the amount will be settled.',
    },
  },
  examples: {
    wrong: 'instrument: { type: mirt-investering }\nfunding: { term: langjarig, from: 2030, until: 2040 }',
    right:
      'instrument: { type: mirt-investering }\nfunding: { term: langjarig, from: 2030, until: 2040, amount: { total: 850000000 } }',
  },
  check(ask, { vocabulary }, report) {
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    if (!instrument.money || termOf(ask, vocabulary)?.money === false) return notApplicable('no-money-asked');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const { amount, parts } = ask.funding ?? {};
    // A zero stands for an amount that is not known yet.
    const stated = [amount?.total, amount?.perYear, ...(parts ?? []).map((part) => part.amount)];
    if (stated.some((euros = 0) => euros > 0)) return;
    const name = labelOf(instrument);
    const chosen = beside('instrument-chosen-here', { name }, ['instrument', 'type']);
    const facts = { instrument: instrument.id, name };
    // Where nothing about money stands yet, the instrument is the place that asks for it.
    if (ask.funding === undefined) report({ at: chosen.at, facts });
    else report({ at: ['funding', 'amount'], part: 'key', facts, related: [chosen] });
  },
});
